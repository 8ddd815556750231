using System.Globalization;
using LaBan.Text.Context;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Reading;
using LaBan.Text.Trace;

namespace LaBan.Text.Tables;

/// <summary>
/// Reads tables row by row: the header rows give each column its nature, period and unit; the first cells of a row name the
/// indicator and its unit; a cell that holds a number alone is a figure.
/// </summary>
internal sealed class TableReader
{
    private readonly Dictionary<int, TableColumn> _columns = [];
    private int _table = -1;
    private bool _inHeader;
    private CellUnit? _caption;

    /// <summary>Notes a line such as "Đơn vị tính: tỷ đồng", which holds for the table after it.</summary>
    public void Note(SentenceView line)
    {
        var start = line.View.TextOf(line.First, Math.Min(line.First + 5, line.Last));
        var names = start.Contains("ĐVT", StringComparison.Ordinal) || start.Contains("Đơn vị", StringComparison.Ordinal);
        _caption = names && line.Last - line.First < 12 ? ColumnReader.UnitIn(line, line.First, line.Last) : null;
    }

    /// <summary>Reads a row.</summary>
    public void Read(SentenceView s)
    {
        var row = s.Paragraph.Row!;
        if (row.Table != _table)
        {
            _table = row.Table;
            _columns.Clear();
            _inHeader = true;
        }

        var cells = new List<CellText>(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            cells.Add(TextOf(s, cell));
        }

        if (_inHeader && IsHeader(s, cells))
        {
            AddHeader(s, cells);
            return;
        }

        _inHeader = false;
        if (ColumnNumbers.Are(s, cells))
        {
            s.Numbers.ForEach(number => number.Settle(NumberRole.Enum, 0.9m));
            return;
        }

        ReadData(s, cells);
    }

    private static CellText TextOf(SentenceView s, TableCell cell)
    {
        var first = s.First;
        while (first < s.Last && s.View.Tokens[first].Start < cell.Start)
        {
            first++;
        }

        var last = first;
        while (last < s.Last && s.View.Tokens[last].End <= cell.End)
        {
            last++;
        }

        return new CellText(cell, first, last);
    }

    /// <summary>A header holds words and years, no figures.</summary>
    private bool IsHeader(SentenceView s, List<CellText> cells)
    {
        var lonely = cells.FindAll(cell => LoneNumber(s, cell) is not null);
        var namesRow = !cells[0].IsEmpty && LoneNumber(s, cells[0]) is null;
        return lonely.Count == 0 || (lonely.TrueForAll(cell => LoneNumber(s, cell)!.Role == NumberRole.Date) && (_columns.Count == 0 || !namesRow));
    }

    private void AddHeader(SentenceView s, List<CellText> cells)
    {
        foreach (var cell in cells)
        {
            for (var column = cell.Place.Column; column < cell.Place.Column + cell.Place.Span; column++)
            {
                if (!_columns.TryGetValue(column, out var known))
                {
                    _columns.Add(column, known = new TableColumn());
                }

                ColumnReader.Add(s, cell.First, cell.Last, known);
            }
        }
    }

    private void ReadData(SentenceView s, List<CellText> cells)
    {
        var name = cells.Find(cell => Column(cell).Kind is ColumnKind.Name or ColumnKind.Place) ?? cells.Find(cell => LoneNumber(s, cell) is null && !cell.IsEmpty);
        var unit = RowUnit(s, cells, name);
        var year = RowYear(s, cells);
        foreach (var cell in cells)
        {
            if (LoneNumber(s, cell) is not { } number)
            {
                continue;
            }

            var column = Column(cell);
            if (column.Kind == ColumnKind.Year)
            {
                number.Settle(year is null ? NumberRole.Unknown : NumberRole.Date, 0.9m);
            }
            else if (column.Kind is ColumnKind.Index or ColumnKind.Note || (cell.Place.Column == 0 && name is { Place.Column: > 0 }))
            {
                number.Settle(NumberRole.Enum, 0.9m);
            }
            else
            {
                ReadFigure(s, number, column, SignOf(s, number.At, cell.First), (UnitAfter(s, number.At + 1, cell.Last) ?? column.Unit, unit));
                number.Period = year ?? number.Period;
                (number.SubjectFirst, number.SubjectLast) = name is null || Column(name).Kind == ColumnKind.Place ? (column.First, column.Last) : (name.First, name.Last);
            }
        }
    }

    private TableColumn Column(CellText cell) => _columns.TryGetValue(cell.Place.Column, out var column) ? column : new TableColumn();

    /// <summary>The year a row is of, where the header says that a column holds years.</summary>
    private string? RowYear(SentenceView s, List<CellText> cells)
    {
        var own = cells.Find(cell => Column(cell).Kind == ColumnKind.Year);
        return own is not null && LoneNumber(s, own) is { } number && Numerals.IsYear(Numerals.At(s.View, number.At)) ? s.View.Form(number.At).ToString() : null;
    }

    /// <summary>The unit of the row: its own cell, or brackets after the name.</summary>
    private CellUnit? RowUnit(SentenceView s, List<CellText> cells, CellText? name)
    {
        var own = cells.Find(cell => Column(cell).Kind == ColumnKind.Unit);
        if (own is not null && ColumnReader.UnitIn(s, own.First, own.Last) is { } unit)
        {
            return unit;
        }

        for (var at = name?.First ?? 0; name is not null && at < name.Last; at++)
        {
            if (s.View.Is(at, '(') && ColumnReader.UnitIn(s, at + 1, name.Last) is { } inName)
            {
                return inName;
            }
        }

        return null;
    }

    private void ReadFigure(SentenceView s, Draft number, TableColumn column, char sign, (CellUnit? Own, CellUnit? OfRow) units)
    {
        var (ownUnit, rowUnit) = units;
        var role = RoleOf(column, sign, ownUnit?.Word.Kind);
        role = role == NumberRole.Level && (ownUnit ?? rowUnit)?.Word.Symbol == "hạng" ? NumberRole.Rank : role;
        var isRatio = role.HasBasis() || role == NumberRole.Share;
        var unit = ownUnit ?? (isRatio ? null : rowUnit ?? _caption);
        number.UnitKind = unit?.Word.Kind ?? (isRatio ? UnitKind.Percent : null);
        number.Unit = unit?.Text ?? (isRatio ? "%" : null);
        number.Value = NumberValue.Read(s.View.Form(number.At), number.UnitKind is UnitKind.Percent);
        number.Settle(number.Value is null ? NumberRole.Unknown : role, 0.8m);
        number.Direction = role == NumberRole.Change ? sign is '-' or '(' ? -1 : 1 : 0;
        number.Basis = column.Basis;
        number.Qualifier = role == NumberRole.Target ? "plan" : column.IsEstimate ? "est" : "actual";
        number.Period = column.YearBefore is { } year ? PeriodReader.Moved(column.Time?.Code(s.Section.Year) ?? s.Section.Period, year > 0 ? year : s.Section.Year - 1)
            : column.Time?.Code(s.Section.Year) ?? (column.IsOfYear ? s.Section.Year.ToString(CultureInfo.InvariantCulture) : s.Section.Period);
        s.View.Trace?.InColumn(s.View.Tokens[number.At].Start, number, column.First < 0 ? "" : s.View.TextOf(column.First, column.Last));
    }

    /// <summary>Under a head that compares, what is signed or counted in points or places is a change, not a ratio.</summary>
    private static NumberRole RoleOf(TableColumn column, char sign, UnitKind? unit) =>
        column.Role is NumberRole.BaseRatio or NumberRole.PlanRatio && (sign is '+' or '-' || unit is UnitKind.Points or UnitKind.Count)
            ? NumberRole.Change
            : column.Role;

    /// <summary>The unit that fills the rest of a cell after its number.</summary>
    private static CellUnit? UnitAfter(SentenceView s, int at, int last)
    {
        while (last > at && s.View.Tokens[last - 1] is { Kind: Tokens.TokenKind.Mark, Mark: '.' or ')' or '*' })
        {
            last--;
        }

        return at < last && s.View.Lexicon.Units.Match(s.View.Text, s.View.Between(0, last), at, s.View.IsScanned, out var unit) == last - at
            && unit!.Kind is not (UnitKind.Loose or UnitKind.Name)
            ? new CellUnit(unit, unit.Symbol)
            : null;
    }

    /// <summary>The sign before a number within its cell: '+', '-', '(' or none. A dash in the cell before is that cell's own.</summary>
    private static char SignOf(SentenceView s, int at, int first) =>
        at == first ? ' '
        : s.View.Is(at - 1, '+') ? '+'
        : s.View.Is(at - 1, '(') ? '('
        : s.View.Is(at - 1, '-') || s.View.Is(at - 1, '–') || s.View.Is(at - 1, '−') ? '-'
        : ' ';

    /// <summary>The number that is all a cell holds besides a sign, brackets and its unit.</summary>
    private static Draft? LoneNumber(SentenceView s, CellText cell)
    {
        Draft? lone = null;
        for (var at = cell.First; at < cell.Last; at++)
        {
            var isSign = s.View.Tokens[at].Kind == Tokens.TokenKind.Mark && s.View.Tokens[at].Mark is '-' or '+' or '%' or '(' or ')' or '–' or '*' or '.' or '≈' or '~' or '≥' or '≤' or '>' or '<';
            if (s.At(at) is { } number && lone is null)
            {
                lone = number;
            }
            else if (!isSign)
            {
                return lone is not null && UnitAfter(s, lone.At + 1, cell.Last) is not null ? lone : null;
            }
        }

        return lone;
    }
}
