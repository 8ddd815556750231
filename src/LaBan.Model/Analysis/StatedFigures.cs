using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;

namespace LaBan.Model.Analysis;

/// <summary>The figures of one document about one area, found by what they are about.</summary>
internal sealed class StatedFigures
{
    private readonly ILookup<(int, Period, Measure), Observation> _plain;

    internal StatedFigures(IEnumerable<Observation> ofOneDocument)
    {
        All =
        [
            .. ofOneDocument.GroupBy(o => (ObservationKey.Of(o), o.Statement)).Select(g => g.MaxBy(o => o.Version)!)
                .Where(o => o.Status == ObservationStatus.Accepted),
        ];
        _plain = All.Where(o => o.Base.Length == 0).OrderBy(o => o.Statement).ToLookup(o => (o.IndicatorId, o.Period, o.Measure));
    }

    /// <summary>Each statement in its last correction, unless that withdrew it.</summary>
    internal IReadOnlyList<Observation> All { get; }

    /// <summary>What the document states first about an indicator and period, in the unit of the indicator.</summary>
    internal Observation? Find(Indicator indicator, Period period, Measure measure) =>
        _plain[(indicator.Id, period, measure)].FirstOrDefault(o => o.Unit == indicator.UnitVi);
}
