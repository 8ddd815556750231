using System.Text.RegularExpressions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"đạt …%", "..... tỷ USD", "thứ …/63", a number or day never filled in: what a draft left open.</summary>
internal sealed partial class Blank : IRule
{
    private const int HeadLength = 1500;

    public RuleDescriptor Descriptor { get; } =
        new("LB1105", "Chỗ để trống chưa điền", "A blank that was never filled in", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        var figures = Figure().Matches(report.Text).Concat(Measured().Matches(report.Text)).Concat(Counted().Matches(report.Text)).Select(m => m.Groups["gap"]);
        foreach (var gap in figures.DistinctBy(g => g.Index))
        {
            Doubt(notes, gap, "Con số còn để trống.");
        }

        var number = Number().Matches(report.Text);
        var date = Date().Matches(report.Text);
        var openNumber = number.FirstOrDefault(g => IsInHead(g) && g.Value[0] == 'S');
        var openDate = date.FirstOrDefault(IsInHead);
        var isDraft = openNumber is not null && openDate is not null || openDate is not null && !NumberLine().IsMatch(Head(report.Text));
        foreach (var gap in number.Concat(date).Where(g => !isDraft || (g != openNumber && g != openDate)))
        {
            if (gap != openNumber || Dateline().IsMatch(Head(report.Text)))
            {
                Doubt(notes, gap.Groups["gap"], gap.Value.StartsWith("ngày", StringComparison.OrdinalIgnoreCase) ? "Ngày, tháng còn để trống." : "Số văn bản còn để trống.");
            }
        }
    }

    private void Doubt(CheckNotes notes, Group gap, string message) => notes.Doubt(Descriptor, new(gap.Index, gap.Index + gap.Length), message);

    private static bool IsInHead(Match gap) => gap.Index < HeadLength;

    private static string Head(string text) => text[..Math.Min(text.Length, HeadLength)];

    [GeneratedRegex(@"(?<gap>(?:…|\.{3}|_{3})[….\s]{0,20}(?:%|/\d{1,3}(?!\d)|điểm %|phần trăm))"
        + @"|(?<=\b(?:đạt|tăng|giảm|bằng|chiếm|khoảng|trên|gần|hơn|còn|vượt|ước|là|có|thứ|hạng)\s*)(?<gap>(?:…|\.{3}|_{3})[….\s]{0,20}(?:nghìn|triệu|tỷ|ha|tấn|USD|đồng|người|dự án|doanh nghiệp|hộ|xã|vụ|kế hoạch)\b)")]
    private static partial Regex Figure();

    /// <summary>Dots that stand free before a unit: "nợ xấu … tỷ đồng"; after a comma they cut a list short.</summary>
    [GeneratedRegex(@"(?<=[^\s,….][ \t\u00A0]{1,4}|\()(?<gap>(?:…|\.{3}|_{3})[….]{0,20}[ \t\u00A0]{0,4}(?:(?:nghìn|triệu|tỷ)(?:[ \t\u00A0]{1,4}(?:đồng|USD|tấn|người|lượt|con|m2|m3|kWh|ha|sản phẩm|chiếc))?|USD|đồng|ha|tấn|tạ/ha|kg|km|lượt|%|điểm phần trăm|điểm %)(?![\p{L}\d]))")]
    private static partial Regex Measured();

    /// <summary>Dots in the place of a count: after a word that a number follows, or among other counts.</summary>
    [GeneratedRegex(@"(?<=(?:\b(?:có|Có|gồm|với|số|là|và|được|thêm|còn)|\d[ \t\u00A0](?:\p{L}{1,12}[ \t\u00A0]){1,4}\(?|\d(?:[ \t\u00A0]\p{L}{1,12}){1,4}[),;]{1,2})[ \t\u00A0]|\()(?<gap>(?:…|\.{3}|_{3})[….]{0,20}[ \t\u00A0]{1,4}(?:chỉ tiêu|chỉ thị|quyết định|kế hoạch|văn bản|dự án|doanh nghiệp|hợp tác xã|hộ|xã|vụ việc|vụ|người|lao động|đơn|lượt|trường|sản phẩm|công trình|cuộc|tỉnh|huyện)(?!\p{L}))")]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?<gap>\b[Ss]ố\s*:?[ \t\u00A0]*[.…_]*[ \t\u00A0]*/(?:\d{4}/)?[A-ZĐ][A-Za-zĐđ&]*(?:-[A-ZĐ][\w&]*)*)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<gap>\b[Nn]gày(?:[ \t\u00A0]{2,}|[ \t\u00A0]*[.…_]{1,}[.…_ \t\u00A0/]*)tháng[ \t\u00A0]*(?:[.…_]*|\d{1,2})[ \t\u00A0]*năm(?:[ \t\u00A0]*\d{4})?)"
        + @"|(?<gap>\b[Nn]gày[ \t\u00A0]*[.…_]{2,}[ \t\u00A0]*/[.…_ \t\u00A0]*(?:\d{1,2})?[ \t\u00A0]*/[ \t\u00A0]*\d{4})"
        + @"|(?<gap>\b[Nn]gày[ \t\u00A0]*\d{1,2}[ \t\u00A0]*tháng(?:[ \t\u00A0]{2,}|[ \t\u00A0]*[.…_]{2,}[ \t\u00A0]*)năm)")]
    private static partial Regex Date();

    [GeneratedRegex(@"\bSố\s*:")]
    private static partial Regex NumberLine();

    [GeneratedRegex(@",\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}")]
    private static partial Regex Dateline();
}
