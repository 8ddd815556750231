using LaBan.Measures;

namespace LaBan.App.Documents.Adopt;

/// <summary>Why figures of a document are not put on file.</summary>
public static class AdoptProblems
{
    public static Problem NothingChosen { get; } = new("adopt.nothing-chosen",
        "Chưa chọn số liệu nào. Đánh dấu các dòng cần nhận rồi bấm lại.", "No figure is chosen. Tick the rows to be taken and press again.");

    public static Problem ReadOtherwise { get; } = new("adopt.read-otherwise",
        "Văn bản đã được đọc lại khác lúc chọn (danh mục vừa thay đổi). Xem lại danh sách rồi chọn lại.",
        "The document was read anew since the choice was made (the catalogue changed). Look at the list and choose again.");

    public static Problem NoProvince { get; } = new("adopt.no-province", "Chưa có địa bàn tỉnh trong danh mục.", "There is no province in the list of areas.");

    public static Problem NoDay { get; } = new("adopt.no-day",
        "Cần ngày của văn bản: số liệu được biết từ ngày ấy.", "The day of the document is needed: its figures are known from that day.", Field: "ngay");

    public static Problem NotYet(string day) => new("adopt.day-ahead",
        $"Ngày {day} chưa đến.", $"The day {day} has not come yet.", Field: "ngay");

    public static Problem NotYours(string group) => new("adopt.other-group",
        $"Anh/chị chỉ được nhận số liệu của nhóm chỉ tiêu được giao; «{group}» không thuộc nhóm ấy.",
        $"You may only take figures of the groups given to you; \"{group}\" is not one of them.", ProblemKind.Forbidden);
}
