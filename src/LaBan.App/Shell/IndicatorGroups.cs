namespace LaBan.App.Shell;

/// <summary>The chapters of a report, to which every indicator belongs and a role can be limited.</summary>
public static class IndicatorGroups
{
    /// <summary>Their codes, in order.</summary>
    public static IReadOnlyList<string> All { get; } = ["economy", "society", "environment", "governance", "security", "party"];

    public static string Name(string group, Words words) => group switch
    {
        "economy" => words.T("Kinh tế", "Economy"),
        "society" => words.T("Xã hội", "Society"),
        "environment" => words.T("Môi trường", "Environment"),
        "governance" => words.T("Quản trị, cải cách hành chính", "Governance"),
        "security" => words.T("An ninh, trật tự", "Security"),
        "party" => words.T("Xây dựng Đảng", "Party building"),
        _ => group,
    };
}
