namespace LaBan.Text.Context;

/// <summary>A part of a report under its headings.</summary>
/// <param name="Level">The level of its heading.</param>
/// <param name="Period">The period its figures describe unless they say otherwise.</param>
/// <param name="Year">The year meant when none is named.</param>
/// <param name="IsFuture">Whether it is about what is planned.</param>
/// <param name="IsGoals">Whether it lists goals, so that its amounts are targets.</param>
/// <param name="First">First token of its heading.</param>
/// <param name="Last">One past the last token of its heading.</param>
/// <param name="Parent">The section around it.</param>
internal sealed record Section(int Level, string Period, int Year, bool IsFuture, bool IsGoals, int First, int Last, Section? Parent)
{
    /// <summary>Before the context of a report is known.</summary>
    public static readonly Section Empty = new(-1, "", 0, false, false, 0, 0, null);

    /// <summary>Whether it is a list with the line that announces it, not a part under a heading.</summary>
    public bool IsLead { get; init; }

    /// <summary>The month that "trong tháng" means; 0 for none.</summary>
    public int Month { get; init; }

    /// <summary>From New Year to the day of the report.</summary>
    public string ToDate { get; init; } = Period;

    /// <summary>Whether the report covers less than a year.</summary>
    public bool IsWithinYear => Period.Contains('-', StringComparison.Ordinal);
}
