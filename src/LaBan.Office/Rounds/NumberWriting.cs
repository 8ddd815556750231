using System.Text.RegularExpressions;
using LaBan.Measures;
using LaBan.Office.Workbooks;

namespace LaBan.Office.Rounds;

/// <summary>In which way a sheet writes the numbers it keeps as words: 1.234,5 or 1,234.5.</summary>
/// <param name="Hint">The way, when the sheet shows it.</param>
/// <param name="IsMixed">Whether it shows both ways.</param>
internal sealed record SheetWriting(DecimalHint Hint, bool IsMixed);

/// <summary>Tells how a sheet writes numbers from those that can mean one thing only.</summary>
internal static partial class NumberWriting
{
    /// <summary>What the person answered, or what the cells show.</summary>
    public static SheetWriting Of(IEnumerable<RawCell> cells, string? answer)
    {
        if (answer is "vi" or "en")
        {
            return new SheetWriting(answer == "vi" ? DecimalHint.VietnameseGrouping : DecimalHint.InvariantPoint, false);
        }

        var (vietnamese, english) = (false, false);
        foreach (var cell in cells)
        {
            if (cell.Kind == RawKind.Text && cell.Words is { Length: < 40 } words)
            {
                vietnamese |= Vietnamese().IsMatch(words);
                english |= English().IsMatch(words);
            }
        }

        return (vietnamese, english) switch
        {
            (true, false) => new(DecimalHint.VietnameseGrouping, false),
            (false, true) => new(DecimalHint.InvariantPoint, false),
            (var both, _) => new(DecimalHint.None, both),
        };
    }

    /// <summary>Whether a writing can be read in either way: a mark before three digits.</summary>
    public static bool IsEither(string words) => Either().IsMatch(words);

    [GeneratedRegex(@"^\s*[-+−]?(?:[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:\.[0-9]{3}){2,}|[0-9]+,(?:[0-9]{1,2}|[0-9]{4,}))\s*%?\s*\z")]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"^\s*[-+−]?(?:[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3}){2,}|[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,}))\s*%?\s*\z")]
    private static partial Regex English();

    [GeneratedRegex(@"^\s*[-+−]?[1-9][0-9]{0,2}[.,][0-9]{3}\s*%?\s*\z")]
    private static partial Regex Either();
}
