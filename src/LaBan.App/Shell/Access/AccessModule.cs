using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace LaBan.App.Shell.Access;

/// <summary>Who may open which address: sessions, tokens, rights.</summary>
public static class AccessModule
{
    /// <summary>Chooses between the cookie of a browser and the token of a program.</summary>
    private const string Either = "either";

    public static void AddAccess(this IServiceCollection services)
    {
        services.AddScoped(s => s.GetRequiredService<IHttpContextAccessor>().HttpContext is { } context
            ? context.Items[Actor.Key] as Actor ?? Actor.Nobody
            : Actor.Program("laban"));
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, o => o.ForwardDefaultSelector = context =>
                TokenHandler.IsMeant(context.Request) ? TokenHandler.Scheme : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(SetUpCookie)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.Scheme, null);
        services.AddAuthorization(o =>
        {
            foreach (var right in Enum.GetValues<Right>())
            {
                o.AddPolicy(right.ToString(), p => p.AddRequirements(new RightRequirement(right)));
            }
        });
        services.AddScoped<IAuthorizationHandler, RightHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedRequests>();
    }

    /// <summary>Keys that sign cookies live in the database, so that any node can answer any request.</summary>
    public static void AddSharedKeys(this IServiceCollection services)
    {
        services.AddDataProtection();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(s =>
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = new StoredKeys(s.GetRequiredService<IServiceScopeFactory>())));
    }

    /// <summary>Stands between the routes and the forms' tokens.</summary>
    public static void UseAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.Use((context, next) =>
        {
            var metadata = context.GetEndpoint()?.Metadata;
            if (metadata is not null && metadata.GetMetadata<IAuthorizeData>() is null && metadata.GetMetadata<IAllowAnonymous>() is null)
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }

            return next(context);
        });
        app.UseAuthorization();
    }

    private static void SetUpCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "laban";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = Sessions.Longest;
        cookie.SlidingExpiration = false;
        cookie.Events.OnValidatePrincipal = context => context.HttpContext.RequestServices.GetRequiredService<Sessions>().Validate(context);
        cookie.Events.OnRedirectToLogin = context =>
        {
            if (RefusedRequests.WantsPage(context.Request))
            {
                context.Response.Redirect(RefusedRequests.SignInFor(context.Request));
            }
            else
            {
                RefusedRequests.Answer(context.HttpContext, StatusCodes.Status401Unauthorized);
            }

            return Task.CompletedTask;
        };
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}

/// <summary>What an address asks of whoever opens it.</summary>
public sealed record RightRequirement(Right Right) : IAuthorizationRequirement;

/// <summary>Asks the actor.</summary>
public sealed class RightHandler(Actor actor) : AuthorizationHandler<RightRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RightRequirement requirement)
    {
        if (actor.May(requirement.Right))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
