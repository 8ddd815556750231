using LaBan.Measures;
using LaBan.Office.Workbooks;

namespace LaBan.App.Collection.Workbook;

/// <summary>Why a workbook is not taken.</summary>
public static class UploadProblems
{
    public static Problem NoFile { get; } = new("upload.no-file", "Chưa chọn tệp. Chọn tệp .xlsx, .xls hoặc .csv rồi bấm lại.", "No file is chosen. Choose an .xlsx, .xls or .csv file and press again.");

    public static Problem TooLarge { get; } = WorkbookProblems.TooLarge(WorkbookLimits.Default.File.FileBytes);

    public static Problem Gone { get; } = new("upload.gone",
        "Tệp này không còn chờ nhận: đã nhận rồi hoặc để quá 2 giờ. Tải tệp lên lại.", "This file no longer waits: it was taken, or two hours have passed. Upload it again.", ProblemKind.NotFound);

    public static Problem Open { get; } = new("upload.questions-open", "Còn câu hỏi chưa trả lời. Trả lời hết rồi mới ghi được.", "Some questions are not answered yet. Answer them all first.");

    public static Problem NothingNew { get; } = new("upload.nothing-new", "Tệp không có gì khác với biểu.", "The file has nothing that differs from the form.");

    public static Problem Overtaken { get; } = new("upload.overtaken",
        "Có ô vừa được người khác sửa trong lúc xem trước. Chưa ghi ô nào; xem lại bản so sánh dưới đây rồi quyết định.",
        "Somebody changed some of the cells while you were looking. Nothing was written; look at the comparison below again.");

    public static Problem NotWhole(int cells) => new("upload.not-whole",
        $"{cells} ô không ghi được nên không ghi ô nào.", $"{cells} cells could not be written, so none was.");
}
