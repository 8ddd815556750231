using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>An overall rate that lies outside the urban and the rural rate.</summary>
internal sealed class WeightedAverage : IRule
{
    private const int Reach = 400;

    public RuleDescriptor Descriptor { get; } =
        new("LB2402", "Số bình quân chung không thể có từ các thành phần", "An average that its components cannot give", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        for (var i = 0; i < report.Claims.Count; i++)
        {
            if (IsOf(report, report.Claims[i], "thành thị", "đô thị") && Rate(report, report.Claims[i]) is { } urban && Other(report, i) is { } rural)
            {
                if (Overall(report, urban, rural) is { } overall)
                {
                    Compare(notes, overall, urban, rural);
                }
            }
        }

        Productivity.Check(report, notes, Descriptor);
    }

    private void Compare(CheckNotes notes, Figure overall, Figure urban, Figure rural)
    {
        var (low, high) = urban.Value < rural.Value ? (urban, rural) : (rural, urban);
        if (overall.Allowed().High < low.Allowed().Low || overall.Allowed().Low > high.Allowed().High)
        {
            notes.Doubt(Descriptor, overall.Mention, [urban.Mention, rural.Mention],
                "Số chung của toàn tỉnh phải nằm giữa số của thành thị và số của nông thôn.", null, $"{low.Mention.Text} ≤ số chung ≤ {high.Mention.Text}; văn bản ghi {overall.Printed}");
        }
    }

    private static Figure? Other(CheckedReport report, int urban)
    {
        for (var i = Math.Max(0, urban - 2); i < Math.Min(report.Claims.Count, urban + 3); i++)
        {
            if (i != urban && IsNear(report.Claims[i], report.Claims[urban]) && IsOf(report, report.Claims[i], "nông thôn") && !IsOf(report, report.Claims[i], "thành thị", "đô thị"))
            {
                return Rate(report, report.Claims[i]);
            }
        }

        return null;
    }

    /// <summary>The rate of both together: it says so, or the two are named as its parts.</summary>
    private static Figure? Overall(CheckedReport report, Figure urban, Figure rural)
    {
        var claim = report.Claims[urban.Mention.Claim];
        foreach (var draft in report.SentenceOf(urban.Mention).Numbers)
        {
            var other = draft.Claim < 0 ? null : report.Claims[draft.Claim].Figures.FirstOrDefault(f => f.Start == report.View.Tokens[draft.At].Start);
            if (other is null || other.Start == urban.Mention.Start || other.Start == rural.Mention.Start || other.Role != NumberRole.Level || other.Unit != urban.Mention.Unit || other.Period != urban.Mention.Period)
            {
                continue;
            }

            var before = report.Before(other, 120);
            var isWhole = other.Claim == claim.Parent || before.Says("chung", "toàn tỉnh", "cả tỉnh", "bình quân chung");
            if (isWhole && !before.Says("thành thị", "nông thôn", "đô thị"))
            {
                return report.Figure(other);
            }
        }

        return null;
    }

    private static bool IsNear(Claim left, Claim right) => Math.Abs(left.Figures[0].Start - right.Figures[0].Start) < Reach;

    private static bool IsOf(CheckedReport report, Claim claim, params ReadOnlySpan<string> words) =>
        claim.Label.ToLowerInvariant().Says(words) || report.Before(claim.Figures[0], 60).Says(words);

    /// <summary>The rate, average or per-head amount of a claim; amounts add up and are not averaged.</summary>
    private static Figure? Rate(CheckedReport report, Claim claim)
    {
        if (report.Figure(claim.Figures.FirstOrDefault(f => f.Role == NumberRole.Level)) is not { } figure)
        {
            return null;
        }

        var isAverage = figure.IsPercent || figure.Dimension.Contains('/', StringComparison.Ordinal) || figure.Mention.Unit == "tuổi"
            || report.Words(claim.Figures[0].Start - 200, claim.Figures[0].Start).Says("bình quân", "trung bình");
        return isAverage ? figure : null;
    }
}
