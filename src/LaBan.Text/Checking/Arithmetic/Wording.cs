using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>What the rules ask of the words around figures.</summary>
internal static class Wording
{
    /// <summary>The words from one offset to another, in small letters, line ends as blanks; empty when the order is wrong or they are far apart.</summary>
    public static string Words(this CheckedReport report, int from, int to, int longest = 400)
    {
        (from, to) = (Math.Max(from, 0), Math.Min(to, report.Text.Length));
        if (to <= from || to - from > longest)
        {
            return "";
        }

        return report.Lowered(from, to);
    }

    /// <summary>The words before a number back to the number before it in its sentence.</summary>
    public static string Before(this CheckedReport report, Mention number, int longest = 400)
    {
        var (sentence, draft) = (report.SentenceOf(number), report.DraftOf(number));
        var first = draft.At;
        while (first > sentence.First && report.View.Tokens[draft.At].Start - report.View.Tokens[first - 1].Start is >= 0 and < 400 && !IsFigure(sentence.At(first - 1)))
        {
            first--;
        }

        return report.Words(Math.Max(report.View.Tokens[first].Start, number.Start - longest), number.Start);
    }

    /// <summary>The words after a number up to the next figure of its sentence.</summary>
    public static string After(this CheckedReport report, Mention number, int longest = 120)
    {
        var (sentence, draft) = (report.SentenceOf(number), report.DraftOf(number));
        var last = draft.At + 1;
        while (last < sentence.Last && !IsFigure(sentence.At(last)) && report.View.Tokens[last].End - number.End is >= 0 and var distance && distance <= longest)
        {
            last++;
        }

        return report.Words(number.End, report.View.Tokens[last - 1].End);
    }

    /// <summary>Whether a text has one of these words or phrases, each as whole words.</summary>
    public static bool Says(this string text, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + phrase.Length == text.Length || !char.IsLetterOrDigit(text[at + phrase.Length])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the claim speaks of output or income at current and at constant prices, so that growth and levels do not go together.</summary>
    public static bool IsPriced(this Claim claim) =>
        claim.Indicator is { } code && (code.StartsWith("grdp.", StringComparison.Ordinal) || code.StartsWith("output.", StringComparison.Ordinal) || code.StartsWith("labour.productivity", StringComparison.Ordinal))
        || claim.Label.ToLowerInvariant().Says("grdp", "gtsx", "giá trị sản xuất", "giá trị gia tăng", "giá trị tăng thêm", "tổng sản phẩm", "năng suất lao động", "giá trị");

    /// <summary>The words of a label that tell one subject from another.</summary>
    public static string Key(this Claim claim)
    {
        var words = claim.Label.ToLowerInvariant().Split([' ', ',', '(', ')', '\n', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', words.Where(w => !Common.Contains(w)));
    }

    private static readonly HashSet<string> Common = ["tổng", "số", "toàn", "tỉnh", "trên", "địa", "bàn", "của", "năm", "ước", "đạt", "thực", "hiện", "được", "đã", "các", "và", "là", "nay", "có", "đó", "trong"];

    private static bool IsFigure(Draft? number) => number is not null && (number.Role.IsMeasure() || number.Role is NumberRole.Part or NumberRole.Whole);
}
