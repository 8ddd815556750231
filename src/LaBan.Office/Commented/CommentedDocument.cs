using System.Xml;
using LaBan.Measures;
using LaBan.Office.Received;
using LaBan.Office.Received.Docx;

namespace LaBan.Office.Commented;

/// <summary>
/// Writes remarks into a Word document as comments at the very words they are about. Everything else in the file stays as it was:
/// other parts to the byte, the body but for the marks of the comments and the runs divided at them.
/// </summary>
/// <example>
/// <code>
/// var text = ReportFile.Read(docx, "bao-cao.docx").Value!.Text;
/// var at = text.IndexOf("9,5%");
/// var outcome = CommentedDocument.Write(docx, [new DocumentRemark(at, at + 4, ["Tính lại: 9,04%."])], CommentAuthor.LaBan(clock.GetLocalNow()));
/// </code>
/// </example>
public static class CommentedDocument
{
    /// <summary>Writes the remarks, whose places are those of the text that <see cref="ReportFile"/> reads from the same file.</summary>
    public static Outcome<CommentedFile> Write(ReadOnlyMemory<byte> docx, IReadOnlyList<DocumentRemark> remarks, CommentAuthor author,
        ReadingLimits? limits = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(remarks);
        ArgumentNullException.ThrowIfNull(author);
        if (!docx.Span.StartsWith("PK"u8))
        {
            return CommentProblems.NotWord;
        }

        limits ??= ReadingLimits.Default;
        var trace = new TextTrace();
        var read = ReportFile.Read(docx, "", limits, trace, cancel);
        if (read.Value is not { } source)
        {
            return read.Problem!;
        }

        var outside = remarks.FirstOrDefault(r => r.Start < 0 || r.End < r.Start || r.End > source.Text.Length);
        return outside is not null ? CommentProblems.OutOfRange(outside.Start, outside.End, source.Text.Length)
            : remarks.Count == 0 ? new CommentedFile(docx.ToArray(), 0, false)
            : Written(docx, new RemarkPlaces(source.Text, trace), trace, remarks, author, limits);
    }

    private static Outcome<CommentedFile> Written(ReadOnlyMemory<byte> docx, RemarkPlaces places, TextTrace trace,
        IReadOnlyList<DocumentRemark> remarks, CommentAuthor author, ReadingLimits limits)
    {
        try
        {
            using var package = PackageFile.Open(docx, limits);
            return new DocumentComments(package, author).Write(docx, places, trace, remarks);
        }
        catch (ReportRefusedException refused)
        {
            return refused.Problem;
        }
        catch (Exception damaged) when (damaged is XmlException or InvalidDataException or EndOfStreamException)
        {
            return ReportFileProblems.Damaged;
        }
    }
}
