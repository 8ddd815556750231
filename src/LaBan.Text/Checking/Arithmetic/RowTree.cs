using System.Text.RegularExpressions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>A row of a table and the rows under it that break it down.</summary>
/// <param name="Total">The row of the total.</param>
/// <param name="Parts">The rows of its parts.</param>
/// <param name="SaysAll">Whether the table says that they are all there are: "Tổng số", "Chia ra".</param>
internal sealed record Subtotal(GridRow Total, List<GridRow> Parts, bool SaysAll);

/// <summary>Finds the totals of a table: by the numbers of its rows and by rows named "Tổng số", "Cộng".</summary>
internal static partial class RowTree
{
    private const int Plain = 9;
    private const int Top = -1;

    /// <summary>Every row with the rows it may be the total of.</summary>
    public static IEnumerable<Subtotal> Find(TableGrid grid)
    {
        var rows = grid.Rows;
        var levels = rows.ConvertAll(Level);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Cells.Count == 0)
            {
                continue;
            }

            var isTotal = levels[i] == Top;
            var parts = isTotal && i > 0 && !HasBelow(levels, i) ? Above(rows, levels, i) : Below(rows, levels, i);
            if (parts.Count > 1)
            {
                yield return new Subtotal(rows[i], parts, isTotal);
            }
        }
    }

    private static bool HasBelow(List<int> levels, int at) => at + 1 < levels.Count && levels[at + 1] > Top;

    /// <summary>The rows after a total, of the highest level among them, up to the next row of its own level.</summary>
    private static List<GridRow> Below(List<GridRow> rows, List<int> levels, int at)
    {
        var end = at + 1;
        while (end < rows.Count && levels[end] > levels[at])
        {
            end++;
        }

        return Highest(rows, levels, at + 1, end);
    }

    /// <summary>The rows before a total at the foot of a table.</summary>
    private static List<GridRow> Above(List<GridRow> rows, List<int> levels, int at)
    {
        var first = at;
        while (first > 0 && levels[first - 1] > Top)
        {
            first--;
        }

        return Highest(rows, levels, first, at);
    }

    private static List<GridRow> Highest(List<GridRow> rows, List<int> levels, int first, int end)
    {
        var parts = new List<GridRow>();
        var highest = end > first ? levels.GetRange(first, end - first).Min() : 0;
        for (var i = first; i < end; i++)
        {
            if (rows[i].Label.StartsWith("trong đó", StringComparison.Ordinal) || rows[i].Label.StartsWith("riêng", StringComparison.Ordinal))
            {
                break;
            }

            if (levels[i] == highest)
            {
                parts.Add(rows[i]);
            }
        }

        return parts;
    }

    private static int Level(GridRow row)
    {
        if (row.Label.Says("tổng cộng", "tổng số", "cộng", "toàn tỉnh", "tổng thu", "tổng chi") && row.Label.Length < 60 && row.Index is "" or "A" or "*")
        {
            return Top;
        }

        return row.Index switch
        {
            "" => Plain,
            "-" or "–" => 6,
            "+" => 7,
            _ when Letter().IsMatch(row.Index) => 0,
            _ when Roman().IsMatch(row.Index) => 1,
            _ when char.IsAsciiDigit(row.Index[0]) => 2 + row.Index.Count(c => c == '.'),
            _ => 5,
        };
    }

    [GeneratedRegex("^[A-HJ-UYZ]$")]
    private static partial Regex Letter();

    [GeneratedRegex("^[IVX]+$")]
    private static partial Regex Roman();
}
