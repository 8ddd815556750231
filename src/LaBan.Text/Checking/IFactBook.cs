namespace LaBan.Text.Checking;

/// <summary>What is said about an indicator in a period.</summary>
public enum FactMeasure : byte
{
    /// <summary>Its own value; of a ranking, the place.</summary>
    Value,

    /// <summary>The change on the same period of the year before: in %, in points, in places.</summary>
    YearChange,

    /// <summary>The percentage of the year's plan.</summary>
    PlanRatio,

    /// <summary>The target of the plan.</summary>
    Target,

    /// <summary>The difference to the target of a share or rate, in points; of a ranking, in places.</summary>
    PlanGap,

    /// <summary>The rank among provinces of an indicator that has also a value.</summary>
    Rank,
}

/// <summary>A figure on file that a document can be held against.</summary>
/// <param name="Value">The value; a fall is negative.</param>
/// <param name="Decimals">Decimals it was stated with, so that its rounding is known; of a computed one, 20.</param>
/// <param name="Unit">Its unit: "tỷ đồng", "%", "điểm %", "bậc".</param>
/// <param name="Source">Where it comes from, as a person would name it: "Báo cáo 6 tháng đầu năm 2024".</param>
/// <param name="KnownOn">The day it became known.</param>
/// <param name="IsCurrent">Whether it is the figure in force; an earlier version otherwise.</param>
public sealed record FiledFigure(decimal Value, int Decimals, string Unit, string Source, DateOnly KnownOn, bool IsCurrent = true);

/// <summary>How many targets of a year's plan are met or exceeded, as judged from the figures on file.</summary>
/// <param name="Fulfilled">Met or exceeded.</param>
/// <param name="Total">All that are counted.</param>
public sealed record FiledTally(int Fulfilled, int Total);

/// <summary>
/// The figures on file about the area of the document, as the checker asks for them. The one interface through which the text engine
/// sees facts: the program answers from its database, a test from a table.
/// </summary>
public interface IFactBook
{
    /// <summary>What is on file, the figure in force first, then earlier versions; empty when nothing is.</summary>
    /// <param name="indicator">The catalogue's code.</param>
    /// <param name="period">The code of the period: "2024-H1".</param>
    /// <param name="measure">What is said of the indicator.</param>
    IReadOnlyList<FiledFigure> Find(string indicator, string period, FactMeasure measure);

    /// <summary>Indicators that a report of this period is expected to state, most important first.</summary>
    IReadOnlyList<string> Headline(string period);

    /// <summary>How the plan of the period stands, by every way of counting that is in use; empty when it has no plan.</summary>
    IReadOnlyList<FiledTally> Tallies(string period);
}
