using Microsoft.AspNetCore.Http.Features;

namespace LaBan.App.Shell;

/// <summary>Lets the form of a page be larger than others, up to a limit; what is larger still is sent to a page that says so.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadLimitAttribute(int bytes, string tooLarge) : Attribute
{
    // What a form adds around its file.
    private const int FormAround = 4 << 20;

    public long Bytes { get; } = (long)bytes + FormAround;

    /// <summary>The address that answers a form that is too large.</summary>
    public string TooLarge { get; } = tooLarge;
}

/// <summary>Holds forms to their limits before anything reads them.</summary>
public static class UploadLimits
{
    public static IApplicationBuilder UseUploadLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<UploadLimitAttribute>() is { } limit)
        {
            if (context.Request.ContentLength > limit.Bytes)
            {
                context.Response.Redirect(limit.TooLarge);
                return Task.CompletedTask;
            }

            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            {
                size.MaxRequestBodySize = limit.Bytes;
            }
        }

        return next(context);
    });
}
