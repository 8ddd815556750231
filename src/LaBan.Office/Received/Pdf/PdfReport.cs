using System.Text;
using LaBan.Text.Reading;

namespace LaBan.Office.Received.Pdf;

/// <summary>Reads a PDF through <c>pdftotext</c> of poppler-utils.</summary>
internal static class PdfReport
{
    public static SourceText Read(ReadOnlyMemory<byte> file, ReadingLimits limits, CancellationToken cancel)
    {
        var path = Path.Combine(Path.GetTempPath(), $"laban-{Guid.NewGuid():N}.pdf");
        try
        {
            using (var temporary = new FileStream(path, Private()))
            {
                temporary.Write(file.Span);
            }

            return Text(PdfToText.Run(path, limits, cancel), limits);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Readable by nobody else: a report may not be public yet.</summary>
    private static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static SourceText Text(PdfText read, ReadingLimits limits)
    {
        if (read.IsCut)
        {
            throw new ReportRefusedException(ReportFileProblems.TextTooLong(limits.Characters));
        }

        var text = Encoding.UTF8.GetString(read.Output);
        var refusal = read.Errors.Contains("password", StringComparison.OrdinalIgnoreCase) ? ReportFileProblems.PdfProtected
            : !string.IsNullOrWhiteSpace(text) ? null
            : read.ExitCode == 0 ? ReportFileProblems.PdfWithoutText
            : ReportFileProblems.PdfDamaged;
        return refusal is null ? new SourceText(PdfColumns.InReadingOrder(text)) : throw new ReportRefusedException(refusal);
    }
}
