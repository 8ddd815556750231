using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;

namespace LaBan.App.Collection.Sheet;

/// <summary>A place of a form: its line and its column, by their ids.</summary>
public readonly record struct CellKey(int Line, int Column);

/// <summary>A form laid out for one period: what each of its cells is for and which period it speaks of.</summary>
public sealed class SheetFrame
{
    private readonly Dictionary<int, FormLine> _lines;
    private readonly Dictionary<string, FormColumn> _byKey;
    private readonly Dictionary<int, FormColumn> _byId;
    private readonly Dictionary<int, Indicator> _indicators;

    public SheetFrame(Form form, FormVersion version, Period period, ReferenceData data)
    {
        (Form, Version, Period) = (form, version, period);
        Lines = [.. version.Lines.OrderBy(l => l.Position)];
        Columns = [.. version.Columns.OrderBy(c => c.Position)];
        _lines = Lines.ToDictionary(l => l.Id);
        _byKey = Columns.ToDictionary(c => c.Key, StringComparer.Ordinal);
        _byId = Columns.ToDictionary(c => c.Id);
        _indicators = Lines.Where(l => l.IndicatorId is not null).ToDictionary(l => l.Id, l => data.Indicator(l.IndicatorId!.Value));
    }

    public Form Form { get; }

    public FormVersion Version { get; }

    /// <summary>The period of the round.</summary>
    public Period Period { get; }

    public IReadOnlyList<FormLine> Lines { get; }

    public IReadOnlyList<FormColumn> Columns { get; }

    public FormLine? Line(int id) => _lines.GetValueOrDefault(id);

    public FormColumn? Column(string? key) => key is null ? null : _byKey.GetValueOrDefault(key);

    public FormColumn? Column(int id) => _byId.GetValueOrDefault(id);

    /// <summary>The indicator of a line; null for a heading.</summary>
    public Indicator? IndicatorOf(FormLine line) => _indicators.GetValueOrDefault(line.Id);

    public CellUse UseOf(FormLine line, FormColumn column) => CellUses.Of(line, column, IndicatorOf(line));

    /// <summary>The period a column speaks of; null for a formula.</summary>
    public Period? PeriodOf(FormColumn column) => FormPeriods.Of(column.Kind, Period);

    /// <summary>The cells that people fill in, line by line.</summary>
    public IEnumerable<(FormLine Line, FormColumn Column, Indicator Indicator)> Entered() =>
        from line in Lines
        let indicator = IndicatorOf(line)
        where indicator is not null
        from column in Columns
        where UseOf(line, column) == CellUse.Entered
        select (line, column, indicator);
}
