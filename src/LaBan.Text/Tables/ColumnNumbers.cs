using LaBan.Text.Mentions;
using LaBan.Text.Tokens;

namespace LaBan.Text.Tables;

/// <summary>The row under a header that numbers the columns and says how some follow from others: "A B 1 2 3 (4=3/2)".</summary>
internal static class ColumnNumbers
{
    private const int Fewest = 3;

    /// <summary>Whether the cells number their columns: each one more than the one before.</summary>
    public static bool Are(SentenceView s, List<CellText> cells)
    {
        var next = 0m;
        var count = 0;
        foreach (var (_, first, last) in cells)
        {
            if (first >= last || IsLetter(s, first, last))
            {
                continue;
            }

            if (Number(s, first, last) is not { } number || (count > 0 && number != next))
            {
                return false;
            }

            next = number + 1;
            count++;
        }

        return count >= Fewest;
    }

    private static bool IsLetter(SentenceView s, int first, int last) =>
        last - first == 1 && s.View.Tokens[first] is { Kind: TokenKind.Word, Length: 1 };

    /// <summary>The number of a column: the first of a cell that holds whole numbers and the signs of a formula only.</summary>
    private static decimal? Number(SentenceView s, int first, int last)
    {
        decimal? own = null;
        for (var at = first; at < last; at++)
        {
            var token = s.View.Tokens[at];
            if (token.IsNumber && NumberValue.Read(s.View.Form(at), false) is { Scale: 0 } value)
            {
                own ??= value;
            }
            else if (token.Kind != TokenKind.Mark || !"()=/:+-*x,;".Contains(token.Mark, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return own;
    }
}
