using LaBan.Measures;
using LaBan.Office.Workbooks;

namespace LaBan.Office.Rounds;

/// <summary>Finds the lines and columns of a form in a plain table by the names and titles people write.</summary>
internal sealed class NamedTable
{
    private const int DeepestHead = 60;
    private const int MostNameColumns = 40;

    private readonly RawSheet _sheet;
    private readonly RoundSheet _form;
    private readonly LineNames _names;
    private readonly Inquiry _inquiry;
    private readonly int _nameColumn;
    private readonly Dictionary<int, IReadOnlyList<RoundLine>> _exact = [];

    public NamedTable(RawSheet sheet, RoundSheet form, LineNames names, Inquiry inquiry)
    {
        _sheet = sheet;
        _form = form;
        _names = names;
        _inquiry = inquiry;
        _nameColumn = NameColumn();
    }

    /// <summary>How many rows carry the name of a line: the sheet with most is the table.</summary>
    public int Matches => _exact.Count;

    public Placement Place()
    {
        var head = Head();
        var unit = head.FirstOrDefault(h => HeaderWords.IsUnit(h.Value.Folded)).Key;
        var columns = new TableColumns(_sheet, _form, _inquiry).Match(head, _nameColumn, unit, FirstRow);
        return new Placement(_sheet, Rows(columns), columns, unit, UnitOfAll());
    }

    private int FirstRow => _exact.Keys.DefaultIfEmpty(1).Min();

    /// <summary>The column in which most cells are names of lines.</summary>
    private int NameColumn()
    {
        var best = new Dictionary<int, IReadOnlyList<RoundLine>>();
        var column = 0;
        foreach (var cells in _sheet.Cells.Where(c => c.Kind == RawKind.Text && c.Column <= MostNameColumns).GroupBy(c => c.Column))
        {
            var found = cells.Select(c => (c.Row, Lines: _names.Exact(c.Words!))).Where(m => m.Lines.Count > 0).ToDictionary(m => m.Row, m => m.Lines);
            if (found.Count > best.Count)
            {
                (best, column) = (found, cells.Key);
            }
        }

        foreach (var (row, lines) in best)
        {
            _exact[row] = lines;
        }

        return column;
    }

    /// <summary>The titles above the first line, each with what joined cells above it say.</summary>
    private SortedDictionary<int, ColumnHead> Head()
    {
        var rows = _sheet.Cells.Where(c => c.Row < FirstRow && c.Row >= FirstRow - DeepestHead).GroupBy(c => c.Row)
            .SkipWhile(row => row.Count(IsHead) < 2).Where(row => !row.All(c => HeaderWords.IsColumnNumber(Words(c)))).ToList();
        var head = new SortedDictionary<int, ColumnHead>();
        foreach (var cell in rows.SelectMany(row => row))
        {
            var merge = _sheet.MergeAt(cell.Row, cell.Column);
            for (var column = cell.Column; column <= Math.Min(merge?.LastColumn ?? cell.Column, cell.Column + MostNameColumns); column++)
            {
                var title = head.TryGetValue(column, out var above) ? above.Title + " " + Words(cell) : Words(cell);
                head[column] = new ColumnHead(title, ViText.FoldKey(title));
            }
        }

        return head;
    }

    private static bool IsHead(RawCell cell) =>
        cell.Kind == RawKind.Text && cell.Words!.Length < 200 && HeaderWords.IsAny(ViText.FoldKey(cell.Words));

    private static string Words(RawCell cell) =>
        cell.Words ?? (cell.Kind == RawKind.Number ? cell.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");

    private string? UnitOfAll() => _sheet.Cells.Where(c => c.Row < FirstRow && c.Kind == RawKind.Text)
        .Select(c => HeaderWords.UnitOfAll(ViText.Nfc(c.Words!))).FirstOrDefault(unit => Unit.TryParse(unit, out _));

    private List<PlacedRow> Rows(Dictionary<string, int> columns)
    {
        var rows = new List<PlacedRow>();
        var passed = new List<string>();
        var last = 0;
        foreach (var cell in _sheet.Cells.Where(c => c.Column == _nameColumn && c.Row >= FirstRow && c.Kind == RawKind.Text))
        {
            var hasFigure = columns.Values.Any(column => _sheet.At(cell.Row, column).Kind != RawKind.Blank);
            var line = Line(cell, last, hasFigure, passed);
            if (line is not null)
            {
                rows.Add(new PlacedRow(cell.Row, line));
                last = _names.Exact(line.Label).Count == 1 ? line.Id : last;
            }
        }

        MarkedSheet.NotePassedOver(passed, _inquiry);
        return rows;
    }

    private RoundLine? Line(RawCell cell, int last, bool hasFigure, List<string> passed)
    {
        var exact = _exact.GetValueOrDefault(cell.Row, []);
        var sure = exact.Count == 1 ? exact[0]
            : exact.Count > 1 ? LineNames.Numbered(exact, Beside(cell)) ?? _names.After(exact, last)
            : null;
        if (sure is not null || !hasFigure)
        {
            return sure;
        }

        var candidates = exact.Count > 1 ? exact : _names.Alike(cell.Words!);
        if (candidates.Count == 0)
        {
            passed.Add(cell.Words!);
            return null;
        }

        var answer = _inquiry.Ask(new RoundQuestion(
            $"dong:{CellPlace.Name(cell.Row, cell.Column)}", RoundProblems.WhichLine(cell.Words!), new CellSpot(_sheet.Name, cell.Row, cell.Column),
            [.. candidates.Select(Choice), SkipRow]));
        return candidates.FirstOrDefault(line => line.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == answer);
    }

    private static RoundChoice SkipRow { get; } = new(RoundQuestion.Skip, "Không phải dòng nào, bỏ qua", "None of them, leave it out");

    private static RoundChoice Choice(RoundLine line)
    {
        var name = (line.Number is { Length: > 0 } number ? number + " " : "") + line.Label + $" ({line.Unit})";
        return new(line.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), name, name);
    }

    /// <summary>What stands left of a name: its number on paper.</summary>
    private IEnumerable<string> Beside(RawCell name) =>
        Enumerable.Range(1, Math.Max(0, name.Column - 1)).Select(column => _sheet.At(name.Row, column)).Select(Words).Append(name.Words!.Split(' ')[0]);
}

/// <summary>The title of a column of a table, as written and folded.</summary>
internal sealed record ColumnHead(string Title, string Folded);
