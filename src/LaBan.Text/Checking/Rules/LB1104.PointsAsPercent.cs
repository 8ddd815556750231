using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"chiếm 17,6%, giảm 1,1%": the change of a rate or share counts percentage points, not percent.</summary>
internal sealed class PointsAsPercent : IRule
{
    private static readonly string[] RateWords = ["tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "cơ cấu", "độ che phủ"];

    public RuleDescriptor Descriptor { get; } =
        new("LB1104", "Điểm phần trăm viết thành %", "Percentage points written as percent", Severity.Hint);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var claim in report.Claims)
        {
            for (var i = 0; i < claim.Figures.Count; i++)
            {
                var change = claim.Figures[i];
                if (change is { Role: NumberRole.Change, Unit: "%" } && report.SpanOf(change) is var span && span.End > change.End && IsOfRate(report, claim.Figures, i))
                {
                    notes.Doubt(Descriptor, span, "Tỷ lệ, tỷ trọng tăng hay giảm bao nhiêu thì tính bằng điểm phần trăm.", change.Text + " điểm %");
                }
            }
        }
    }

    /// <summary>Whether what changed is itself a percentage: by the figure nearest before it, the one after it, or the words that name it.</summary>
    private static bool IsOfRate(CheckedReport report, IReadOnlyList<Mention> figures, int at)
    {
        var change = figures[at];
        for (var i = at - 1; i >= 0; i--)
        {
            if (figures[i].Role is NumberRole.Level or NumberRole.Share or NumberRole.Target or NumberRole.Part)
            {
                return IsRate(figures[i], change) && !(figures[i].Role == NumberRole.Share && IsOfAmount(report, figures, i, change));
            }
        }

        var after = figures.Skip(at + 1).FirstOrDefault(f => f.Role is NumberRole.Level or NumberRole.Share or NumberRole.Target);
        if (after is not null && (after.Role == NumberRole.Target ? change.Basis == "plan" : IsNewValue(report, after)))
        {
            return IsRate(after, change);
        }

        return change.Label is { } label && RateWords.Any(w => label.StartsWith(w, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"2.310 tỷ đồng, chiếm 25,3% và tăng 14,8%": the amount grows, not its share.</summary>
    private static bool IsOfAmount(CheckedReport report, IReadOnlyList<Mention> figures, int share, Mention change)
    {
        var hasAmount = figures.Take(share).Any(f => f.Role == NumberRole.Level && f.Unit != "%");
        var between = report.Text.AsSpan()[figures[share].End..change.Start];
        return hasAmount && (between.Contains(" và ", StringComparison.Ordinal) || change.Value > figures[share].Value * 0.3m);
    }

    /// <summary>"giảm 1,2%, còn 3,5%".</summary>
    private static bool IsNewValue(CheckedReport report, Mention level) =>
        report.View.HasBefore(report.DraftOf(level).At, report.SentenceOf(level).First, Cue.ToLevel | Cue.Reach, out _);

    /// <summary>A percentage, unless it is an index of 100 from which the change follows: "đạt 108,5%, tăng 8,5%".</summary>
    private static bool IsRate(Mention level, Mention change) =>
        level is { Unit: "%", Value: { } value } && change.Value is { } by && Math.Abs(value - 100 - by * change.Direction) > 0.1m;
}
