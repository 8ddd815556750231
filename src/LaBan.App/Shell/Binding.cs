using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace LaBan.App.Shell;

/// <summary>Where the site listens, and what it takes for its own name: this machine alone, or others over TLS or through a proxy.</summary>
public sealed record Binding(IPAddress Address, int Port)
{
    /// <summary>The certificate of the site with those that vouch for it; null without TLS.</summary>
    public X509Certificate2Collection? Certificates { get; init; }

    /// <summary>The proxies whose word about the reader's address and scheme is taken; no other address may ask.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Names under which readers open the site, beside those of this machine.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    public bool IsBehindProxy => Proxies.Count > 0;

    /// <summary>Whether readers come over TLS, so that cookies travel over nothing else.</summary>
    public bool IsEncrypted => Certificates is not null || IsBehindProxy;

    public string Scheme => Certificates is null ? "http" : "https";

    /// <summary>This machine alone, on a port.</summary>
    public static Binding Loopback(int port) => new(IPAddress.Loopback, port);
}
