namespace LaBan.App.Shell;

/// <summary>The day in the province, seven hours ahead of UTC all year.</summary>
public static class Today
{
    public static DateOnly InVietnam(this TimeProvider clock) =>
        DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime);
}
