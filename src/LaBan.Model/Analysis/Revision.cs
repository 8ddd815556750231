using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;

namespace LaBan.Model.Analysis;

/// <summary>Which way a figure was revised.</summary>
public enum RevisionDirection
{
    Unchanged,
    Raised,
    Lowered,
}

/// <summary>One version of a figure.</summary>
/// <param name="KnownFrom">The day it became known.</param>
/// <param name="Nature">How sure it was.</param>
/// <param name="Value">The figure as printed.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="SourceId">The document that states it.</param>
/// <param name="Change">The change on the version before; null for the first.</param>
public sealed record RevisionStep(
    DateOnly KnownFrom, Nature Nature, StatedNumber Value, string Unit, int SourceId, Growth? Change);

/// <summary>How a figure about one and the same period was revised: GRDP growth of 2021 from 6,2 to 7,82 to 8,52.</summary>
/// <param name="Steps">The versions, the first known first; at least one.</param>
/// <param name="Change">The change of the last version on the first.</param>
/// <param name="Direction">Whether the last version is higher or lower than the first.</param>
public sealed record Revision(IReadOnlyList<RevisionStep> Steps, Growth Change, RevisionDirection Direction)
{
    /// <summary>The version known first.</summary>
    public RevisionStep First => Steps[0];

    /// <summary>The version in force.</summary>
    public RevisionStep Last => Steps[^1];

    /// <summary>The revisions among the statements of one key, or null when none was ever in force.</summary>
    public static Revision? Of(Indicator indicator, IEnumerable<Observation> ofOneKey)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var history = Vintages.History(ofOneKey);
        if (history.Count == 0)
        {
            return null;
        }

        var steps = history.Select((o, i) => new RevisionStep(
            o.KnownFrom, o.Nature, o.Stated, o.Unit, o.SourceId, i == 0 ? null : Growth.Over(indicator, o, history[i - 1])));
        return new Revision([.. steps], Growth.Over(indicator, history[^1], history[0]), DirectionOf(history[0].Value, history[^1].Value));
    }

    private static RevisionDirection DirectionOf(decimal first, decimal last) =>
        last > first ? RevisionDirection.Raised : last < first ? RevisionDirection.Lowered : RevisionDirection.Unchanged;
}
