namespace LaBan.App.Shell;

/// <summary>How a result stands against its target, as the pages mark it: shape, word and colour.</summary>
public enum VerdictMark
{
    Exceeded,
    Met,
    Behind,
    Missed,
    Unknown,
}

/// <summary>The word, the style class and the shape of each verdict, the same on every page.</summary>
public static class VerdictMarks
{
    public static string Name(this VerdictMark verdict, Words words) => verdict switch
    {
        VerdictMark.Exceeded => words.T("Vượt", "Exceeded"),
        VerdictMark.Met => words.T("Đạt", "Met"),
        VerdictMark.Behind => words.T("Chậm tiến độ", "Behind schedule"),
        VerdictMark.Missed => words.T("Không đạt", "Not met"),
        _ => words.T("Chưa đủ số liệu", "Not enough data"),
    };

    public static string Style(this VerdictMark verdict) => verdict switch
    {
        VerdictMark.Exceeded => "verdict-exceeded",
        VerdictMark.Met => "verdict-met",
        VerdictMark.Behind => "verdict-behind",
        VerdictMark.Missed => "verdict-missed",
        _ => "verdict-unknown",
    };

    /// <summary>Path data on a 12 × 12 grid: ▲ ● ◆ ▼ ○.</summary>
    public static string Shape(this VerdictMark verdict) => verdict switch
    {
        VerdictMark.Exceeded => "M6 2 10.5 10h-9z",
        VerdictMark.Behind => "M6 1.5 10.5 6 6 10.5 1.5 6z",
        VerdictMark.Missed => "M1.5 2h9L6 10z",
        _ => "M6 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
    };
}
