using LaBan.Measures;
using LaBan.Office.Received;

namespace LaBan.Office.Workbooks;

/// <summary>Why a received workbook is not read, and what to do about it.</summary>
public static class WorkbookProblems
{
    public static Problem Empty { get; } = new("workbook.empty",
        "Tệp rỗng (0 byte). Lưu lại từ Excel rồi tải lên lại.", "The file is empty (0 bytes). Save it again in Excel and upload it again.");

    public static Problem NoCells { get; } = new("workbook.no-cells",
        "Bảng tính không có ô nào có nội dung.", "No cell of the workbook holds anything.");

    public static Problem Damaged { get; } = new("workbook.damaged",
        "Tệp bị hỏng hoặc tải chưa hết. Mở lại bằng Excel, lưu thành tệp .xlsx mới rồi tải lên lại.",
        "The file is damaged or was not transferred whole. Open it in Excel, save it as a new .xlsx file and upload it again.");

    public static Problem Protected { get; } = new("workbook.protected",
        "Tệp được đặt mật khẩu mở. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi tải lên lại.",
        "The file needs a password to be opened. Open it in Excel, remove the password, save it and upload it again.");

    public static Problem UnpacksTooLarge { get; } = new("workbook.unpacks-too-large",
        "Tệp nén bung ra quá lớn nên không được đọc. Chép phần có số liệu sang tệp mới rồi tải lên lại.",
        "Unpacked, the file is too large to be read. Copy the part with the figures into a new file and upload it.");

    public static Problem OldExcelUnsound { get; } = new("workbook.old-excel-unsound",
        "Không đọc chắc chắn được tệp .xls này. Mở bằng Excel, lưu thành .xlsx rồi tải lên lại.",
        "This .xls file cannot be read with certainty. Open it in Excel, save it as .xlsx and upload it again.");

    public static Problem Binary { get; } = Other("tệp Excel nhị phân (.xlsb)", "a binary Excel file (.xlsb)");

    public static Problem OpenDocument { get; } = Other("tệp OpenDocument (.ods)", "an OpenDocument file (.ods)");

    public static Problem WebPage { get; } = Other("trang web hoặc XML được đặt đuôi .xls", "a web page or XML named .xls");

    public static Problem TooLarge(int bytes) => new("workbook.too-large",
        $"Tệp lớn hơn {bytes >> 20} MB nên không được đọc. Chép phần có số liệu sang tệp mới rồi tải lên lại.",
        $"The file is larger than {bytes >> 20} MB and is not read. Copy the part with the figures into a new file and upload it.");

    public static Problem TooManyCells(int cells) => new("workbook.too-many-cells",
        $"Bảng tính có hơn {ViNumber.Write(cells, 0)} ô nên không được đọc. Chỉ giữ trang có số liệu rồi tải lên lại.",
        $"The workbook has more than {cells} cells and is not read. Keep only the sheet with the figures and upload it again.");

    public static Problem TooManySheets(int sheets) => new("workbook.too-many-sheets",
        $"Bảng tính có hơn {sheets} trang nên không được đọc. Chỉ giữ trang có số liệu rồi tải lên lại.",
        $"The workbook has more than {sheets} sheets and is not read. Keep only the sheet with the figures and upload it again.");

    /// <summary>A file of a kind that is not read at all.</summary>
    public static Problem Other(string vietnamese, string english) => new("workbook.other-kind",
        $"Đây là {vietnamese}, không phải bảng tính đọc được. Lưu thành .xlsx (hoặc .xls, .csv) rồi tải lên lại.",
        $"This is {english}, not a workbook that can be read. Save it as .xlsx (or .xls, .csv) and upload it again.");

    /// <summary>The refusal of a packed file or a text, said of a workbook.</summary>
    internal static Problem Of(Problem refusal) => refusal.Code switch
    {
        "file.protected" => Protected,
        "file.unpacks-too-large" or "file.too-many-parts" => UnpacksTooLarge,
        "file.other-kind" or "file.encoding" or "file.picture" => refusal with { Code = "workbook.other-kind" },
        _ => Damaged,
    };
}
