using System.Globalization;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"thứ 65/63", "13/12 chỉ tiêu": a rank or part greater than its whole.</summary>
internal sealed class BeyondWhole : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB1502", "Thứ hạng hoặc phần lớn hơn tổng", "A rank or part beyond its total", Severity.Error);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        for (var i = 0; i + 1 < report.Mentions.Count; i++)
        {
            var (part, whole) = (report.Mentions[i], report.Mentions[i + 1]);
            var isRank = part.Role == NumberRole.Rank && whole.Role == NumberRole.RankOf;
            var isPart = part is { Role: NumberRole.Part, Unit: not null } && whole.Role == NumberRole.Whole && !IsPlan(report, whole);
            if ((isRank || isPart) && whole.Start - part.End < 3 && Value(part) is { } value && Value(whole) is { } total && (value > total || (isRank && value == 0)))
            {
                notes.Doubt(Descriptor, new(part.Start, whole.End), isRank ? $"Thứ hạng {part.Text} không có trong {whole.Text}." : $"{part.Text} nhiều hơn tổng {whole.Text}.",
                    severity: report.View.IsScanned ? Severity.Hint : isRank ? Severity.Error : Severity.Warning);
            }
        }
    }

    /// <summary>"120/100 kế hoạch": more than planned is no fault.</summary>
    private static bool IsPlan(CheckedReport report, Mention whole)
    {
        var draft = report.DraftOf(whole);
        return draft.UnitKind is UnitKind.Measure || whole.Text.Contains(',', StringComparison.Ordinal) || IsFollowedByRatio(report, whole)
            || whole.Unit is "kế hoạch" or "chỉ tiêu giao" || report.View.Has(draft.At + 1, Cue.Plan) && report.View.Form(draft.At + 1) is not ("chỉ" or "mục")
            || report.View.Has(draft.End, Cue.Plan) || report.View.Is(draft.At + 1, '%') || report.View.Is(draft.At + 1, '/');
    }

    /// <summary>"19,57/18,64 tỷ USD, bằng 105% kế hoạch", "24.041/21.835 lượt người, bằng 110% kế hoạch": an amount over its plan.</summary>
    private static bool IsFollowedByRatio(CheckedReport report, Mention whole)
    {
        var next = report.Mentions.FirstOrDefault(m => m.Start > whole.End);
        return next is { Role: NumberRole.PlanRatio or NumberRole.BaseRatio or NumberRole.OverPlan } && report.SentenceOf(next) == report.SentenceOf(whole);
    }

    private static decimal? Value(Mention number) =>
        number.Value ?? (decimal.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null);
}
