using LaBan.Measures;

namespace LaBan.Model.Collection;

/// <summary>A "kỳ báo cáo": one form asked for one period, from everybody who fills it.</summary>
public sealed class Round
{
    public int Id { get; init; }

    public int FormVersionId { get; init; }

    public required Period Period { get; init; }

    /// <summary>The first day on which figures may be entered.</summary>
    public DateOnly OpensOn { get; init; }

    /// <summary>The day whose end closes the figures of the period.</summary>
    public DateOnly CutOff { get; init; }

    public DateTime OpenedAt { get; init; }

    public required string OpenedBy { get; init; }

    /// <summary>True when its figures are simulated, as those of the sample province.</summary>
    public bool IsSimulated { get; set; }

    public List<RoundDeadline> Deadlines { get; init; } = [];

    /// <summary>The last day of a level; the next higher one's when the form sets none for it.</summary>
    public DateOnly DueOf(ReportingLevel level) =>
        Deadlines.Where(d => d.Level >= level).OrderBy(d => d.Level).FirstOrDefault()?.Due ?? Deadlines.Max(d => d.Due);

    /// <summary>Opens a round; its deadlines come from the form and the calendar, and stay as they are when those change.</summary>
    public static Outcome<Round> Open(Form form, FormVersion version, Period period, ReportingCalendar calendar, Signature by)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(version);
        if (!FormPeriods.Fits(form.Frequency, form.Calendar, period))
        {
            return CollectionProblems.PeriodDoesNotFit(form.Code, period);
        }

        if (!version.IsValidOn(period.End))
        {
            return CollectionProblems.VersionNotInForce(form.Code, period);
        }

        if (calendar.Check(period, version) is { } problem)
        {
            return problem;
        }

        var cutOff = ReportingCalendar.CutOff(period);
        return new Round
        {
            FormVersionId = version.Id,
            Period = period,
            CutOff = cutOff,
            OpensOn = cutOff.AddDays(-version.OpensBefore),
            OpenedAt = by.At,
            OpenedBy = by.Name,
            Deadlines = [.. version.Deadlines.OrderBy(d => d.Level).Select(d => new RoundDeadline { Level = d.Level, Due = calendar.Due(period, d) })],
        };
    }
}

/// <summary>The last day on which one level answers a round.</summary>
public sealed class RoundDeadline
{
    public int Id { get; init; }

    public int RoundId { get; init; }

    public ReportingLevel Level { get; init; }

    public DateOnly Due { get; init; }
}

/// <summary>Who did something, and when.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Name">The name to be shown.</param>
/// <param name="PersonId">The person, where one was signed in.</param>
public sealed record Signature(DateTime At, string Name, int? PersonId = null)
{
    /// <summary>The hours by which Vietnam is ahead of UTC, all year round.</summary>
    private const int Ahead = 7;

    /// <summary>The day in Vietnam.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.AddHours(Ahead));
}
