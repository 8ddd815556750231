using System.CommandLine;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LaBan.App.Shell;
using LaBan.App.Storage;

namespace LaBan.App.Cli;

/// <summary>The options of <c>laban serve</c> that open the site to other machines, and what is refused of them.</summary>
internal sealed class ServeBinding
{
    private readonly Option<string?> _address = new("--address") { Description = "Địa chỉ mạng để nghe; mặc định 127.0.0.1 / network address to listen on; default 127.0.0.1" };
    private readonly Option<string?> _certificate = new("--certificate") { Description = "Chứng thư TLS, tệp PEM hoặc PFX / TLS certificate, a PEM or PFX file" };
    private readonly Option<string?> _key = new("--key") { Description = "Khóa riêng của chứng thư PEM, khi ở tệp khác / private key of a PEM certificate, when in another file" };
    private readonly Option<string[]> _proxies = new("--behind-proxy") { Description = "Địa chỉ máy chuyển tiếp làm TLS phía trước; chỉ máy ấy được hỏi / address of the reverse proxy that does TLS; only it may ask", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _hosts = new("--host") { Description = "Tên mà người đọc gõ, như ke-hoach.tinh.gov.vn / name that readers type", AllowMultipleArgumentsPerToken = true };

    public IEnumerable<Option> Options => [_address, _certificate, _key, _proxies, _hosts];

    /// <summary>The binding on a port; refused when it would show the site to other machines in the clear.</summary>
    public Binding Read(ParseResult parsed, int port)
    {
        var address = parsed.GetValue(_address) is { } given ? ReadAddress(given) : IPAddress.Loopback;
        var binding = new Binding(address, port)
        {
            Certificates = parsed.GetValue(_certificate) is { } file ? ReadCertificate(file, parsed.GetValue(_key)) : null,
            Proxies = [.. (parsed.GetValue(_proxies) ?? []).Select(ReadAddress)],
            Hosts = parsed.GetValue(_hosts) is { Length: > 0 } hosts ? hosts : IsOne(address) ? [address.ToString()] : [],
        };
        Require(binding);
        return binding;
    }

    private static void Require(Binding binding)
    {
        if (!IPAddress.IsLoopback(binding.Address) && !binding.IsEncrypted)
        {
            throw new StartException(
                "Chỉ mở ra máy khác qua TLS: thêm --certificate TỆP (và --key), hoặc --behind-proxy ĐỊA-CHỈ khi có máy chuyển tiếp làm TLS.",
                "Other machines are served over TLS only: add --certificate FILE (and --key), or --behind-proxy ADDRESS where a reverse proxy does TLS.");
        }

        if (binding.Certificates is not null && binding.IsBehindProxy)
        {
            throw new StartException(
                "--certificate và --behind-proxy không đi cùng nhau: TLS do LaBàn hoặc do máy chuyển tiếp.",
                "--certificate and --behind-proxy exclude each other: either LaBàn does TLS or the proxy.");
        }

        if (binding.IsEncrypted && binding.Hosts.Count == 0)
        {
            throw new StartException(
                "Cho biết tên người đọc gõ để mở trang: --host ke-hoach.tinh.gov.vn.",
                "Say which name readers open the site by: --host ke-hoach.tinh.gov.vn.");
        }
    }

    private static bool IsOne(IPAddress address) => !IPAddress.IsLoopback(address) && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any);

    private static IPAddress ReadAddress(string text) => IPAddress.TryParse(text, out var address) ? address : throw new StartException(
        $"«{text}» không phải địa chỉ mạng; ví dụ 0.0.0.0 hoặc 10.1.2.3.", $"\"{text}\" is not a network address; for example 0.0.0.0 or 10.1.2.3.");

    private static X509Certificate2Collection ReadCertificate(string file, string? key)
    {
        try
        {
            return Path.GetExtension(file).ToUpperInvariant() is ".PFX" or ".P12" ? X509CertificateLoader.LoadPkcs12CollectionFromFile(file, null) : ReadPem(file, key ?? file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            throw new StartException($"Không đọc được chứng thư {file}: {refused.Message}", $"The certificate {file} cannot be read: {refused.Message}", refused);
        }
    }

    /// <summary>The site's own certificate first, then those that follow it in the file.</summary>
    private static X509Certificate2Collection ReadPem(string file, string key)
    {
        var all = new X509Certificate2Collection();
        all.ImportFromPemFile(file);
        if (all.Count > 0)
        {
            all[0].Dispose();
            all[0] = X509Certificate2.CreateFromPemFile(file, key);
        }

        return all.Count > 0 ? all : throw new CryptographicException("no certificate");
    }
}
