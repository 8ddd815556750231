using System.Globalization;
using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Catalog;

/// <summary>Everything the page of one indicator shows, as known on a day.</summary>
public sealed record IndicatorSheet(Indicator Indicator, DateOnly AsOf, FigureSet Figures, YearRange Years)
{
    /// <summary>The periods of the chosen years that have a figure or a target, the newest first.</summary>
    public IReadOnlyList<PeriodRow> Rows { get; init; } = [];

    /// <summary>The targets in use, of every plan, those of the newest plan first.</summary>
    public IReadOnlyList<TargetInUse> Targets { get; init; } = [];

    /// <summary>What else documents say of the indicator: shares, ranks, comparisons.</summary>
    public IReadOnlyList<StatementRow> Statements { get; init; } = [];

    /// <summary>Its components ("trong đó").</summary>
    public IReadOnlyList<ComponentRow> Components { get; init; } = [];

    /// <summary>What was made up for trial, apart from all the rest.</summary>
    public IReadOnlyList<SimulatedRow> Simulated { get; init; } = [];

    /// <summary>The newest figure whatever the years chosen, or null.</summary>
    public Observation? Latest => Figures.Latest(Indicator);

    /// <summary>The newest day on which anything about the indicator itself became known.</summary>
    public DateOnly? LatestKnown => Figures.Of(Indicator.Id).Select(o => (DateOnly?)o.KnownFrom).Max();

    /// <summary>The query string that brings the same page again.</summary>
    public string State => string.Create(CultureInfo.InvariantCulture, $"from={Years.From}&to={Years.To}&asOf={AsOf:yyyy-MM-dd}");

    /// <summary>Where the same figures are as a file.</summary>
    public string File(string ending) => $"/chi-tieu/{Indicator.Code}.{ending}?{State}";
}

/// <summary>Simulated figures that end on one day: of the period itself, and the running total of the year; one of them at least.</summary>
public sealed record SimulatedRow(Observation? Figure, Observation? RunningTotal)
{
    public IEnumerable<Observation> All => new[] { Figure, RunningTotal }.OfType<Observation>();

    public Observation Any => Figure ?? RunningTotal!;
}

/// <summary>The years there is something of, and those chosen among them.</summary>
public sealed record YearRange(int First, int Last, int From, int To)
{
    /// <summary>Chooses the years asked for as far as there is anything in them; all years when not.</summary>
    public static YearRange Choose(IReadOnlyCollection<int> years, int? from, int? to, int thisYear)
    {
        var (first, last) = years.Count > 0 ? (years.Min(), years.Max()) : (thisYear, thisYear);
        var chosenFrom = from ?? Math.Min(first, to ?? first);
        var chosenTo = to ?? Math.Max(last, chosenFrom);
        return chosenTo < first || chosenFrom > last
            ? new(first, last, first, last)
            : new(first, last, Math.Max(first, chosenFrom), Math.Min(last, chosenTo));
    }

    /// <summary>Whether a period has a part in the chosen years.</summary>
    public bool Touches(Period period) => period.Year <= To && period.LastYear >= From;
}

/// <summary>One period of an indicator: its figure, and how that stands to the year before and to the plan.</summary>
public sealed record PeriodRow(Period Period, Observation? Figure, IReadOnlyList<Observation> Versions, YearGrowth Growth)
{
    /// <summary>The figure held against the target of its period, or of the year it is a part of; null without one.</summary>
    public ReviewedTarget? Against { get; init; }

    /// <summary>The target held against.</summary>
    public TargetInUse? Target { get; init; }

    /// <summary>Whether the figure is of a part of the target's time and that of the whole is known, which alone is judged.</summary>
    public bool IsDecidedLater { get; init; }
}

/// <summary>A statement about an indicator that is not its value.</summary>
public sealed record StatementRow(Observation Statement, IReadOnlyList<Observation> Versions);

/// <summary>A component with its newest figure and its share of the whole in the same period.</summary>
/// <param name="Share">In percent; null where parts and whole do not add up.</param>
/// <param name="IsStated">Whether a document states the share; else it is computed.</param>
public sealed record ComponentRow(
    Indicator Indicator, Observation? Latest, IReadOnlyList<Observation> Versions, YearGrowth Growth, StatedNumber? Share, bool IsStated);
