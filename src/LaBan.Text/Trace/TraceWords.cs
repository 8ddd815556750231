using LaBan.Measures;
using LaBan.Text.Links;
using LaBan.Text.Mentions;

namespace LaBan.Text.Trace;

/// <summary>How the stages say what they decided of a number, in both languages.</summary>
internal static class TraceWords
{
    /// <summary>What it is, and the words that decided it.</summary>
    public static void Settled(this ReadingTrace trace, int about, Draft number, Lead lead, string? words)
    {
        var (vietnamese, english) = number.Role.Names();
        trace.Note(about, "roles",
            $"Đọc là «{vietnamese}»: "
                + (words is null ? "trong vế câu không có từ nào đứng trước quyết định" : $"theo cụm đứng trước «{words}»")
                + (number.Unit is { } donVi ? $"; đơn vị «{donVi}»" : "; không có đơn vị")
                + (lead.IsBracketed ? "; đứng trong ngoặc sau một số liệu khác." : "."),
            $"Read as {english}: "
                + (words is null ? "no word in its clause before it decides" : $"«{words}» before it decides")
                + (number.Unit is { } unit ? $"; its unit is «{unit}»" : "; it has no unit")
                + (lead.IsBracketed ? "; it stands in brackets after another figure." : "."));
    }

    /// <summary>Where its period comes from.</summary>
    public static void Dated(this ReadingTrace trace, int about, string? words, bool isCarried, string ofSection)
    {
        var (vietnamese, english) = PeriodNames(ofSection);
        var (why, reason) = words is not null ? ($"Kỳ lấy theo cụm «{words}».", $"Dated by «{words}».")
            : isCarried ? ("Kỳ lấy theo thời gian nêu ở câu trước trong cùng đoạn.", "Dated by the time that opens an earlier sentence of the paragraph.")
            : ($"Gần con số không nêu thời gian: lấy kỳ của cả mục ({vietnamese}).", $"No time is named for it: the period of the section holds ({english}).");
        trace.Note(about, "periods", why, reason);
    }

    /// <summary>What the head of its column says of it.</summary>
    public static void InColumn(this ReadingTrace trace, int about, Draft number, string column)
    {
        var (vietnamese, english) = number.Role.Names();
        var (ky, period) = PeriodNames(number.Period ?? "");
        trace.Note(about, "tables",
            $"Cột «{column}» cho biết đây là «{vietnamese}» của {ky}" + (number.Unit is { } donVi ? $"; đơn vị «{donVi}»." : "; không có đơn vị."),
            $"The column «{column}» makes it {english} of {period}" + (number.Unit is { } unit ? $"; its unit is «{unit}»." : "; it has no unit."));
    }

    /// <summary>Which indicator it went to, and by which words.</summary>
    public static void Linked(this ReadingTrace trace, int about, CatalogueIndicator? indicator, string words)
    {
        var (vietnamese, english) = indicator is null
            ? ("Không chỉ tiêu nào trong danh mục có tên đủ khớp", "No indicator of the catalogue is named well enough")
            : ($"Gắn với chỉ tiêu «{indicator.Name}» ({indicator.Code})", $"Linked to {indicator.Code} «{indicator.Name}»");
        trace.Note(about, "links",
            words.Length > 0 ? $"{vietnamese}; so theo các chữ (viết bỏ dấu): {words}." : vietnamese + ".",
            words.Length > 0 ? $"{english}; the subject's words: {words}." : english + ".");
    }

    /// <summary>That it names nothing itself and is said of what was named before it.</summary>
    public static void Follows(this ReadingTrace trace, int about, CatalogueIndicator indicator) =>
        trace.Note(about, "links",
            $"Cùng nhận định với con số đứng trước nên thuộc chỉ tiêu «{indicator.Name}» ({indicator.Code}).",
            $"Said of the same as the number before it, so of {indicator.Code} «{indicator.Name}».");

    private static (string Vietnamese, string English) PeriodNames(string code) =>
        Period.TryParse(code, out var period) ? (period.ToVietnamese(), period.ToEnglish()) : (code, code);
}
