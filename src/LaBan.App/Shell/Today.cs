using LaBan.Measures;

namespace LaBan.App.Shell;

/// <summary>The day in the province, seven hours ahead of UTC all year.</summary>
public static class Today
{
    public static DateOnly InVietnam(this TimeProvider clock) =>
        DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime);

    /// <summary>The day an address asks for; today where it asks for none, or for one before or after all periods.</summary>
    public static DateOnly AsOf(this TimeProvider clock, string? asked) =>
        Dates.TryRead(asked, out var day) && day.Year is > Period.MinYear + MarginYears and < Period.MaxYear ? day : clock.InVietnam();

    /// <summary>How far back of a day pages look: to the term before.</summary>
    private const int MarginYears = 20;
}
