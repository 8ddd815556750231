using System.Globalization;
using System.Text.RegularExpressions;
using LaBan.Measures;
using LaBan.Office.Workbooks;

namespace LaBan.Office.Rounds;

/// <summary>Reads one cell as a figure of a line: a figure, "không phát sinh", nothing, or why not.</summary>
internal static partial class FigureReader
{
    // No figure of a province is larger; what is larger is a slip.
    private const decimal Most = 1_000_000_000_000_000_000m;
    private const int LongestNumber = 60;
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly HashSet<string> NoneWords =
        new(StringComparer.Ordinal) { "-", "–", "—", "−", "x", "kps", "khong phat sinh", "ko phat sinh", "khong co" };

    private static readonly HashSet<string> MissingWords =
        new(StringComparer.Ordinal) { "...", "..", "…", ".", "n/a", "na", "chua co", "chua co so lieu", "khong co so lieu" };

    public static FigureValue Read(RawCell cell, RoundLine line, SheetWriting writing, Inquiry inquiry, CellSpot spot) => cell.Kind switch
    {
        RawKind.Blank => FigureValue.Blank,
        RawKind.Number => Number(cell.Amount),
        RawKind.Percent => Percent(cell.Amount, line),
        RawKind.Date => FigureValue.Refused(RoundProblems.Date(Day(cell))),
        RawKind.Boolean => FigureValue.Refused(RoundProblems.Boolean),
        RawKind.Error => FigureValue.Refused(RoundProblems.Error(cell.Words ?? "")),
        RawKind.NoResult => FigureValue.Refused(RoundProblems.NoResult),
        RawKind.TooLarge => FigureValue.Refused(RoundProblems.TooLarge),
        _ => Words(cell.Words!, line, writing, inquiry, spot),
    };

    private static FigureValue Number(decimal value) =>
        Math.Abs(value) >= Most ? FigureValue.Refused(RoundProblems.TooLarge) : new(CellFate.Value, value);

    private static FigureValue Percent(decimal kept, RoundLine line)
    {
        var shown = Math.Abs(kept) < Most ? kept * 100 : kept;
        var words = ViNumber.WriteTrimmed(shown, 6) + " %";
        return !IsPercent(line) ? FigureValue.Refused(RoundProblems.Percent(words, line.Unit))
            : Number(shown) is { Fate: CellFate.Value } figure ? figure with { Said = RoundProblems.PercentTaken(words) }
            : FigureValue.Refused(RoundProblems.TooLarge);
    }

    private static bool IsPercent(RoundLine line) =>
        Unit.TryParse(line.Unit, out var unit) && unit.IsRatio && unit.Factor == Unit.Percent.Factor;

    private static FigureValue Words(string words, RoundLine line, SheetWriting writing, Inquiry inquiry, CellSpot spot)
    {
        if (words.Length > LongestNumber)
        {
            return FigureValue.Refused(RoundProblems.Text(words, "Ô này chỉ ghi số."));
        }

        var folded = ViText.FoldKey(words);
        if (NoneWords.Contains(folded) || MissingWords.Contains(folded))
        {
            return NoneWords.Contains(folded) ? FigureValue.None : FigureValue.Blank;
        }

        if (ErrorName().IsMatch(words) || DayName().IsMatch(words))
        {
            return FigureValue.Refused(ErrorName().IsMatch(words) ? RoundProblems.Error(words) : RoundProblems.Date(words.Trim()));
        }

        var isPercent = words.TrimEnd().EndsWith('%');
        if (isPercent && !IsPercent(line))
        {
            return FigureValue.Refused(RoundProblems.Percent(words, line.Unit));
        }

        return Written(isPercent ? words.TrimEnd()[..^1] : words, writing, inquiry, spot);
    }

    private static FigureValue Written(string words, SheetWriting writing, Inquiry inquiry, CellSpot spot)
    {
        // Under a known writing a mark before three digits means one thing: "1,234" is a decimal or a grouped number.
        if (NumberWriting.IsEither(words))
        {
            return Either(words, writing, inquiry, spot);
        }

        var reading = ViNumber.Read(words, writing.Hint);
        return reading.Kind == ViReadingKind.NotANumber ? ViNumber.Read(words, DecimalHint.InvariantPoint) is { Kind: ViReadingKind.Number } english
                ? Number(english.Value!.Value)
                : FigureValue.Refused(RoundProblems.Text(words, "Chỉ ghi số, ví dụ 1.234,5."))
            : Number(reading.Value!.Value);
    }

    private static FigureValue Either(string words, SheetWriting writing, Inquiry inquiry, CellSpot spot)
    {
        var mark = words.AsSpan().IndexOfAny('.', ',');
        var bare = words.Trim().Replace(ViNumber.Minus, '-');
        var whole = decimal.Parse(bare.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var fraction = decimal.Parse(bare.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var groups = writing.Hint == DecimalHint.VietnameseGrouping ? '.' : ',';
        if (writing.Hint != DecimalHint.None)
        {
            return Number(words[mark] == groups ? whole : fraction);
        }

        return Ask(words, whole, fraction, writing, inquiry, spot) switch
        {
            "vi" => Number(words[mark] == '.' ? whole : fraction),
            "en" => Number(words[mark] == ',' ? whole : fraction),
            _ => FigureValue.Asked(RoundProblems.Ambiguous(words, ViNumber.Write(whole, 0), ViNumber.Write(fraction, 3))),
        };
    }

    /// <summary>One question for the file; one for each cell when the file writes numbers both ways.</summary>
    private static string? Ask(string words, decimal whole, decimal fraction, SheetWriting writing, Inquiry inquiry, CellSpot spot)
    {
        var (large, small) = (ViNumber.Write(whole, 0), ViNumber.Write(fraction, 3));
        var (vietnamese, english) = words.Contains('.', StringComparison.Ordinal) ? (large, small) : (small, large);
        return inquiry.Ask(new RoundQuestion(
            writing.IsMixed ? $"so:{spot.Name}" : "so", RoundProblems.WhichWriting(words.Trim(), large, small), spot,
            [new("vi", vietnamese, vietnamese + " (written 1.234,5)"), new("en", english, english + " (written 1,234.5)")]));
    }

    private static string Day(RawCell cell)
    {
        if (cell.Words is { } written)
        {
            return written;
        }

        // Serial numbers before March 1900 do not agree with the calendar, and 2958465 is the last day Excel knows.
        return cell.Amount is >= 61 and <= 2_958_465
            ? Dates.Vi(DayZero.AddDays((int)cell.Amount))
            : ViNumber.WriteTrimmed(cell.Amount, 4);
    }

    [GeneratedRegex(@"^\s*#(?:REF|DIV/0|VALUE|NAME|NUM|N/A|NULL|SPILL|CALC|GETTING_DATA|Err|[0-9]+|#+)[!?]?.*\z|^\s*(?:Err:[0-9]+|#+)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex ErrorName();

    [GeneratedRegex(@"^\s*(?:[0-9]{1,2}[/-][0-9]{1,2}(?:[/-][0-9]{2,4})?|[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?\z")]
    private static partial Regex DayName();
}
