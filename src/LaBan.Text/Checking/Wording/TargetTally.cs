using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBan.Text.Checking.Wording;

/// <summary>What is said of a number of targets.</summary>
internal enum TargetVerdict : byte
{
    /// <summary>All there are: "trong 18 chỉ tiêu chủ yếu".</summary>
    All,

    /// <summary>Met or exceeded: "đạt và vượt", "hoàn thành".</summary>
    Fulfilled,

    /// <summary>Met and no more: "đạt kế hoạch".</summary>
    Met,

    /// <summary>Exceeded: "vượt kế hoạch".</summary>
    Exceeded,

    /// <summary>Not met: "không đạt", "chưa hoàn thành", "dưới kế hoạch".</summary>
    Missed,
}

/// <summary>A number of targets and what is said of them: "13/18 chỉ tiêu đạt và vượt", "05 chỉ tiêu không đạt".</summary>
/// <param name="Verdict">What is said.</param>
/// <param name="Count">How many.</param>
/// <param name="Span">Where the number stands.</param>
/// <param name="Whole">Of how many, when a stroke tells it.</param>
/// <param name="WholeSpan">Where that number stands.</param>
internal sealed partial record TargetTally(TargetVerdict Verdict, int Count, TextSpan Span, int? Whole, TextSpan WholeSpan)
{
    private static readonly string[] Words = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>The tallies of a text in order, those of one passage together.</summary>
    public static IEnumerable<List<TargetTally>> ReadPassages(string text)
    {
        var passage = new List<TargetTally>();
        foreach (Match match in Counted().Matches(text))
        {
            if (Of(text, match) is not { } tally)
            {
                continue;
            }

            if (passage.Count > 0 && !Continues(text, passage, tally))
            {
                yield return passage;
                passage = [];
            }

            passage.Add(tally);
        }

        if (passage.Count > 0)
        {
            yield return passage;
        }
    }

    /// <summary>A passage ends with its paragraph, and where another whole is told or the same verdict is given anew.</summary>
    private static bool Continues(string text, List<TargetTally> passage, TargetTally next)
    {
        const int Near = 220;
        var last = passage[^1];
        return next.Span.Start - last.Span.End < Near && !text.AsSpan(last.Span.End, next.Span.Start - last.Span.End).Contains('\n')
            && next.Verdict != TargetVerdict.All && !passage.Exists(t => t.Verdict == next.Verdict);
    }

    private static TargetTally? Of(string text, Match match)
    {
        var (part, whole) = (match.Groups["part"], match.Groups["whole"]);
        var verdict = Judge(match.Groups["tail"].Value, Lead(text, match.Index), whole.Success);
        return verdict is { } said && Number(part.Value) is { } count
            ? new TargetTally(said, count, new(part.Index, part.Index + part.Length), whole.Success ? Number(whole.Value) : null, new(whole.Index, whole.Index + whole.Length))
            : null;
    }

    /// <summary>The few words before a number, within its clause.</summary>
    private static string Lead(string text, int start)
    {
        const int Longest = 24;
        var before = text[Math.Max(0, start - Longest)..start];
        return before[(before.LastIndexOfAny([',', ';', '.', '(', ':', '\n', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) + 1)..];
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.FindIndex(Words, w => w.Equals(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var word ? word : null;

    private static TargetVerdict? Judge(string tail, string lead, bool hasWhole) =>
        Failing().IsMatch(tail) ? TargetVerdict.Missed
        : Fulfilling().IsMatch(tail) ? TargetVerdict.Fulfilled
        : Exceeding().IsMatch(tail) ? TargetVerdict.Exceeded
        : Meeting().IsMatch(tail) ? TargetVerdict.Met
        : Failing().IsMatch(lead) ? TargetVerdict.Missed
        : Fulfilling().IsMatch(lead) ? TargetVerdict.Fulfilled
        : Exceeding().IsMatch(lead) ? TargetVerdict.Exceeded
        : Meeting().IsMatch(lead) ? TargetVerdict.Met
        : !hasWhole && Total().IsMatch(lead) ? TargetVerdict.All : null;

    [GeneratedRegex(@"(?<![\p{L}\d.,/])(?:(?<part>\d{1,3})(?:\s{0,3}/\s{0,3}(?<whole>\d{1,3}))?|(?<part>[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười))\s{1,5}chỉ\s{1,5}tiêu(?<tail>[^,;.():\d\n]{0,70})", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:không|chưa|khó) (?:đạt|hoàn thành|vượt)|\bdưới (?:mức )?(?:kế hoạch|mục tiêu)|\bthấp hơn (?:kế hoạch|mục tiêu)", RegexOptions.IgnoreCase)]
    private static partial Regex Failing();

    [GeneratedRegex(@"\bđạt (?:và|hoặc|,|-) ?vượt|\bvượt và (?:đạt|bằng)|\bhoàn thành(?! vượt)|\bhoàn thành và", RegexOptions.IgnoreCase)]
    private static partial Regex Fulfilling();

    [GeneratedRegex(@"\bvượt\b", RegexOptions.IgnoreCase)]
    private static partial Regex Exceeding();

    [GeneratedRegex(@"\bđạt\b|\bbằng (?:kế hoạch|mục tiêu)", RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"\b(?:trong|trong số|tổng số|trên)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Total();
}
