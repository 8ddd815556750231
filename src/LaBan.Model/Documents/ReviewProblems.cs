using LaBan.Measures;

namespace LaBan.Model.Documents;

/// <summary>Why a decision about a finding is refused.</summary>
public static class ReviewProblems
{
    public static Problem ReasonRequired { get; } = new("review.reason-required",
        "Bỏ qua một chỗ nghi phải ghi lý do. Chọn một lý do hoặc viết vào ô «Ghi rõ».",
        "To dismiss a finding takes a reason. Choose one or write it in the field \"In your words\".", Field: "reason");

    public static Problem BadPhrase { get; } = new("review.bad-phrase",
        "Cụm từ phải có chữ, dài từ 4 đến 200 ký tự.", "The phrase must have letters and be 4 to 200 characters long.", Field: "phrase");

    public static Problem NoFinding { get; } = new("review.no-finding",
        "Văn bản này không còn chỗ nghi ấy; có thể danh mục hay số liệu vừa thay đổi.",
        "The document has no such finding any more; the catalogue or the figures may have changed.", ProblemKind.NotFound);
}
