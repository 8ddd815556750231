using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace LaBan.App.Identity.Outside;

/// <summary>Whom the provider says somebody is.</summary>
/// <param name="Subject">The provider's own key of the account, which never changes.</param>
/// <param name="Email">The address, when the provider has verified it.</param>
/// <param name="HasSecondFactor">Whether the provider asked for a second factor.</param>
public sealed record OutsideAccount(string Issuer, string Subject, string? Email, bool HasSecondFactor)
{
    private static readonly string[] SecondFactors = ["mfa", "otp", "hwk", "swk"];

    /// <summary>
    /// Reads what the provider gave. The identity token came from the provider itself over TLS, which proves it as well as
    /// its signature would (OpenID Connect Core 3.1.3.7); whom it is for, from whom, and for which sign-in is checked here.
    /// </summary>
    public static OutsideAccount Read(ProviderSettings provider, JsonElement token, JsonElement user, string? nonce, DateTimeOffset now)
    {
        Require(Text(token, "iss")?.TrimEnd('/') == provider.Issuer, "issuer");
        Require(Has(token, "aud", provider.Client), "audience");
        Require(token.TryGetProperty("exp", out var end) && end.GetInt64() > now.AddMinutes(-1).ToUnixTimeSeconds(), "expiry");
        Require(nonce is not null && Text(token, "nonce") == nonce, "nonce");
        var subject = Text(token, "sub");
        Require(subject is { Length: > 0 } && Text(user, "sub") == subject, "subject");
        var verified = user.TryGetProperty("email_verified", out var flag) && (flag.ValueKind == JsonValueKind.True || (flag.ValueKind == JsonValueKind.String && flag.GetString() == "true"));
        return new(provider.Issuer, subject!, verified ? Text(user, "email") : null, Array.Exists(SecondFactors, f => Has(token, "amr", f)));
    }

    /// <summary>The claims of an identity token.</summary>
    public static JsonElement Claims(string? idToken)
    {
        Require(idToken?.Split('.') is [_, { Length: > 0 }, _], "identity token");
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(idToken!.Split('.')[1])));
        return document.RootElement.Clone();
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new ProviderException($"the provider's {what} does not fit");
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool Has(JsonElement element, string name, string value) => element.TryGetProperty(name, out var found) && found.ValueKind switch
    {
        JsonValueKind.String => found.GetString() == value,
        JsonValueKind.Array => found.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.String && e.GetString() == value),
        _ => false,
    };
}

/// <summary>The provider did not answer, or not as it should.</summary>
public sealed class ProviderException(string message) : Exception(message);
