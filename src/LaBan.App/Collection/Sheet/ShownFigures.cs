using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;
using LaBan.Model.Plans;
using LaBan.Model.Territory;

namespace LaBan.App.Collection.Sheet;

/// <summary>The figures on file that a form shows beside those asked for: earlier periods, plans, what another form asks.</summary>
public sealed class ShownFigures(FigureReader figures, ReferenceData data, TimeProvider clock)
{
    /// <summary>What is shown in each cell that is not entered; and, under the column's negated id, the running total before.</summary>
    public async Task<IReadOnlyDictionary<CellKey, StatedNumber>> Of(SheetFrame frame, int areaId, CancellationToken cancel)
    {
        var set = await Read(frame, areaId, cancel);
        var plan = PlanOf(frame, areaId);
        var shown = new Dictionary<CellKey, StatedNumber>();
        foreach (var line in frame.Lines)
        {
            if (frame.IndicatorOf(line) is not { } indicator || line.Breakdown.Length > 0)
            {
                continue;
            }

            foreach (var column in frame.Columns.Where(c => frame.UseOf(line, c) == CellUse.Shown))
            {
                var number = column.Kind == ColumnKind.Plan ? plan.GetValueOrDefault(indicator.Id) : Own(set, indicator, frame.PeriodOf(column)!);
                if (number is not null)
                {
                    shown[new(line.Id, column.Id)] = number;
                }
            }
        }

        return shown;
    }

    /// <summary>The running totals before this period, by line, where they are known; of the first period of a year none.</summary>
    public async Task<IReadOnlyDictionary<int, StatedNumber>> TotalsBefore(SheetFrame frame, int areaId, CancellationToken cancel)
    {
        var before = frame.Period.Previous();
        if (before.End.Year != frame.Period.End.Year)
        {
            return new Dictionary<int, StatedNumber>();
        }

        var set = await Read(frame, areaId, cancel);
        var total = FormPeriods.RunningTotal(before);
        return frame.Lines.Where(l => frame.IndicatorOf(l) is not null && l.Breakdown.Length == 0)
            .Select(l => (l.Id, Number: Own(set, frame.IndicatorOf(l)!, total))).Where(p => p.Number is not null).ToDictionary(p => p.Id, p => p.Number!);
    }

    /// <summary>The plan of the year by indicator, in the indicator's own unit.</summary>
    public IReadOnlyDictionary<int, StatedNumber> PlanOf(SheetFrame frame, int areaId)
    {
        var year = FormPeriods.Of(ColumnKind.Plan, frame.Period)!.Year;
        var code = year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        return data.Plan(ProvinceOf(areaId), code) is not { } plan ? new Dictionary<int, StatedNumber>()
            : TargetInUse.Choose(plan, areaId, clock.InVietnam())
                .Where(t => t.Target.Unit == data.Indicator(t.Target.IndicatorId).UnitVi && t.Version.Value is not null)
                .GroupBy(t => t.Target.IndicatorId).ToDictionary(g => g.Key, g => StatedNumber.Round(g.First().Version.Value!.Value, g.First().Version.Decimals));
    }

    /// <summary>Since when the area of a submission has its boundaries.</summary>
    public Boundaries BoundariesOf(int areaId) => Boundaries.Of(data, areaId);

    /// <summary>The province whose data the figures of an area belong to.</summary>
    public int ProvinceOf(int areaId) => data.Area(areaId).Level == AreaLevel.Province ? areaId : data.Province!.Id;

    private Task<FigureSet> Read(SheetFrame frame, int areaId, CancellationToken cancel)
    {
        var periods = frame.Columns.Select(frame.PeriodOf).OfType<Period>().Append(FormPeriods.RunningTotal(frame.Period.Previous()));
        return figures.Read(new(ProvinceOf(areaId), areaId, clock.InVietnam())
        {
            Indicators = [.. frame.Lines.Select(frame.IndicatorOf).OfType<Indicator>().Select(i => i.Id).Distinct()],
            Periods = [.. periods.Distinct()],
            WithSimulated = true,
        }, cancel);
    }

    private static StatedNumber? Own(FigureSet set, Indicator indicator, Period period) => set.Own(indicator, period)?.Stated;
}
