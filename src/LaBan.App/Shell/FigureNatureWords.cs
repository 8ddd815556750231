namespace LaBan.App.Shell;

/// <summary>The words, the small mark and the style class of each nature and of each reason for a blank.</summary>
public static class FigureNatureWords
{
    public static string Name(this FigureNature nature, Words words) => nature switch
    {
        FigureNature.Plan => words.T("kế hoạch", "plan"),
        FigureNature.Forecast => words.T("dự báo", "forecast"),
        FigureNature.FirstEstimate => words.T("ước lần 1", "first estimate"),
        FigureNature.SecondEstimate => words.T("ước lần 2", "second estimate"),
        FigureNature.Preliminary => words.T("sơ bộ", "preliminary"),
        FigureNature.Revised => words.T("điều chỉnh", "revised"),
        FigureNature.Official => words.T("chính thức", "official"),
        _ => words.T("thực hiện", "actual"),
    };

    /// <summary>What stands small after the figure; empty where the figure is plain.</summary>
    public static string Mark(this FigureNature nature, Words words) => nature switch
    {
        FigureNature.Plan => words.T("kh", "plan"),
        FigureNature.Forecast => words.T("db", "fc"),
        FigureNature.FirstEstimate or FigureNature.SecondEstimate => words.T("ước", "est"),
        FigureNature.Preliminary => words.T("sb", "prel"),
        FigureNature.Revised => words.T("đc", "rev"),
        FigureNature.Official => "✓",
        _ => "",
    };

    public static string Style(this FigureNature nature) => nature switch
    {
        FigureNature.Plan => "fig-plan",
        FigureNature.Forecast => "fig-forecast",
        FigureNature.FirstEstimate or FigureNature.SecondEstimate => "fig-estimate",
        FigureNature.Official => "fig-official",
        _ => "",
    };

    public static string Name(this BlankReason reason, Words words) => reason switch
    {
        BlankReason.NoneOccurred => words.T("Không phát sinh", "None occurred"),
        BlankReason.NotComparable => words.T("Không so sánh được", "Not comparable"),
        _ => words.T("Chưa có", "Not yet available"),
    };
}
