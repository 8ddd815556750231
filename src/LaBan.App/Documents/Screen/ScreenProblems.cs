using LaBan.Measures;
using LaBan.Office.Received;

namespace LaBan.App.Documents.Screen;

/// <summary>Why a document is not shown, or a change to it is refused.</summary>
public static class ScreenProblems
{
    public static Problem NoFile { get; } = new("document.no-file-chosen",
        "Chưa có tệp nào. Chọn hoặc thả một tệp .docx, .pdf, .html, .txt, .md, hoặc dán văn bản vào ô.",
        "There is no file. Choose or drop a .docx, .pdf, .html, .txt or .md file, or paste a text.");

    public static Problem NoSample { get; } = new("document.no-sample",
        "Chưa có số liệu 6 tháng nào trong 5 năm qua để soạn báo cáo thử.", "There are no half-year figures of the last five years to compose a report from.");

    public static Problem TooLarge { get; } = ReportFileProblems.TooLarge(ReadingLimits.Default.FileBytes);

    public static Problem BadDate(string text) => new("document.bad-date",
        $"«{text}» không phải là ngày. Viết ngày/tháng/năm, ví dụ 15/08/2021.", $"\"{text}\" is not a day. Write dd/mm/yyyy, such as 15/08/2021.", Field: "asOf");

    public static Problem Gone { get; } = new("document.gone",
        "Văn bản này không còn mở: chưa lưu nên đã rời bộ nhớ. Đọc lại từ tệp.",
        "This document is no longer open: it was not saved and has left the memory. Read it from its file again.", ProblemKind.NotFound);

    public static Problem NoSuchIndicator(string name) => new("document.no-such-indicator",
        $"Danh mục không có chỉ tiêu «{name}». Chọn một tên trong danh sách.", $"The catalogue has no indicator \"{name}\". Choose a name from the list.", Field: "indicator");

    public static Problem NameTaken(string alias, string indicator) => new("document.name-taken",
        $"«{alias}» đã là tên gọi của chỉ tiêu «{indicator}».", $"\"{alias}\" is a name of the indicator \"{indicator}\" already.", Field: "indicator");

    public static Problem Unreadable(string name) => new("document.unreadable",
        $"Không đọc được {name}: lỗi của chương trình, đã ghi vào nhật ký. Thử lưu tệp sang dạng khác.",
        $"{name} cannot be read: a fault of the program, noted in the log. Try saving the file in another form.");
}
