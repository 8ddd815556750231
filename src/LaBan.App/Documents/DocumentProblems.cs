using LaBan.Measures;

namespace LaBan.App.Documents;

/// <summary>Why a document is not read, apart from the file itself.</summary>
public static class DocumentProblems
{
    public static Problem NoFile(string path) => new("document.no-file",
        $"Không mở được tệp {path}. Kiểm tra tên, đường dẫn và quyền đọc.", $"The file {path} cannot be opened. Check its name, its path and the right to read it.", ProblemKind.NotFound);

    public static Problem NotWritten(string path) => new("document.not-written",
        $"Không ghi được vào {path}.", $"{path} cannot be written.");

    public static Problem NoCatalogue(string path) => new("document.no-catalogue",
        $"Không mở được danh mục chỉ tiêu {path}.", $"The catalogue of indicators {path} cannot be opened.", ProblemKind.NotFound);

    public static Problem NotACatalogue(string path, string column) => new("document.not-a-catalogue",
        $"{path} không phải danh mục chỉ tiêu: thiếu cột «{column}».", $"{path} is not a catalogue of indicators: column \"{column}\" is missing.");

    public static Problem BadCatalogue(string path, int line) => new("document.bad-catalogue",
        $"Danh mục chỉ tiêu {path}, dòng {line}: số ô khác số cột; «laban import … --dry-run» chỉ rõ lỗi.",
        $"The catalogue of indicators {path}, line {line}: the number of fields differs from the header; \"laban import … --dry-run\" tells more.");

    public static Problem UnknownFormat(string format) => new("document.unknown-format",
        $"Không có dạng «{format}»; chọn jsonl, csv, table hoặc xlsx.", $"There is no format \"{format}\"; choose jsonl, csv, table or xlsx.");

    public static Problem WorkbookToScreen { get; } = new("document.workbook-to-screen",
        "Bảng tính không in ra màn hình được; thêm -o TEN-TEP.xlsx.", "A workbook cannot be printed on the screen; add -o FILE.xlsx.");

    public static Problem NoNumberAt(int start) => new("document.no-number",
        $"Không có con số nào bắt đầu ở vị trí {start}; xem cột start của --format csv.",
        $"No number begins at {start}; see the column start of --format csv.", ProblemKind.NotFound);

    public static Problem UnknownCheckFormat(string format) => new("document.unknown-format",
        $"Không có dạng «{format}»; chọn text, json, sarif hoặc docx.", $"There is no format \"{format}\"; choose text, json, sarif or docx.");

    public static Problem UnknownSeverity(string severity) => new("document.unknown-severity",
        $"Không có mức «{severity}»; chọn error hoặc warning.", $"There is no severity \"{severity}\"; choose error or warning.");

    public static Problem NoRule(string id) => new("document.no-rule",
        $"Không có quy tắc «{id}»; «laban explain» liệt kê các quy tắc.", $"There is no rule \"{id}\"; \"laban explain\" lists them.", ProblemKind.NotFound);

    public static Problem CommentsToScreen { get; } = new("document.comments-to-screen",
        "Tệp Word không in ra màn hình được; thêm -o TEN-TEP.docx.", "A Word file cannot be printed on the screen; add -o FILE.docx.");
}
