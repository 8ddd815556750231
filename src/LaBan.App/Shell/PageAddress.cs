using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace LaBan.App.Shell;

/// <summary>The address the reader asked for, also when another page answers in its place (not found, failed).</summary>
public sealed class PageAddress(IHttpContextAccessor accessor)
{
    private HttpContext Context => accessor.HttpContext!;

    public string Path => Feature?.OriginalPath ?? Failure?.Path ?? Context.Request.Path.Value ?? "/";

    private QueryString Query => Feature is { } feature ? new QueryString(feature.OriginalQueryString) : Context.Request.QueryString;

    private IStatusCodeReExecuteFeature? Feature => Context.Features.Get<IStatusCodeReExecuteFeature>();

    private IExceptionHandlerPathFeature? Failure => Context.Features.Get<IExceptionHandlerPathFeature>();

    /// <summary>This page again, with one value of its query string put or replaced.</summary>
    public string With(string name, string value)
    {
        var values = QueryHelpers.ParseQuery(Query.Value).Where(q => q.Key != name).Append(new(name, value));
        return Escaped + QueryString.Create(values);
    }

    /// <summary>The door that sets a preference and comes back here.</summary>
    public string Door(string preference, string value)
    {
        var back = Escaped + Query.ToUriComponent();
        return "/tuy-chon" + QueryString.Create(preference, value).Add("ve", back);
    }

    /// <summary>Whether an address given in a form leads back into this site.</summary>
    public static bool IsLocal(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Contains('\\', StringComparison.Ordinal);

    private string Escaped => UriHelper.BuildRelative(Context.Request.PathBase, Path);
}
