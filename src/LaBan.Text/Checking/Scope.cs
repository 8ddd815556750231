using System.Buffers;
using System.Text.RegularExpressions;
using LaBan.Text.Links;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;

namespace LaBan.Text.Checking;

/// <summary>
/// What narrows a figure down besides its indicator: a district, the whole country, a kind of enterprise, a price basis. Two figures are
/// compared only when the words that narrow them are the same.
/// </summary>
internal static partial class Scope
{
    private const int Longest = 60;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;.:()");

    /// <summary>The narrowing words of a figure's clause, folded and in order; empty for the whole province.</summary>
    public static string Of(CheckedReport report, Mention number)
    {
        var sentence = report.SentenceOf(number);
        var start = report.View.Tokens[sentence.First].Start;
        var clauseStart = ClauseStart(report.Text, start, number.Start);
        var clause = report.Text[clauseStart..(sentence.Paragraph.Kind == ParagraphKind.Row ? number.End : ClauseEnd(report.Text, number.End))];
        var indicator = report.IndicatorOf(number);
        var others = LastOfOthers(report, number) - clauseStart;
        var words = Narrowing().Matches(clause).Where(m => m.Index >= others || !m.Value.StartsWith("giá ", StringComparison.OrdinalIgnoreCase)).Select(m => m.Value)
            .Where(w => !IsOfName(indicator, w) && !(number.Role == NumberRole.Target && w.EndsWith("kế hoạch", StringComparison.OrdinalIgnoreCase)))
            .Select(w => w.ToUpperInvariant()).Distinct().Order(StringComparer.Ordinal);
        return string.Join('|', words);
    }

    /// <summary>Whether a figure is said of the whole of its indicator: not of a part, a place or a list of several.</summary>
    public static bool IsWhole(CheckedReport report, Mention number)
    {
        var draft = report.DraftOf(number);
        return number.Confidence >= 0.5m && !draft.IsPart && draft.Turn == 0;
    }

    /// <summary>Where the last figure before this one ends that is said of something else: a price basis named before it is not this one's.</summary>
    private static int LastOfOthers(CheckedReport report, Mention number)
    {
        const int Reach = 60;
        var (sentence, at) = (report.SentenceOf(number), report.DraftOf(number).At);
        for (var i = at - 1; i >= sentence.First && i > at - Reach; i--)
        {
            if (sentence.At(i) is { } draft && draft.Role.IsMeasure() && report.MentionOf(draft) is var other && other.Claim != number.Claim && other.Indicator != number.Indicator)
            {
                return other.End;
            }
        }

        return -1;
    }

    /// <summary>Words of the indicator's own name narrow nothing.</summary>
    private static bool IsOfName(CatalogueIndicator? indicator, string word) =>
        indicator is not null && (indicator.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || indicator.Aliases.Any(a => a.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>After the last sentence end or semicolon; a comma does not end a clause, for its subject still rules.</summary>
    private static int ClauseStart(string text, int from, int to)
    {
        var cut = to > from ? text.LastIndexOf(';', to - 1, to - from) : -1;
        return cut < 0 ? from : cut + 1;
    }

    /// <summary>The nouns after the number belong to it: "218 doanh nghiệp trong các cụm công nghiệp".</summary>
    private static int ClauseEnd(string text, int from)
    {
        var most = Math.Min(text.Length - from, Longest);
        var end = text.AsSpan(from, most).IndexOfAny(ClauseEnds);
        return from + (end < 0 ? most : end);
    }

    [GeneratedRegex(@"(?:^|[,(]\s*)[Kk]ế hoạch|\b(?:[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Vv]ùng)\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)*|(?i:cả nước|toàn quốc|FDI|vốn đầu tư nước ngoài|(?<!ngân sách )nhà nước|giá so sánh|giá hiện hành|giá cố định|không tính|không kể|chưa tính|loại trừ|KCN|CCN|(?:khu|cụm) công nghiệp|trung ương|địa phương|ngoài quốc doanh|đại hội|nhiệm kỳ|giai đoạn|bình quân|thành thị|nông thôn|đô thị)", RegexOptions.CultureInvariant)]
    private static partial Regex Narrowing();
}
