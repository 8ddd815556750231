namespace LaBan.Model.Collection;

/// <summary>Why somebody is reminded of a submission.</summary>
public enum ReminderKind
{
    /// <summary>Figures may be entered from today on.</summary>
    Opened,

    /// <summary>Two working days are left.</summary>
    DueSoon,

    DueToday,

    /// <summary>The deadline is past: told on the first working day after it and on every third from then.</summary>
    Overdue,

    /// <summary>It was given back and waits to be corrected.</summary>
    Returned,

    /// <summary>It waits for the approver of the organisation.</summary>
    ToApprove,
}

/// <summary>When people are reminded of what is theirs to do. Nobody is written to on a day off.</summary>
public static class Reminder
{
    private const int Soon = 2;
    private const int Pause = 3;

    /// <summary>What there is to be reminded of today; null for nothing.</summary>
    /// <param name="submission">What is waited for.</param>
    /// <param name="opensOn">The first day on which its figures may be entered.</param>
    /// <param name="today">The day in Vietnam.</param>
    /// <param name="calendar">Which days are worked.</param>
    public static ReminderKind? On(Submission submission, DateOnly opensOn, DateOnly today, ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(calendar);
        if (today < opensOn || !calendar.IsWorkingDay(today))
        {
            return null;
        }

        return submission.State switch
        {
            SubmissionState.Submitted => ReminderKind.ToApprove,
            SubmissionState.Returned => ReminderKind.Returned,
            SubmissionState.NotSubmitted or SubmissionState.Draft => Missing(submission.Due, opensOn, today, calendar),
            _ => null,
        };
    }

    private static ReminderKind? Missing(DateOnly due, DateOnly opensOn, DateOnly today, ReportingCalendar calendar)
    {
        if (today > due)
        {
            return (calendar.WorkingDaysBetween(due, today) - 1) % Pause == 0 ? ReminderKind.Overdue : null;
        }

        return today == due ? ReminderKind.DueToday
            : calendar.WorkingDaysBetween(today, due) == Soon ? ReminderKind.DueSoon
            : calendar.WorkingDaysBetween(opensOn.AddDays(-1), today) == 1 ? ReminderKind.Opened
            : null;
    }
}
