using LaBan.Model.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace LaBan.App.Shell.Access;

/// <summary>What happens to a request that its sender may not make: shown the way, or refused and written down.</summary>
public sealed class RefusedRequests : IAuthorizationMiddlewareResultHandler
{
    private const string Page = "/dang-nhap";

    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    /// <summary>Whether a person looks at the answer, as against a script or a program.</summary>
    public static bool WantsPage(HttpRequest request) =>
        !TokenHandler.IsMeant(request)
        && (HttpMethods.IsGet(request.Method) || request.HasFormContentType)
        && request.Headers.Accept.ToString() is var accept && (accept.Length == 0 || accept.Contains("text/html", StringComparison.Ordinal) || accept.Contains("*/*", StringComparison.Ordinal))
        && !request.Headers.ContainsKey("HX-Request");

    /// <summary>The page to sign in on, which leads back to what was asked for.</summary>
    public static string SignInFor(HttpRequest request) => HttpMethods.IsGet(request.Method) ? SignInFrom(request.Path + request.QueryString) : Page;

    /// <summary>The page to sign in on, which leads back to an address; not to itself, nor to the page of an error.</summary>
    public static string SignInFrom(string address) =>
        address.StartsWith(Page, StringComparison.Ordinal) || address == "/" ? Page : QueryHelpers.AddQueryString(Page, "ve", address);

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || !authorizeResult.Forbidden)
        {
            await _usual.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        var actor = context.RequestServices.GetRequiredService<Actor>();
        if (actor.Restraint != Restraint.None && WantsPage(context.Request))
        {
            context.Response.Redirect(actor.Restraint == Restraint.ChangePassword ? "/tai-khoan/mat-khau" : "/tai-khoan/xac-thuc");
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            await context.RequestServices.GetRequiredService<AuditTrail>()
                .Refuse(context.Request.Method.ToLowerInvariant(), context.Request.Path, IdentityProblems.NotAllowed, context.RequestAborted);
        }

        Answer(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>Answers with a status; a script gets it bare, since the page of an error is for people.</summary>
    public static void Answer(HttpContext context, int status)
    {
        if (!WantsPage(context.Request) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        context.Response.StatusCode = status;
    }
}
