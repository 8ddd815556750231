using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace LaBan.App.Identity.Outside;

/// <summary>How this site talks to the provider; its addresses are learnt from the discovery document.</summary>
public sealed class ProviderOptions : OAuthOptions
{
    public ProviderSettings Provider { get; set; } = null!;

    public bool IsDiscovered { get; set; }
}

/// <summary>Signs in by authorization code with PKCE; state, correlation and the code are the framework's, nonce and identity are ours.</summary>
public sealed class ProviderHandler(IOptionsMonitor<ProviderOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : OAuthHandler<ProviderOptions>(options, logger, encoder)
{
    public new const string Scheme = "oidc";

    internal const string SubjectClaim = "sub";
    internal const string SecondFactorClaim = "second-factor";

    private const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            await Discover();
        }
        catch (Exception away) when (away is HttpRequestException or JsonException or ProviderException or TaskCanceledException)
        {
            Logger.LogWarning(away, "The sign-in provider {Issuer} does not answer", Options.Provider.Issuer);
            Response.Redirect(QueryHelpers.AddQueryString("/dang-nhap", "loi", IdentityProblems.ProviderAway.Code));
            return;
        }

        await base.HandleChallengeAsync(properties);
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        // Another node may have sent the browser out.
        await Discover();
        return await base.HandleRemoteAuthenticateAsync();
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        properties.Items[Nonce] = nonce;
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, nonce);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var idToken = tokens.Response!.RootElement.TryGetProperty("id_token", out var given) ? given.GetString() : null;
        using var user = await UserInfo(tokens.AccessToken);
        var account = OutsideAccount.Read(
            Options.Provider, OutsideAccount.Claims(idToken), user.RootElement, properties.Items.TryGetValue(Nonce, out var nonce) ? nonce : null, TimeProvider.GetUtcNow());
        identity.AddClaim(new(SubjectClaim, account.Subject));
        if (account.Email is { } email)
        {
            identity.AddClaim(new(ClaimTypes.Email, email));
        }

        if (account.HasSecondFactor)
        {
            identity.AddClaim(new(SecondFactorClaim, "true"));
        }

        return new(new ClaimsPrincipal(identity), properties, Scheme);
    }

    private async Task<JsonDocument> UserInfo(string? accessToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Options.UserInformationEndpoint) { Headers = { Authorization = new("Bearer", accessToken), Accept = { new MediaTypeWithQualityHeaderValue("application/json") } } };
        using var answer = await Backchannel.SendAsync(request, Context.RequestAborted);
        answer.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Context.RequestAborted));
    }

    /// <summary>Learns the provider's addresses, once.</summary>
    private async Task Discover()
    {
        if (Options.IsDiscovered)
        {
            return;
        }

        var (issuer, root) = (Options.Provider.Issuer, await Backchannel.GetFromJsonAsync<JsonElement>(Options.Provider.Issuer + "/.well-known/openid-configuration", Context.RequestAborted));
        if (Address("issuer").TrimEnd('/') != issuer)
        {
            throw new ProviderException("the discovery document names another issuer");
        }

        Options.AuthorizationEndpoint = Address("authorization_endpoint");
        Options.TokenEndpoint = Address("token_endpoint");
        Options.UserInformationEndpoint = Address("userinfo_endpoint");
        Options.IsDiscovered = true;

        string Address(string name) =>
            root.TryGetProperty(name, out var value) && value.GetString() is { } address && ProviderSettings.IsSafe(address)
                ? address
                : throw new ProviderException($"the discovery document has no safe {name}");
    }
}
