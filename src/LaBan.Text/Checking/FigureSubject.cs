using LaBan.Text.Mentions;

namespace LaBan.Text.Checking;

/// <summary>What a figure is a figure of: two figures with the same subject, period and kind must have the same value.</summary>
/// <param name="Name">The indicator, or the words that name the thing where the catalogue has none.</param>
/// <param name="Frame">The whole or the kind of measure it is told in: shares of output are not shares of labour.</param>
/// <param name="Period">The period it describes.</param>
/// <param name="Kind">Value, plan, change, ratio, share or rank.</param>
/// <param name="Basis">What a change or ratio is against.</param>
/// <param name="Measure">Its dimension, or its unit where it has none.</param>
internal readonly record struct FigureSubject(string Name, string Frame, string Period, string Kind, string? Basis, string Measure)
{
    /// <summary>Whether a figure is called by its indicator's name, as every writer would call it.</summary>
    public static bool IsNamed(CheckedReport report, Figure figure) =>
        figure.Mention.Indicator is not null && report.IsWhole(figure.Mention) && report.IsNamed(figure.Mention);

    /// <summary>The subject of a figure by its indicator or by its words; null when neither tells enough.</summary>
    public static FigureSubject? Of(CheckedReport report, Figure figure)
    {
        var number = figure.Mention;
        var period = SubjectWords.PeriodOf(report, number);
        if (KindOf(report, number) is not { } kind || period is null || SubjectWords.IsPast(report, number) || NameOf(report, number) is not { } name)
        {
            return null;
        }

        var basis = BasisOf(number, period);
        var isGrowth = kind == "value" && number.Unit == "%" && (number.Indicator?.EndsWith(".growth", StringComparison.Ordinal) ?? SubjectWords.IsGrowth(number.Label));
        return new FigureSubject(
            $"{name}|{Qualifier(report, number, kind == "change" || isGrowth)}", SubjectWords.FrameOf(report, number), SubjectWords.MonthsTo(period), isGrowth ? "change" : kind, isGrowth ? "yoy" : basis,
            figure.Dimension + "|" + (figure.Unit is null ? number.Unit : ""));
    }

    /// <summary>Growth is told at constant prices, whether the words say so or not.</summary>
    private static string Qualifier(CheckedReport report, Mention number, bool isGrowth)
    {
        var qualifier = report.QualifierOf(number);
        return isGrowth ? string.Join('|', qualifier.Split('|').Where(q => q is not ("GIÁ SO SÁNH" or "GIÁ CỐ ĐỊNH"))) : qualifier;
    }

    private static string? NameOf(CheckedReport report, Mention number) =>
        number.Indicator is { } code ? $"{code}|{SubjectWords.WithoutPrices(report.ExtraWords(number), code)}{SubjectWords.PartOf(number.Label)}|{ExtraOfClaim(report, number)}" : SubjectWords.Telling(number.Label);

    /// <summary>A ratio is said of the amount before it, whose words may narrow it down.</summary>
    private static string ExtraOfClaim(CheckedReport report, Mention number) =>
        number.Role is NumberRole.PlanRatio or NumberRole.BaseRatio or NumberRole.Change && number.Claim >= 0
        && report.Claims[number.Claim].Figures.Take(8).FirstOrDefault(f => f.Role is NumberRole.Level or NumberRole.Part) is { } amount && amount.Label != number.Label ? report.ExtraWords(amount) + SubjectWords.PartOf(amount.Label) : "";

    private static string? KindOf(CheckedReport report, Mention number) => number.Role switch
    {
        NumberRole.Level => number.Qualifier == "plan" || SubjectWords.IsPlan(report, number) ? "plan" : "value",
        NumberRole.Part when number.Unit is not null => "value",
        NumberRole.Target => "plan",
        NumberRole.Whole when number.Unit is not null => "plan",
        NumberRole.Change => "change",
        NumberRole.PlanRatio => "attainment",
        NumberRole.BaseRatio => "ratio",
        NumberRole.Share => "share",
        NumberRole.Rank => "rank",
        _ => null,
    };

    /// <summary>"so với năm 2022", said of 2023, is "so với năm trước".</summary>
    private static string? BasisOf(Mention number, string period) =>
        number.Basis is { Length: 9 } basis && basis.StartsWith("year:", StringComparison.Ordinal) && int.TryParse(basis.AsSpan(5), out var year)
        && int.TryParse(period.AsSpan(0, Math.Min(4, period.Length)), out var own) && year == own - 1 ? "yoy" : number.Basis;
}
