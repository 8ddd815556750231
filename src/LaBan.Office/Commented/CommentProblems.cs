using LaBan.Measures;

namespace LaBan.Office.Commented;

/// <summary>Why no comments are written into a file.</summary>
public static class CommentProblems
{
    public static Problem NotWord { get; } = new("comments.not-word",
        "Chỉ ghi nhận xét được vào tệp Word (.docx, .docm).", "Comments can only be written into a Word file (.docx, .docm).");

    public static Problem NoPlace { get; } = new("comments.no-place",
        "Thân văn bản không có đoạn nào để đặt nhận xét.", "The body of the document has no paragraph that could carry a comment.");

    /// <summary>The remarks were made on another text.</summary>
    public static Problem OutOfRange(int start, int end, int length) => new("comments.out-of-range",
        $"Nhận xét ở vị trí {start}–{end} nằm ngoài văn bản dài {length} ký tự: nhận xét thuộc về một tệp khác.",
        $"A remark at {start}–{end} lies outside the text of {length} characters: it belongs to another file.");
}
