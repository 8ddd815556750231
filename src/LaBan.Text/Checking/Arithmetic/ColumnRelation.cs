namespace LaBan.Text.Checking.Arithmetic;

/// <summary>How one column of a table follows from two others.</summary>
internal enum ColumnOperation : byte
{
    /// <summary>The first in hundredths of the second: "thực hiện / kế hoạch".</summary>
    Percentage,

    /// <summary>The growth of the first over the second.</summary>
    Growth,

    /// <summary>The first less the second.</summary>
    Difference,

    /// <summary>Both together.</summary>
    Sum,
}

/// <summary>A column that follows from two others, row by row.</summary>
/// <param name="Column">The computed column.</param>
/// <param name="Left">The first of the two.</param>
/// <param name="Right">The second.</param>
/// <param name="Operation">How it follows.</param>
internal sealed record ColumnRelation(int Column, int Left, int Right, ColumnOperation Operation)
{
    private const int Enough = 3;

    /// <summary>The computed columns of a table: those its own formulas name, and those that fit in nearly all rows.</summary>
    public static IEnumerable<(ColumnRelation Relation, List<Judgement> Rows)> Find(TableGrid grid)
    {
        var columns = grid.Columns;
        foreach (var column in columns)
        {
            (ColumnRelation Relation, List<Judgement> Rows)? best = null;
            var most = 0;
            foreach (var relation in Candidates(grid, columns, column))
            {
                var rows = relation.Judge(grid);
                var fits = rows.Count(r => r.Agreement != Agreement.Wrong);
                var misfits = rows.Count - fits;
                var holds = relation.IsDeclared(grid) ? misfits <= Math.Max(1, fits) && rows.Count > 0 : fits >= Enough && misfits <= Math.Max(1, fits / 4);
                if (holds && fits >= most)
                {
                    (best, most) = ((relation, rows), fits + 1);
                }
            }

            if (best is { } found)
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<ColumnRelation> Candidates(TableGrid grid, List<int> columns, int column)
    {
        var sample = grid.Rows.Select(r => r.Cells.GetValueOrDefault(column)).FirstOrDefault(c => c is not null);
        ColumnOperation[] operations = sample is { IsPercent: true } ? [ColumnOperation.Percentage, ColumnOperation.Growth] : [ColumnOperation.Difference, ColumnOperation.Sum];
        foreach (var left in columns.Where(c => c != column))
        {
            foreach (var right in columns.Where(c => c != column && c != left))
            {
                foreach (var operation in operations.Where(o => o != ColumnOperation.Sum || left < right))
                {
                    yield return new ColumnRelation(column, left, right, operation);
                }
            }
        }
    }

    private bool IsDeclared(TableGrid grid) => grid.Formulas.Exists(f => f.Column == Column && f.Left == Left && f.Right == Right
        && (f.Sign is '/' or ':' ? Operation is ColumnOperation.Percentage or ColumnOperation.Growth : Operation == (f.Sign == '-' ? ColumnOperation.Difference : ColumnOperation.Sum)));

    private List<Judgement> Judge(TableGrid grid)
    {
        var rows = new List<Judgement>();
        var misfits = 0;
        foreach (var row in grid.Rows)
        {
            if (row.Cells.TryGetValue(Column, out var stated) && row.Cells.TryGetValue(Left, out var left) && row.Cells.TryGetValue(Right, out var right)
                && !left.IsPercent && !left.IsPoints && left.IsCommensurable(right) && Value(left, right) is { } value && IsLike(stated, left))
            {
                rows.Add(new Judgement(stated, value, [left, right], Formula(left, right)));
                misfits += rows[^1].Agreement == Agreement.Wrong ? 1 : 0;
            }

            if (misfits > 2 + (rows.Count / 4))
            {
                break;
            }
        }

        return rows;
    }

    private bool IsLike(Figure stated, Figure left) => Operation is ColumnOperation.Percentage or ColumnOperation.Growth ? stated.IsPercent : stated.IsCommensurable(left);

    private Recomputed? Value(Figure left, Figure right) => Operation switch
    {
        ColumnOperation.Percentage => Formulas.Percentage(left, right),
        ColumnOperation.Growth => Formulas.Growth(left, right),
        ColumnOperation.Difference => Formulas.Difference(left, right),
        _ => Formulas.Sum([left, right]),
    };

    private string Formula(Figure left, Figure right) => Operation switch
    {
        ColumnOperation.Percentage => $"{left.Mention.Text} / {right.Mention.Text}",
        ColumnOperation.Growth => $"{left.Mention.Text} / {right.Mention.Text} − 1",
        ColumnOperation.Difference => $"{left.Mention.Text} − {right.Mention.Text}",
        _ => $"{left.Mention.Text} + {right.Mention.Text}",
    };
}
