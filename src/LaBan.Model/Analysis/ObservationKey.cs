using LaBan.Measures;
using LaBan.Model.Observations;

namespace LaBan.Model.Analysis;

/// <summary>What a figure is about, whoever stated it: statements of one key are versions of each other or in conflict.</summary>
public sealed record ObservationKey(
    int IndicatorId, int AreaId, Period Period, Measure Measure, string Base, string Breakdown, string Unit)
{
    /// <summary>The key of a statement.</summary>
    public static ObservationKey Of(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return new ObservationKey(
            observation.IndicatorId,
            observation.AreaId,
            observation.Period,
            observation.Measure,
            observation.Base,
            observation.Breakdown,
            observation.Unit);
    }
}
