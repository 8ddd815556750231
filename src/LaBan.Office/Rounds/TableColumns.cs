using LaBan.Measures;
using LaBan.Office.Workbooks;

namespace LaBan.Office.Rounds;

/// <summary>Finds which columns of a table are the columns of the form to be filled; asks where the titles do not say.</summary>
internal sealed class TableColumns(RawSheet sheet, RoundSheet form, Inquiry inquiry)
{
    private const int MostChoices = 12;

    // Words that make a column another one: last year's, the plan's, an estimate, a comparison.
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "nam", "truoc", "cung", "ky", "so", "sanh", "ke", "hoach", "uoc", "luy", "tang", "giam", "ty", "le", "%", "quy", "thang", "sau", "du", "kien",
    };

    public Dictionary<string, int> Match(SortedDictionary<int, ColumnHead> head, int nameColumn, int unitColumn, int firstRow)
    {
        var free = Candidates(head, nameColumn, unitColumn, firstRow);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var input in form.Inputs)
        {
            if (Sure(input, head, free) is { } column)
            {
                columns[input.Key] = column;
                free.Remove(column);
            }
        }

        foreach (var input in form.Inputs.Where(input => !columns.ContainsKey(input.Key)))
        {
            if (Asked(input, head, free, firstRow) is { } column)
            {
                columns[input.Key] = column;
                free.Remove(column);
            }
        }

        return columns;
    }

    /// <summary>The one column whose head is a title of the form's column, or says it among other words.</summary>
    private static int? Sure(RoundColumn input, SortedDictionary<int, ColumnHead> head, List<int> free)
    {
        foreach (var title in input.Aliases.Prepend(input.Title).Select(ViText.FoldKey))
        {
            var same = free.Where(column => head.TryGetValue(column, out var h) && h.Folded == title).ToList();
            same = same.Count == 1 ? same : [.. free.Where(column => head.TryGetValue(column, out var h) && Names(h.Folded, title))];
            if (same.Count == 1)
            {
                return same[0];
            }
        }

        return null;
    }

    /// <summary>Columns that hold figures below the head.</summary>
    private List<int> Candidates(SortedDictionary<int, ColumnHead> head, int nameColumn, int unitColumn, int firstRow) =>
    [
        .. sheet.Cells.Where(c => c.Row >= firstRow && c.Column != nameColumn && c.Column != unitColumn && IsFigure(c))
            .Select(c => c.Column).Concat(head.Keys.Where(c => c != nameColumn && c != unitColumn && form.Columns.Any(f => ViText.FoldKey(f.Title) == head[c].Folded)))
            .Distinct().Order(),
    ];

    private static bool IsFigure(RawCell cell) =>
        cell.Kind is not (RawKind.Blank or RawKind.Text) || (cell.Kind == RawKind.Text && ViNumber.Read(cell.Words).Kind != ViReadingKind.NotANumber && !IsOrdinal(cell));

    // "1", "2.1" in the first columns are the numbers of lines.
    private static bool IsOrdinal(RawCell cell) => cell.Column == 1 && cell.Words!.Length < 5;

    /// <summary>A head that says the whole title among other words, unless one of those makes another column of it.</summary>
    private static bool Names(string folded, string title) =>
        $" {folded} ".Contains($" {title} ", StringComparison.Ordinal)
        && !$" {folded} ".Replace($" {title} ", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(word => Telling.Contains(word.Trim('(', ')', ',', '.', ':')) || word.Any(char.IsAsciiDigit));

    private int? Asked(RoundColumn input, SortedDictionary<int, ColumnHead> head, List<int> free, int firstRow)
    {
        if (free.Count == 0)
        {
            return null;
        }

        var title = Words(input.Title);
        var choices = free.OrderByDescending(column => head.TryGetValue(column, out var h) ? Likeness(Words(h.Title), title) : 0).Take(MostChoices)
            .Select(column => Choice(column, head.GetValueOrDefault(column)?.Title))
            .Append(new RoundChoice(RoundQuestion.Skip, "Không có trong tệp", "Not in the file")).ToList();
        var first = free[0];
        var answer = inquiry.Ask(new RoundQuestion($"cot:{input.Key}", RoundProblems.WhichColumn(input.Title), new CellSpot(sheet.Name, Math.Max(1, firstRow - 1), first), choices));
        return free.Find(column => CellPlace.Letters(column) == answer) is > 0 and var chosen ? chosen : null;
    }

    private static RoundChoice Choice(int column, string? title)
    {
        var letters = CellPlace.Letters(column);
        var said = title is null ? "" : $": {RoundProblems.Shown(title)}";
        return new RoundChoice(letters, $"Cột {letters}{said}", $"Column {letters}{said}");
    }

    private static HashSet<string> Words(string title) => [.. ViText.FoldKey(title).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static double Likeness(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
}
