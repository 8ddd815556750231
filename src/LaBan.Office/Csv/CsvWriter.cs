using System.Text;
using CsvHelper;
using LaBan.Office.Spreadsheet;

namespace LaBan.Office.Csv;

/// <summary>For whom a CSV file is written.</summary>
public enum CsvPurpose
{
    /// <summary>Data for programs: plain UTF-8, every value exactly as it is.</summary>
    Exchange,

    /// <summary>A download people open in Excel: with a byte order mark, and text that looks like a formula kept from running.</summary>
    Download,
}

/// <summary>Writes CSV: UTF-8, LF, RFC 4180 quoting, numbers and dates in their invariant form.</summary>
public sealed class CsvWriter : IDisposable
{
    private readonly CsvHelper.CsvWriter _writer;

    /// <summary>The stream stays open when the writer is disposed.</summary>
    public CsvWriter(Stream output, CsvPurpose purpose, IReadOnlyList<string> header)
    {
        var isDownload = purpose == CsvPurpose.Download;
        _writer = CsvHelper.CsvWriter.Create(output, new CsvWriterOptions
        {
            NewLine = "\n",
            WriteByteOrderMark = isDownload,
            Injection = isDownload ? CsvInjection.Escape : CsvInjection.None,
        }, leaveOpen: true);
        foreach (var name in header)
        {
            WriteText(name);
        }

        _writer.EndRecord();
    }

    /// <summary>Writes a whole sheet; the stream stays open.</summary>
    public static void Write(Sheet sheet, Stream output, CsvPurpose purpose)
    {
        using var csv = new CsvWriter(output, purpose, [.. sheet.Columns.Select(c => c.Header)]);
        foreach (var row in sheet.Rows)
        {
            csv.Write(row);
        }
    }

    /// <summary>Writes one record of typed values.</summary>
    public void Write(IReadOnlyList<CellValue> row)
    {
        foreach (var value in row)
        {
            switch (value.Kind)
            {
                case CellKind.Number:
                    _writer.WriteField(value.Amount, []);
                    break;
                case CellKind.Date:
                    _writer.WriteField(value.Day, []);
                    break;
                default:
                    WriteText(value.Words);
                    break;
            }
        }

        _writer.EndRecord();
    }

    /// <summary>Writes one record of words.</summary>
    public void Write(IReadOnlyList<string?> row)
    {
        foreach (var words in row)
        {
            WriteText(words);
        }

        _writer.EndRecord();
    }

    public void Dispose() => _writer.Dispose();

    private void WriteText(string? words) => _writer.WriteField(words?.Normalize(NormalizationForm.FormC));
}
