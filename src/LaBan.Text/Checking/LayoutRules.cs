namespace LaBan.Text.Checking;

/// <summary>
/// The rules about the layout of a Word file (NĐ 30/2020/NĐ-CP). What they find is read from the file itself by LaBan.Office; here are
/// their names and pages, beside those of all other rules.
/// </summary>
public static class LayoutRules
{
    /// <summary>All of them, in the order of ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        Rule("LB5101", "Khổ giấy không phải A4", "Paper other than A4"),
        Rule("LB5102", "Lề trang ngoài khoảng quy định", "Margins out of range"),
        Rule("LB5103", "Phông chữ không phải Times New Roman", "A font other than Times New Roman"),
        Rule("LB5104", "Chữ không phải màu đen", "Text that is not black"),
        Rule("LB5201", "Phần đầu văn bản chưa đúng thể thức", "The head of the document is not laid out as it should be"),
        Rule("LB5202", "Quốc hiệu bị xuống dòng", "The national name breaks into two lines"),
        Rule("LB5203", "Đường kẻ ngang chưa đúng", "Rules under the head that are missing or of the wrong length"),
        Rule("LB5204", "Cách ghi ngày tháng", "The writing of the date"),
        Rule("LB5205", "Cách ghi số, ký hiệu", "The writing of number and symbol"),
        Rule("LB5206", "Thiếu dấu kết thúc văn bản", "No mark at the end of the text"),
        Rule("LB5207", "Nơi nhận chưa đúng", "The list of recipients"),
        Rule("LB5301", "Số trang hiện ở trang đầu", "A page number on page one"),
        Rule("LB5302", "Số trang không ở giữa lề trên", "A page number that is not centred in the top margin"),
        Rule("LB5303", "Số trang của phụ lục", "The page numbers of annexes"),
        Rule("LB5401", "Lùi đầu dòng chưa đúng", "The indent of first lines"),
        Rule("LB5402", "Khoảng cách đoạn quá hẹp", "Paragraphs too close together"),
        Rule("LB5403", "Giãn dòng quá rộng", "Lines too far apart"),
        Rule("LB5404", "Bảng mã chữ chưa chuẩn", "Text that is not composed Unicode"),
    ];

    /// <summary>The rule of an id.</summary>
    public static RuleDescriptor Of(string id) => All.Single(r => r.Id == id);

    private static RuleDescriptor Rule(string id, string vietnamese, string english) => new(id, vietnamese, english, Severity.Hint);
}
