using LaBan.Measures;
using LaBan.Office.Received.Docx;
using LaBan.Office.Received.Html;
using LaBan.Office.Received.Pdf;
using LaBan.Office.Received.Plain;
using LaBan.Text.Reading;

namespace LaBan.Office.Received;

/// <summary>
/// Reads a received report, whatever kind of file it came in, as text with its tables. Nothing in the file is run and nothing is
/// fetched; what cannot be read is refused in one sentence.
/// </summary>
/// <example>
/// <code>
/// var outcome = ReportFile.Read(upload.OpenReadStream(), upload.FileName);
/// var reading = reader.Read(outcome.Value!);
/// </code>
/// </example>
public static class ReportFile
{
    /// <summary>Reads a stream to its end.</summary>
    public static Outcome<SourceText> Read(Stream stream, string name, ReadingLimits? limits = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var most = (limits ?? ReadingLimits.Default).FileBytes;
        using var file = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length - stream.Position, (long)most + 1) : 1 << 16);
        var buffer = new byte[1 << 16];
        for (int read; file.Length <= most && (read = stream.Read(buffer)) > 0;)
        {
            cancel.ThrowIfCancellationRequested();
            file.Write(buffer, 0, read);
        }

        return Read(file.GetBuffer().AsMemory(0, (int)file.Length), name, limits, cancel);
    }

    /// <summary>Reads a file that is in memory.</summary>
    public static Outcome<SourceText> Read(ReadOnlyMemory<byte> file, string name, ReadingLimits? limits = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read(file, name, limits ?? ReadingLimits.Default, trace: null, cancel);
    }

    /// <summary>Reads a file, noting where a Word document holds its text.</summary>
    internal static Outcome<SourceText> Read(ReadOnlyMemory<byte> file, string name, ReadingLimits limits, TextTrace? trace, CancellationToken cancel)
    {
        if (file.IsEmpty || file.Length > limits.FileBytes)
        {
            return file.IsEmpty ? ReportFileProblems.Empty : ReportFileProblems.TooLarge(limits.FileBytes);
        }

        try
        {
            return WithText(Content(file, name, limits, trace, cancel), limits, trace);
        }
        catch (ReportRefusedException refused)
        {
            return refused.Problem;
        }
    }

    private static SourceText Content(ReadOnlyMemory<byte> file, string name, ReadingLimits limits, TextTrace? trace, CancellationToken cancel) =>
        ReportKinds.Of(file.Span, name) switch
        {
            ReportKind.Package => DocxReport.Read(file, limits, cancel, trace),
            ReportKind.Pdf => PdfReport.Read(file, limits, cancel),
            ReportKind.Html => HtmlReport.Read(PlainText.Decode(file.Span), limits, cancel),
            _ => PipeTables.Of(PlainText.Decode(file.Span)),
        };

    private static Outcome<SourceText> WithText(SourceText source, ReadingLimits limits, TextTrace? trace) =>
        source.Text.Length > limits.Characters ? ReportFileProblems.TextTooLong(limits.Characters)
        : string.IsNullOrWhiteSpace(source.Text) ? ReportFileProblems.NoText
        : LegacyText.Repair(source, trace);
}
