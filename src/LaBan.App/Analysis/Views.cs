using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Analysis;

/// <summary>How figures, targets and verdicts of the model look on a page.</summary>
public static class Views
{
    /// <summary>A figure with its nature and, when it had several, its versions; at most the decimals of its indicator.</summary>
    public static Figure View(this Observation figure, ReferenceData data, IReadOnlyList<Observation>? versions = null)
    {
        var indicator = data.Indicator(figure.IndicatorId);
        return new Figure(Printed(figure, indicator), Of(figure.Nature), IsChange(figure.Measure))
        {
            Versions = versions is { Count: > 1 }
                ? [.. versions.Select(v => new FigureVersion(Printed(v, indicator), Of(v.Nature), v.KnownFrom, data.Document(v.SourceId).Name()))]
                : [],
        };
    }

    public static FigureNature Of(Nature nature) => (FigureNature)(int)nature;

    /// <summary>The figure as it is printed: never with more decimals than it was stated with, or than its indicator has.</summary>
    public static StatedNumber Printed(Observation figure, Indicator indicator) =>
        figure.Measure == Measure.Value && figure.Unit == indicator.UnitVi
            ? StatedNumber.Round(figure.Value, Math.Min(figure.Decimals, indicator.Decimals))
            : figure.Stated;

    public static VerdictMark Mark(this Verdict verdict) => verdict switch
    {
        Verdict.Exceeded => VerdictMark.Exceeded,
        Verdict.Met => VerdictMark.Met,
        Verdict.Behind => VerdictMark.Behind,
        Verdict.Missed => VerdictMark.Missed,
        _ => VerdictMark.Unknown,
    };

    /// <summary>The counts in the order they are shown.</summary>
    public static IReadOnlyList<(VerdictMark, int)> Counts(this Tally tally) =>
        [.. Enum.GetValues<Verdict>().Select(v => (v.Mark(), tally[v]))];

    /// <summary>"≥ 14,5", "135-140", "14,0"; null where the plan leaves it blank.</summary>
    public static string? Text(this TargetVersion version, Words words)
    {
        if (version.Value is not { } value)
        {
            return null;
        }

        var decimals = version.Decimals;
        var number = words.Number(value, decimals);
        return version.Operator switch
        {
            TargetOperator.AtLeast => "≥ " + number,
            TargetOperator.AtMost => "≤ " + number,
            TargetOperator.Range when version.ValueMax is { } max => $"{number}-{words.Number(max, decimals)}",
            _ => number,
        };
    }

    /// <summary>Type and date of a document: enough to tell it from others in a line.</summary>
    public static string Name(this SourceDocument document) => document switch
    {
        { Symbol.Length: > 0 } => $"{document.Type} {document.Symbol}",
        { Date: { } date } => $"{document.Type} {Dates.Vi(date)}",
        _ => document.Subject,
    };

    /// <summary>The days on which a report made figures known, newest first.</summary>
    public static IReadOnlyList<(DateOnly Day, string Name)> KnownDays(this ReferenceData data) =>
    [
        .. data.Documents.Where(d => d.StatesFigures && d.Date is not null).OrderByDescending(d => d.Date)
            .Select(d => (d.Date!.Value, d.Subject)),
    ];

    public static string Name(this Indicator indicator, Words words) => words.T(indicator.NameVi, indicator.NameEn);

    public static string UnitName(this Indicator indicator, Words words) => words.T(indicator.UnitVi, indicator.UnitEn);

    /// <summary>The chapters of a report, in order.</summary>
    public static IReadOnlyList<string> Groups => IndicatorGroups.All;

    public static string GroupName(string group, Words words) => IndicatorGroups.Name(group, words);

    public static string IssuerName(Issuer issuer, Words words) => issuer switch
    {
        Issuer.Congress => words.T("Đại hội Đảng bộ tỉnh", "Party congress"),
        Issuer.Council => words.T("HĐND tỉnh", "People's Council"),
        Issuer.Government => words.T("Chính phủ", "Government"),
        Issuer.Committee => words.T("UBND tỉnh", "People's Committee"),
        _ => words.T("chưa rõ cơ quan giao", "issuer unknown"),
    };

    /// <summary>The issuer where there is room for a word only.</summary>
    public static string IssuerShort(Issuer issuer, Words words) => issuer switch
    {
        Issuer.Congress => words.T("Đại hội", "Congress"),
        Issuer.Council => words.T("HĐND", "Council"),
        Issuer.Government => words.T("Chính phủ", "Government"),
        Issuer.Committee => words.T("UBND", "Committee"),
        _ => "?",
    };

    public static string StageName(TargetStage stage, Words words) => stage switch
    {
        TargetStage.Proposed => words.T("dự kiến", "proposed"),
        TargetStage.Adjusted => words.T("điều chỉnh", "adjusted"),
        _ => words.T("được giao", "assigned"),
    };

    /// <summary>Why a percentage of plan uses this target; empty where there is no other.</summary>
    public static string WhyUsed(this TargetInUse aim, Words words) =>
        string.Join("; ", aim.Reasons.Where(r => r != ChoiceReason.OnlyOne).Select(r => r switch
        {
            ChoiceReason.AssignedBeforeProposed => words.T("được giao thay mức dự kiến", "assigned, not proposed"),
            ChoiceReason.DecidingIssuer => words.T("do cơ quan quyết định kế hoạch này đặt", "set by who decides this plan"),
            _ => words.T("mức biết sau cùng", "the last one known"),
        }));

    public static string PlanName(Plan plan, Words words) => plan.Kind switch
    {
        PlanKind.Annual => words.T($"Kế hoạch năm {plan.Code}", $"Plan for {plan.Code}"),
        PlanKind.FiveYear => words.T($"Kế hoạch 5 năm {plan.Code}", $"Five-year plan {plan.Code}"),
        _ => words.T($"Tầm nhìn đến năm {plan.Period.Year}", $"Vision to {plan.Period.Year}"),
    };

    public static string PeriodName(this Period period, Words words) => words.T(period.ToVietnamese(), period.ToEnglish());

    public static string ShortName(this Period period, Words words) => period.ToShort(words.Lang == Lang.En);

    /// <summary>Why there is no verdict or no percentage, as a sentence for the reader.</summary>
    public static string Reason(NotComputable? reason, Words words) => reason switch
    {
        NotComputable.NoFigure => words.T("chưa có số liệu", "no figure yet"),
        NotComputable.NoTarget => words.T("kế hoạch để trống", "the plan leaves it blank"),
        NotComputable.NoBase => words.T("chưa có số cùng kỳ", "no figure a year earlier"),
        NotComputable.ZeroBase => words.T("số gốc bằng 0 hoặc âm", "the base is zero or negative"),
        NotComputable.UnitMismatch => words.T("khác đơn vị tính", "different units"),
        NotComputable.NotYetDue => words.T("chưa hết thời gian kế hoạch", "the plan's time is not over"),
        NotComputable.PeriodMismatch => words.T("khác kỳ", "different periods"),
        NotComputable.OutcomeUnknown => words.T("hết kỳ kế hoạch, chưa có số cả kỳ", "the plan's time is over, no figure of all of it"),
        _ => "",
    };

    private static bool IsChange(Measure measure) => measure is Measure.YoyChange or Measure.ChangeVsYear;
}
