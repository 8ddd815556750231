using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBan.App.Documents.Review;

/// <summary>The day that a document itself gives in its head: "Bắc Giang, ngày 15 tháng 8 năm 2021".</summary>
public static partial class DocumentDay
{
    private const int Head = 1_500;

    /// <summary>The day, or null where the head gives none or leaves it blank.</summary>
    public static DateOnly? Of(string text)
    {
        foreach (Match match in InWords().Matches(text[..Math.Min(text.Length, Head)]))
        {
            var (day, month, year) = (Number(match, "day"), Number(match, "month"), Number(match, "year"));
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            {
                return new DateOnly(year, month, day);
            }
        }

        return null;
    }

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // The place before it tells the document's own day from that of a resolution it cites.
    [GeneratedRegex(@"\p{Lu}\p{L}+,\s*ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>20\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex InWords();
}
