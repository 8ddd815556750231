using System.Security.Claims;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;

namespace LaBan.App.Identity.Outside;

/// <summary>Signing in by an outside provider, where one is named.</summary>
public static class OutsideModule
{
    private const string Callback = "/dang-nhap/ngoai/ve";

    /// <summary>Adds the provider to a site that has one.</summary>
    public static void AddOutsideSignIn(this IServiceCollection services, ProviderSettings provider)
    {
        services.AddSingleton(provider);
        services.AddAuthentication().AddOAuth<ProviderOptions, ProviderHandler>(ProviderHandler.Scheme, o => SetUp(o, provider));
    }

    public static void MapOutsideSignIn(this WebApplication app) => app.MapGet("/dang-nhap/ngoai", Leave).WithoutData().Public();

    /// <summary>Sends the browser to the provider, which sends it back.</summary>
    private static IResult Leave(string? ve, IEnumerable<ProviderSettings> providers) => providers.Any()
        ? Results.Challenge(new AuthenticationProperties { RedirectUri = PageAddress.IsLocal(ve) ? ve : "/viec-cua-toi" }, [ProviderHandler.Scheme])
        : Results.NotFound();

    private static void SetUp(ProviderOptions options, ProviderSettings provider)
    {
        options.Provider = provider;
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        (options.ClientId, options.ClientSecret, options.UsePkce, options.CallbackPath) = (provider.Client, provider.Secret, true, Callback);
        // Until the discovery document tells the real ones.
        (options.AuthorizationEndpoint, options.TokenEndpoint) = (provider.Issuer, provider.Issuer);
        foreach (var scope in new[] { "openid", "email", "profile" })
        {
            options.Scope.Add(scope);
        }

        options.BackchannelTimeout = TimeSpan.FromSeconds(10);
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Events = new OAuthEvents { OnTicketReceived = Receive, OnRemoteFailure = Fail };
    }

    private static async Task Receive(TicketReceivedContext context)
    {
        var (who, provider) = (context.Principal!, ((ProviderOptions)context.Options).Provider);
        var account = new OutsideAccount(
            provider.Issuer, who.FindFirstValue(ProviderHandler.SubjectClaim)!, who.FindFirstValue(ClaimTypes.Email), who.HasClaim(c => c.Type == ProviderHandler.SecondFactorClaim));
        var signIn = context.HttpContext.RequestServices.GetRequiredService<SignInOutside>();
        var answer = await signIn.Run(context.HttpContext, account, provider.Name, context.ReturnUri, context.HttpContext.RequestAborted);
        await answer.ExecuteAsync(context.HttpContext);
        context.HandleResponse();
    }

    private static Task Fail(RemoteFailureContext context)
    {
        context.HttpContext.RequestServices.GetRequiredService<ILogger<ProviderHandler>>().LogWarning(context.Failure, "A sign-in from outside failed");
        context.Response.Redirect(QueryHelpers.AddQueryString("/dang-nhap", "loi", IdentityProblems.ProviderRefused.Code));
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
