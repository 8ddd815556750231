using System.Text;
using System.Xml;
using LaBan.Measures;
using LaBan.Office.Received;

namespace LaBan.Office.Workbooks;

/// <summary>
/// Reads the cells of a received workbook, .xlsx, .xlsm, .xls or .csv, as the file keeps them. Nothing in it is run and nothing is
/// fetched; what cannot be read is refused in one sentence. The name of the file decides nothing.
/// </summary>
public static class WorkbookFile
{
    /// <summary>Reads a stream to its end.</summary>
    public static Outcome<RawWorkbook> Read(Stream stream, WorkbookLimits? limits = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var most = (limits ?? WorkbookLimits.Default).File.FileBytes;
        using var file = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; file.Length <= most && (read = stream.Read(buffer)) > 0;)
        {
            cancel.ThrowIfCancellationRequested();
            file.Write(buffer, 0, read);
        }

        return Read(file.GetBuffer().AsMemory(0, (int)file.Length), limits, cancel);
    }

    /// <summary>Reads a file that is in memory.</summary>
    public static Outcome<RawWorkbook> Read(ReadOnlyMemory<byte> file, WorkbookLimits? limits = null, CancellationToken cancel = default)
    {
        limits ??= WorkbookLimits.Default;
        if (file.IsEmpty || file.Length > limits.File.FileBytes)
        {
            return file.IsEmpty ? WorkbookProblems.Empty : WorkbookProblems.TooLarge(limits.File.FileBytes);
        }

        try
        {
            var workbook = Cells(file, new CellTally(limits, cancel));
            return workbook.Sheets.Any(sheet => sheet.Cells.Count > 0) ? workbook : WorkbookProblems.NoCells;
        }
        catch (ReportRefusedException refused)
        {
            return refused.Problem.Code.StartsWith("workbook.", StringComparison.Ordinal) ? refused.Problem : WorkbookProblems.Of(refused.Problem);
        }
        catch (Exception damaged) when (damaged is XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            return WorkbookProblems.Damaged;
        }
    }

    private static RawWorkbook Cells(ReadOnlyMemory<byte> file, CellTally tally)
    {
        var head = file.Span;
        if (head.StartsWith("PK"u8))
        {
            return XlsxCells.Read(file, tally);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return head.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? throw new ReportRefusedException(WorkbookProblems.Protected)
                : OldExcelCells.Read(file, tally);
        }

        return ReportKinds.Of(head, "") switch
        {
            ReportKind.Text when !LooksLikeMarkup(head) => CsvCells.Read(head, tally),
            ReportKind.Pdf => throw new ReportRefusedException(WorkbookProblems.Other("tệp PDF", "a PDF")),
            _ => throw new ReportRefusedException(WorkbookProblems.WebPage),
        };
    }

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> head) =>
        Encoding.Latin1.GetString(head[..Math.Min(head.Length, 256)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n').StartsWith('<');
}
