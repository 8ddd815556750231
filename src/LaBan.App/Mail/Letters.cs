using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace LaBan.App.Mail;

/// <summary>One letter of plain text.</summary>
public sealed record Letter(MailAddress To, string Subject, string Text);

/// <summary>Sends letters. A server that is away or refuses is told of, not thrown about: the work that wanted to write goes on.</summary>
public sealed class Letters(MailSettings? settings, ILogger<Letters> log)
{
    private const int Patience = 20_000;

    /// <summary>Whether a mail server is named at all.</summary>
    public bool CanSend => settings is not null;

    /// <summary>The address of a page as it stands in a letter; null when the site's own address is not told.</summary>
    public string? LinkTo(string path) => settings is { Site.Length: > 0 } known ? known.Site + path : null;

    /// <summary>Sends one; null when it was taken, else why not.</summary>
    public async Task<string?> Send(Letter letter, CancellationToken cancel)
    {
        if (settings is not { } to)
        {
            return "no mail server";
        }

        try
        {
            using var client = new SmtpClient(to.Host, to.Port) { EnableSsl = to.IsSecure, Timeout = Patience };
            if (to.User is not null)
            {
                client.Credentials = new NetworkCredential(to.User, to.Password);
            }

            using var message = Write(letter, to.From);
            await client.SendMailAsync(message, cancel);
            return null;
        }
        catch (SmtpException refused)
        {
            log.LogWarning("A letter was not taken by {Host}: {Status}", to.Host, refused.StatusCode);
            return refused.StatusCode.ToString();
        }
    }

    private static MailMessage Write(Letter letter, MailAddress from) => new(from, letter.To)
    {
        Subject = letter.Subject.ReplaceLineEndings(" "),
        SubjectEncoding = Encoding.UTF8,
        Body = letter.Text,
        BodyEncoding = Encoding.UTF8,
        BodyTransferEncoding = TransferEncoding.Base64,
        HeadersEncoding = Encoding.UTF8,
        // Nobody's holiday notice is wanted in answer.
        Headers = { { "Auto-Submitted", "auto-generated" } },
    };
}
