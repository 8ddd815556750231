using System.Net.Mail;
using LaBan.App.Storage;

namespace LaBan.App.Mail;

/// <summary>The mail server that letters go through, and what stands in them; none of it is kept in the database.</summary>
/// <param name="IsSecure">Whether the connection must turn to TLS before anything is said (STARTTLS).</param>
/// <param name="Site">The address under which people reach this site, for links; ends without a stroke.</param>
public sealed record MailSettings(string Host, int Port, bool IsSecure, string? User, string? Password, MailAddress From, string Site)
{
    private const int Submission = 587;
    private const int Plain = 25;

    /// <summary>
    /// Reads <c>LABAN_MAIL</c> (<c>smtp+tls://user:password@host:587</c>, or <c>smtp://host:25</c> within one's own network),
    /// <c>LABAN_MAIL_FROM</c> and <c>LABAN_SITE</c>; null when no server is named: reminders then stand on the pages alone.
    /// </summary>
    public static MailSettings? Read(string? server, string? sender, string? site)
    {
        if (string.IsNullOrEmpty(server))
        {
            return null;
        }

        if (!Uri.TryCreate(server, UriKind.Absolute, out var uri) || uri.Scheme is not ("smtp" or "smtp+tls") || uri.Host.Length == 0)
        {
            throw new StartException(
                "LABAN_MAIL không đúng; viết smtp+tls://tên:mật-khẩu@máy-chủ:587, hoặc smtp://máy-chủ:25 trong mạng nội bộ.",
                "LABAN_MAIL is not right; write smtp+tls://user:password@host:587, or smtp://host:25 within your own network.");
        }

        if (!MailAddress.TryCreate(sender, out var from))
        {
            throw new StartException("LABAN_MAIL_FROM phải là địa chỉ thư người gửi, ví dụ laban@tinh.gov.vn.", "LABAN_MAIL_FROM must be the sender's address, such as laban@province.gov.vn.");
        }

        var secure = uri.Scheme == "smtp+tls";
        var login = uri.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        return new(uri.Host, uri.Port > 0 ? uri.Port : secure ? Submission : Plain, secure,
            login[0].Length > 0 ? login[0] : null, login.Length > 1 ? login[1] : null, from,
            (site ?? "").TrimEnd('/'));
    }
}
