using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace LaBan.Office.Csv;

/// <summary>The list of what is wrong with one file, and the words for it.</summary>
internal sealed class CsvIssues(string file)
{
    private const int LongestValue = 60;
    private readonly List<CsvIssue> _all = [];

    public IReadOnlyList<CsvIssue> All => _all;

    /// <summary>Whether reading on makes no sense.</summary>
    public bool Stopped { get; private set; }

    public void Header(IReadOnlyList<string> columns)
    {
        var header = string.Concat(columns);
        if (header.Length == 0)
        {
            Stop("csv.empty", 1, "Tệp không có dòng tiêu đề. Dòng đầu phải là tên các cột.",
                "The file has no header row. The first line must name the columns.");
        }
        else if (header.StartsWith("PK\u0003\u0004", StringComparison.Ordinal))
        {
            Stop("csv.not-text", 1, "Đây là tệp Excel (.xlsx) hoặc tệp nén, không phải CSV. Trong Excel chọn Lưu thành «CSV UTF-8».",
                "This is an Excel workbook or an archive, not CSV. In Excel save as \"CSV UTF-8\".");
        }
        else if (header.AsSpan().ContainsAny('\0', '\uFFFD'))
        {
            Stop("csv.encoding", 1, "Dòng tiêu đề không phải chữ UTF-8. Trong Excel chọn Lưu thành «CSV UTF-8».",
                "The header is not UTF-8 text. In Excel save as \"CSV UTF-8\".");
        }
    }

    public void DuplicateColumn(string column) =>
        Stop("csv.header.duplicate", 1, $"Cột «{column}» có hai lần. Giữ lại một cột.", $"Column \"{column}\" appears twice. Keep one.", column);

    public void MissingColumn(string column, IReadOnlyList<string> present) =>
        Add(new("csv.header.missing", file, 1,
            $"Thiếu cột «{column}». Tệp có các cột: {Short(string.Join(", ", present), 200)}.",
            $"Column \"{column}\" is missing. The file has: {Short(string.Join(", ", present), 200)}.")
        { Column = column });

    public void UnknownColumn(string column, IEnumerable<string> known) =>
        Add(new("csv.header.unknown", file, 1,
            $"Không có cột nào tên «{column}». Các cột được nhận: {string.Join(", ", known)}.",
            $"There is no column called \"{column}\". Accepted columns: {string.Join(", ", known)}.")
        { Column = column });

    public void NotUtf8(long line, ReadOnlySpan<byte> record)
    {
        var sound = 0;
        while (Rune.DecodeFromUtf8(record[sound..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            sound += length;
        }

        var at = line + record[..sound].Count((byte)'\n');
        Stop("csv.encoding", at, $"Dòng {at} có ký tự không phải UTF-8. Trong Excel chọn Lưu thành «CSV UTF-8».",
            $"Line {at} holds bytes that are not UTF-8. In Excel save as \"CSV UTF-8\".");
    }

    public void TooLong(long line) =>
        Stop("csv.record-too-long", line, $"Bản ghi bắt đầu ở dòng {line} quá dài: có thể thiếu dấu nháy kép đóng.",
            $"The record that begins on line {line} is too long: a closing quote may be missing.");

    public void Malformed(CsvMalformedRecord record)
    {
        var (code, vietnamese, english) = Words(record.Reason);
        Add(new(code, file, record.LineNumber, $"Dòng {record.LineNumber}: {vietnamese}", $"Line {record.LineNumber}: {english}")
        {
            Value = Short(record.RawRecord, LongestValue),
        });
    }

    private static (string Code, string Vietnamese, string English) Words(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.FieldCountMismatch => ("csv.ragged",
            "số ô khác số cột của dòng tiêu đề. Ô có dấu phẩy phải đặt trong nháy kép.",
            "the number of fields differs from the header. A field with a comma must be quoted."),
        CsvMalformedReason.UnterminatedQuote => ("csv.quote.open",
            "dấu nháy kép mở ra không được đóng lại.",
            "a quote is opened and never closed."),
        CsvMalformedReason.TextAfterClosingQuote => ("csv.quote.after",
            "có chữ sau dấu nháy kép đóng. Nháy kép bên trong ô viết hai lần: \"\".",
            "text follows a closing quote. Write a quote inside a field twice: \"\"."),
        _ => ("csv.quote.stray",
            "có dấu nháy kép trong ô không đặt trong nháy. Nháy kép bên trong ô viết hai lần và đặt cả ô trong nháy.",
            "a quote stands inside an unquoted field. Quote the field and write the quote twice."),
    };

    private static string Short(string text, int most) => text.Length <= most ? text : text[..most] + "…";

    private void Stop(string code, long line, string vietnamese, string english, string? column = null)
    {
        Add(new(code, file, line, vietnamese, english) { Column = column, Stops = true });
        Stopped = true;
    }

    private void Add(CsvIssue issue)
    {
        if (_all.Count < CsvTable.MostIssues)
        {
            _all.Add(issue);
        }
        else if (!Stopped)
        {
            Stopped = true;
            _all.Add(new("csv.too-many", file, issue.Line,
                $"Đã dừng sau {CsvTable.MostIssues} lỗi. Sửa các lỗi trên rồi nạp lại.",
                $"Stopped after {CsvTable.MostIssues} issues. Fix those above and load again.") { Stops = true });
        }
    }
}
