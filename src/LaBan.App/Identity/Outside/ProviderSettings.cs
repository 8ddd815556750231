using LaBan.App.Storage;

namespace LaBan.App.Identity.Outside;

/// <summary>The outside provider (OpenID Connect) by which people may sign in.</summary>
/// <param name="Issuer">Address of the provider, below which its discovery document stands.</param>
/// <param name="Name">What the button of the sign-in page calls it.</param>
public sealed record ProviderSettings(string Issuer, string Client, string Secret, string Name)
{
    /// <summary>What the environment says; null when it names no provider.</summary>
    public static ProviderSettings? FromEnvironment()
    {
        if (Environment.GetEnvironmentVariable("LABAN_OIDC_ISSUER") is not { Length: > 0 } issuer)
        {
            return null;
        }

        var (client, secret) = (Environment.GetEnvironmentVariable("LABAN_OIDC_CLIENT"), Environment.GetEnvironmentVariable("LABAN_OIDC_SECRET"));
        if (client is not { Length: > 0 } || secret is not { Length: > 0 })
        {
            throw new StartException(
                "LABAN_OIDC_ISSUER cần đi cùng LABAN_OIDC_CLIENT và LABAN_OIDC_SECRET.",
                "LABAN_OIDC_ISSUER needs LABAN_OIDC_CLIENT and LABAN_OIDC_SECRET beside it.");
        }

        return IsSafe(issuer)
            ? new(issuer.TrimEnd('/'), client, secret, Environment.GetEnvironmentVariable("LABAN_OIDC_NAME") is { Length: > 0 } name ? name : new Uri(issuer).Host)
            : throw new StartException(
                "LABAN_OIDC_ISSUER phải là địa chỉ https://.",
                "LABAN_OIDC_ISSUER must be an https:// address.");
    }

    /// <summary>Secrets travel over TLS, or do not leave the machine.</summary>
    public static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
