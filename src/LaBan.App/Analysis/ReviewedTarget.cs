using LaBan.App.Observations;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Analysis;

/// <summary>One target of a plan, held against what was known of it on a day.</summary>
public sealed record ReviewedTarget(Indicator Indicator, Target Target, TargetVersion Version, Judgement Judgement)
{
    /// <summary>The figure the verdict rests on, or null.</summary>
    public Observation? Figure { get; init; }

    /// <summary>Every version the figure went through, oldest first.</summary>
    public IReadOnlyList<Observation> Versions { get; init; } = [];

    /// <summary>Growth on the same period a year earlier.</summary>
    public YearGrowth Growth { get; init; } = YearGrowth.Unknown;

    /// <summary>The percentage of plan a document states, used where ours cannot be computed.</summary>
    public Observation? StatedPlanRatio { get; init; }

    /// <summary>Whole-year values up to the plan's year, null where nothing is known.</summary>
    public IReadOnlyList<YearValue> History { get; init; } = [];

    /// <summary>Targets that other issuers set for the same thing; the percentage does not use them.</summary>
    public IReadOnlyList<Target> Alternatives { get; init; } = [];

    /// <summary>The figure of the same period in the version of the data before, when it was another one.</summary>
    public Observation? Before { get; init; }

    /// <summary>Holds a figure against a target: verdict, pace, growth and the versions behind it.</summary>
    public static ReviewedTarget Of(Indicator indicator, TargetInUse aim, Observation? figure, FigureSet figures)
    {
        var judgement = Judgement.Judge(indicator, aim.Target, figure, figures.AsOf)
            .WithPace(Pace.Of(indicator, aim.Target, aim.Version, figure));
        return new(indicator, aim.Target, aim.Version, judgement)
        {
            Figure = figure,
            Alternatives = aim.Others,
            Versions = figure is null ? [] : figures.Versions(indicator.Id, figure.Period, figure.Measure),
            Growth = figure is null || figure.Measure != Measure.Value ? YearGrowth.Unknown : YearGrowth.Of(indicator, figure, figures),
            StatedPlanRatio = figure is null ? null : figures.Find(indicator.Id, figure.Period, Measure.PlanRatio),
        };
    }
}

/// <summary>The value of one year, for a sparkline.</summary>
public readonly record struct YearValue(Period Period, decimal? Value);

/// <summary>A growth on the year before, and the statement it was taken from when it was not computed.</summary>
public sealed record YearGrowth(Growth? Computed, Observation? Stated)
{
    public static YearGrowth Unknown { get; } = new(null, null);

    /// <summary>Percent for amounts.</summary>
    public decimal? Rate => Stated?.Value ?? Computed?.Rate?.Value;

    /// <summary>Percentage points for shares and rates.</summary>
    public decimal? Points => Stated is null ? Computed?.Points?.Value : null;

    /// <summary>Places won in a ranking.</summary>
    public decimal? Places => Stated is null ? Computed?.Places : null;

    /// <summary>
    /// What the document that states the figure says of its growth; else what the figures known on the day give. A
    /// document compares with the base it knew, so its own statement goes with its own figure.
    /// </summary>
    public static YearGrowth Of(Indicator indicator, Observation? now, Observation? then, Observation? stated) =>
        now is not null && stated is not null && stated.SourceId == now.SourceId && !indicator.IsComparedByDifference
            ? new(null, stated)
            : new(Model.Analysis.Growth.YearOnYear(indicator, now, then), null);

    /// <summary>The growth of a figure, from what is known together with it.</summary>
    public static YearGrowth Of(Indicator indicator, Observation figure, FigureSet figures)
    {
        var hasYearBefore = figure.Period.Year - Math.Max(1, figure.Period.Months / 12) >= Period.MinYear;
        var then = hasYearBefore ? figures.Find(indicator.Id, figure.Period.PreviousYear(), figure.Measure) : null;

        // What came about has not grown on what was once expected.
        var isComparable = then is not null && (then.IsResult() || !figure.IsResult());
        return Of(indicator, figure, isComparable ? then : null, figures.Find(indicator.Id, figure.Period, Measure.YoyChange));
    }
}
