using LaBan.App.Analysis;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Quality;

/// <summary>Something to clear up about one indicator, and the documents it rests on.</summary>
public abstract record QualityItem(Indicator Indicator, IReadOnlyList<int> Sources);

/// <summary>What is missing.</summary>
public enum GapKind
{
    /// <summary>A plan names the target and leaves its value blank.</summary>
    BlankTarget,

    /// <summary>The newest annual plan has a target, and no figure of its whole year is known.</summary>
    NoFigureOfYear,

    /// <summary>No figure of the indicator itself was ever stated.</summary>
    NeverMeasured,

    /// <summary>No organisation is in charge.</summary>
    NoOwner,
}

/// <summary>A blank: of a plan's target, of a figure, or of an owner.</summary>
/// <param name="Target">The target concerned, where there is one.</param>
/// <param name="Partial">The figure of a part of the year that is all there is.</param>
public sealed record Gap(Indicator Indicator, GapKind Kind, TargetInUse? Target = null, Observation? Partial = null)
    : QualityItem(Indicator, Target is { } aim ? [aim.Version.SourceId] : []);

/// <summary>Statements of one day about one thing that are not the same.</summary>
public sealed record Contradiction(Indicator Indicator, Conflict Conflict)
    : QualityItem(Indicator, [.. Conflict.Statements.Select(s => s.SourceId).Distinct()]);

/// <summary>A figure that later documents give so differently that rounding does not explain it.</summary>
public sealed record RevisedFigure(Indicator Indicator, ObservationKey Key, Revision Revision)
    : QualityItem(Indicator, [.. Revision.Steps.Select(s => s.SourceId).Distinct()]);

/// <summary>A stated figure calculated again from others of its document.</summary>
public sealed record Recalculation(Indicator Indicator, Calculation Calculation)
    : QualityItem(Indicator, [Calculation.Stated.SourceId]);

/// <summary>A figure that came with a note.</summary>
public sealed record NotedFigure(Indicator Indicator, Observation Figure) : QualityItem(Indicator, [Figure.SourceId]);

/// <summary>A target whose value is not what a plan says, or of which there are several.</summary>
public sealed record UncertainTarget(Indicator Indicator, TargetInUse Aim, IReadOnlyList<(Target Target, TargetVersion Version)> Known)
    : QualityItem(Indicator, [.. Known.Select(k => k.Version.SourceId).Distinct()])
{
    /// <summary>Whether the value in use was derived from a printed ratio.</summary>
    public bool IsDerived => Aim.Version.Origin == TargetOrigin.Derived;

    /// <summary>Whether wordings give values that exclude each other, within the bounds that rounding leaves a derived one.</summary>
    public bool IsSeveral
    {
        get
        {
            var valued = Known.Select(k => k.Version).Where(v => v.Value is not null).ToList();
            return valued.Count > 1 && valued.Max(v => v.DerivedLow ?? v.Value) > valued.Min(v => v.DerivedHigh ?? v.ValueMax ?? v.Value);
        }
    }
}
