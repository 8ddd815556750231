using LaBan.Measures;

namespace LaBan.Office.Rounds;

/// <summary>Why a received workbook or one of its cells is refused or asked about, and what to do.</summary>
public static class RoundProblems
{
    private const int ShownLength = 60;

    public static Problem NoTable { get; } = new("round.no-table",
        "Không tìm thấy dòng nào của biểu trong tệp. Dùng mẫu tải từ kỳ báo cáo này, hoặc bảng có tên chỉ tiêu ở một cột và tiêu đề cột như trong biểu.",
        "No line of the form was found in the file. Use the template of this round, or a table with the names of the indicators in one column and the titles of the form above the others.");

    public static Problem NoColumn { get; } = new("round.no-column",
        "Không có cột số liệu nào được nhận. Ghi tiêu đề cột như trong biểu rồi tải lên lại.",
        "No column of figures was recognised. Give the columns the titles of the form and upload the file again.");

    public static Problem TwoSheets { get; } = new("round.two-sheets",
        "Tệp có nhiều trang cùng là mẫu của kỳ này. Giữ lại một trang rồi tải lên lại.",
        "More than one sheet of the file is the template of this round. Keep one and upload the file again.");

    public static Problem OldVersion { get; } = new("round.old-version",
        "Mẫu này của phiên bản biểu cũ. Tải mẫu mới của kỳ báo cáo, chép số liệu sang rồi tải lên lại.",
        "This template is of an older version of the form. Download the template of the round again, copy the figures and upload it.");

    public static Problem NoResult { get; } = new("cell.no-result",
        "Công thức chưa có kết quả trong tệp. Mở tệp bằng Excel, lưu lại rồi tải lên; hoặc gõ số vào ô.",
        "The formula has no result in the file. Open the file in Excel and save it, or type the number.");

    public static Problem Merged { get; } = new("cell.merged",
        "Ô gộp nhiều dòng hoặc nhiều cột nên không biết số thuộc dòng nào. Bỏ gộp ô rồi ghi số vào từng ô.",
        "The cell is merged over several lines or columns, so it is not known whose number it is. Unmerge it and fill each cell.");

    public static Problem Boolean { get; } = new("cell.boolean", "Ô là TRUE/FALSE, không phải số.", "The cell is TRUE or FALSE, not a number.");

    public static Problem TooLarge { get; } = new("cell.too-large", "Số quá lớn, không thể là số liệu của dòng này.", "The number is too large to be a figure.");

    public static Problem TwoRows { get; } = new("cell.two-rows",
        "Tệp có hai dòng của cùng chỉ tiêu này với số khác nhau. Giữ lại một dòng.", "Two rows of the file are of this line, with different numbers. Keep one.");

    public static Problem Macros { get; } = new("workbook.macros",
        "Tệp có macro; chỉ đọc số trong ô, không chạy macro.", "The file has macros; only the numbers in its cells are read, no macro is run.");

    public static Problem OldExcel { get; } = new("workbook.old-excel",
        "Tệp .xls: ô lỗi (#REF!, #DIV/0!) đọc thành ô trống, giữ số đang có. Lưu thành .xlsx để được báo từng ô.",
        "An .xls file: cells with errors (#REF!, #DIV/0!) are read as blank and what is on file stays. Save it as .xlsx to be told of each.");

    public static Problem CsvRounded { get; } = new("workbook.csv",
        "Tệp .csv giữ số như đang hiển thị: phần thập phân bị ẩn không còn.", "A .csv file keeps numbers as they were shown: hidden decimals are gone.");

    public static Problem OtherSubmission(long submission) => new("round.other-submission",
        $"Mẫu này của biểu khác (số {submission}), không phải của biểu đang mở. Mở đúng biểu rồi tải lên.",
        $"This template belongs to another submission (number {submission}). Open that one and upload it there.");

    public static Problem Text(string words, string because) => new("cell.text", $"«{Shown(words)}» không phải là số. {because}".TrimEnd(),
        $"\"{Shown(words)}\" is not a number.");

    public static Problem Error(string error) => new("cell.error",
        $"Ô có lỗi tính toán {Shown(error)}. Sửa công thức hoặc gõ số vào ô.", $"The cell holds the error {Shown(error)}. Correct the formula or type the number.");

    public static Problem Date(string day) => new("cell.date",
        $"Ô là ngày {day}, không phải số. Excel đổi 12.3 hoặc 12/3 thành ngày: đặt định dạng ô là số rồi gõ lại.",
        $"The cell is the day {day}, not a number. Excel turns 12.3 or 12/3 into a day: format the cell as a number and type it again.");

    public static Problem Percent(string shown, string unit) => new("cell.percent",
        $"Ô hiển thị {shown} nhưng đơn vị của dòng là {unit}. Đặt định dạng ô là số rồi gõ lại.",
        $"The cell shows {shown} but the unit of the line is {unit}. Format the cell as a number and type it again.");

    public static Problem PercentTaken(string shown) => new("cell.percent-taken",
        $"Ô định dạng phần trăm, đọc là {shown}.", $"The cell is formatted as a percentage and read as {shown}.");

    public static Problem Decimals(string value, int allowed, string rounded) => new("cell.decimals",
        $"{value} có nhiều hơn {allowed} chữ số thập phân của biểu; làm tròn là {rounded}.",
        $"{value} has more than the {allowed} decimals of the form; rounded it is {rounded}.");

    public static Problem Rounded(string value, string rounded) => new("cell.rounded", $"Đã làm tròn {value} thành {rounded}.", $"{value} was rounded to {rounded}.");

    public static Problem Ambiguous(string words, string one, string other) => new("cell.ambiguous",
        $"«{Shown(words)}» có thể là {one} hoặc {other}.", $"\"{Shown(words)}\" may be {one} or {other}.");

    public static Problem Locked(string because) => new("cell.locked", $"Ô khóa: {because}.", "The cell is locked.");

    public static Problem NameMoved(string label) => new("cell.name-moved",
        $"Dòng này mang dấu ẩn của «{Shown(label)}» nhưng tên trên dòng là tên khác: có thể chỉ một số cột đã được sắp xếp. Tải mẫu mới rồi chép lại.",
        $"The row carries the hidden mark of \"{Shown(label)}\" but shows another name: perhaps only some columns were sorted. Download the template again.");

    public static Problem UnitDiffers(string found, string unit) => new("cell.unit",
        $"Tệp ghi đơn vị {Shown(found)}, biểu dùng {unit}.", $"The file says {Shown(found)}, the form uses {unit}.");

    public static Problem UnitOther(string found, string unit) => new("cell.unit-other",
        $"Tệp ghi đơn vị {Shown(found)}, không đổi được sang {unit} của biểu.", $"The file says {Shown(found)}, which cannot be converted to {unit} of the form.");

    public static Problem Converted(string value, string found, string unit) => new("cell.converted",
        $"Đổi từ {value} {Shown(found)} sang {unit}.", $"Converted from {value} {Shown(found)} to {unit}.");

    public static Problem WhichLine(string name) => new("question.line", $"«{Shown(name)}» là dòng nào của biểu?", $"Which line of the form is \"{Shown(name)}\"?");

    public static Problem WhichColumn(string title) => new("question.column", $"Cột nào là «{title}»?", $"Which column is \"{title}\"?");

    public static Problem WhichUnit(string found, string unit) => new("question.unit",
        $"Tệp ghi đơn vị {Shown(found)}, biểu dùng {unit}. Số trong tệp theo đơn vị nào?", $"The file says {Shown(found)}, the form uses {unit}. Which are the numbers in?");

    public static Problem WhichWriting(string words, string one, string other) => new("question.writing",
        $"Trong tệp, «{Shown(words)}» là {one} hay {other}?", $"In the file, is \"{Shown(words)}\" {one} or {other}?");

    public static Problem RoundThem(int cells, string example) => new("question.decimals",
        $"{cells} ô có nhiều chữ số thập phân hơn biểu (ví dụ {example}). Làm tròn các ô này?", $"{cells} cells have more decimals than the form (such as {example}). Round them?");

    public static Problem RowsPassedOver(int rows, string names) => new("round.rows-passed-over",
        $"{rows} dòng có số nhưng không có trong biểu, được bỏ qua: {names}.", $"{rows} rows with numbers are not in the form and are passed over: {names}.");

    internal static string Shown(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > ShownLength ? string.Concat(line.AsSpan(0, ShownLength), "…") : line;
    }
}
