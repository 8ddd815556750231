using LaBan.App.Collection.Sheet;
using LaBan.App.Observations;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;
using LaBan.Model.Observations;

namespace LaBan.App.Collection.Door;

/// <summary>Puts each cell of a submission at the door, with everything it is held against.</summary>
internal sealed class DoorCases(DoorQuestion question, DoorPast past)
{
    private const string RevisedWord = "dieu chinh";

    private readonly SheetFrame _frame = question.Frame;
    private readonly Dictionary<(int Indicator, string Breakdown), DoorSeries> _series = [];
    private readonly Dictionary<int, DoorIndicator> _indicators = [];

    public DoorCase Of(FormLine line, FormColumn column)
    {
        var indicator = _frame.IndicatorOf(line)!;
        var content = ContentOf(line, column);
        var period = _frame.PeriodOf(column)!;
        return new()
        {
            Form = _frame.Form.Code,
            Indicator = Traits(indicator),
            Period = period,
            Value = ValueOf(content),
            IsRevised = content.Comment is { } comment && ViText.FoldKey(comment).StartsWith(RevisedWord, StringComparison.Ordinal),
            Series = Series(line, indicator),
            Groups = Groups(line, column, indicator),
            Plan = column.Kind is ColumnKind.Cumulative or ColumnKind.YearEstimate && past.Plan is not null ? new(past.Plan.GetValueOrDefault(indicator.Id)?.Value) : null,
            Locals = column.Kind is ColumnKind.Month or ColumnKind.Cumulative && past.Province is not null ? Locals(line, column, indicator, period) : null,
        };
    }

    /// <summary>What the checks need to know of an indicator.</summary>
    public DoorIndicator Traits(Indicator indicator)
    {
        if (!_indicators.TryGetValue(indicator.Id, out var traits))
        {
            _indicators.Add(indicator.Id, traits = DoorIndicator.Of(indicator));
        }

        return traits;
    }

    /// <summary>Cells of the submission come before figures on file, and running totals before the longer periods published later.</summary>
    private DoorSeries Series(FormLine line, Indicator indicator)
    {
        var key = (indicator.Id, line.Breakdown);
        if (!_series.TryGetValue(key, out var series))
        {
            var cells = _frame.Columns.Where(c => c.IsEntered).Select(c => KeyValuePair.Create(_frame.PeriodOf(c)!, ValueOf(ContentOf(line, c))))
                .Where(c => !c.Value.IsMissing);
            var filed = past.Own.Of(indicator.Id)
                .Where(o => o.Base.Length == 0 && o.Breakdown == line.Breakdown && o.Nature >= Nature.FirstEstimate && o.Unit == indicator.UnitVi)
                .GroupBy(o => o.Period).OrderByDescending(g => g.Key.Kind == PeriodKind.CumulativeMonths)
                .Select(g => (g.Key, InForce: Vintages.AsOf(g, past.Own.AsOf))).Where(g => g.InForce is not null)
                .Select(g => KeyValuePair.Create(g.Key, DoorValue.Of(g.InForce!.Stated)));
            _series.Add(key, series = new([.. cells, .. filed]));
        }

        return series;
    }

    /// <summary>The lines right below, by how they go into this one; a part in another unit is no part of the amount.</summary>
    private List<DoorGroup> Groups(FormLine line, FormColumn column, Indicator indicator)
    {
        var below = _frame.Lines.SkipWhile(l => l.Id != line.Id).Skip(1).TakeWhile(l => l.Level > line.Level)
            .Where(l => l.Level == line.Level + 1 && l.Part != PartKind.None && _frame.IndicatorOf(l)?.UnitVi == indicator.UnitVi).ToList();
        return
        [
            .. below.GroupBy(l => l.Part).Select(g => new DoorGroup(
                [.. g.Select(l => new DoorPart(NameOf(l, i => i.NameVi), NameOf(l, i => i.NameEn), PartOf(l, column)))], g.Key == PartKind.Division)),
        ];
    }

    private string NameOf(FormLine line, Func<Indicator, string> name) => line.Label.Length > 0 ? line.Label : name(_frame.IndicatorOf(line)!);

    /// <summary>What stands in the cell of a part; of one entered in another form, what is on file, if it is as sure as the column.</summary>
    private DoorValue PartOf(FormLine line, FormColumn column) => _frame.UseOf(line, column) == CellUse.Entered
        ? ValueOf(ContentOf(line, column))
        : past.Own.Own(_frame.IndicatorOf(line)!, _frame.PeriodOf(column)!) is { } figure
            && figure.Nature == FormPeriods.NatureOf(column.Kind) ? DoorValue.Of(figure.Stated) : DoorValue.Missing;

    private DoorLocals Locals(FormLine line, FormColumn column, Indicator indicator, Period period)
    {
        var key = new CellKey(line.Id, column.Id);
        var own = new DoorPart(question.Head.Organisation, question.Head.Organisation, ValueOf(ContentOf(line, column)));
        return new([own, .. past.Others.Select(o => o.Part(key))], past.Province!.Own(indicator, period) is { } figure ? DoorValue.Of(figure.Stated) : DoorValue.Missing);
    }

    private CellContent ContentOf(FormLine line, FormColumn column) => question.Cells.GetValueOrDefault(new(line.Id, column.Id)) ?? CellContent.Missing;

    internal static DoorValue ValueOf(CellContent content) =>
        content.Stated is { } number ? DoorValue.Of(number) : content.IsNone ? DoorValue.None : DoorValue.Missing;
}
