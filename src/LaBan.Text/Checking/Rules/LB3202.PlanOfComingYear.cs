using LaBan.Text.Context;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>
/// Among the results of a year: "nhiệm vụ năm 2022 đã được HĐND giao", said in a report of 2021. The plan that was carried out cannot be
/// that of a year still to come.
/// </summary>
internal sealed class PlanOfComingYear : IRule
{
    private const int Reach = 14;

    public RuleDescriptor Descriptor { get; } =
        new("LB3202", "Kết quả của một năm dẫn kế hoạch của năm sau", "Results of a year that cite the plan of the next", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var sentence in report.Sentences)
        {
            if (sentence.Section is { IsFuture: true } or { IsGoals: true } or { Year: 0 })
            {
                continue;
            }

            foreach (var time in sentence.Times)
            {
                if (time.Kind == TimeKind.Year && time.Year == sentence.Section.Year + 1 && IsGivenPlan(report.View, sentence, time))
                {
                    notes.Doubt(Descriptor, report.SpanOf(time),
                        $"Phần này nói kết quả năm {sentence.Section.Year} nhưng dẫn kế hoạch, nhiệm vụ đã giao của năm {time.Year}.", $"năm {sentence.Section.Year}");
                }
            }
        }
    }

    /// <summary>A word of a plan before the year, and "đã được … giao" after it.</summary>
    private static bool IsGivenPlan(ReportView view, SentenceView sentence, TimeExpression time)
    {
        var hasPlan = false;
        for (var at = time.First - 1; at >= sentence.First && at > time.First - Reach && !hasPlan; at--)
        {
            hasPlan = view.Has(at, Cue.Plan) || view.Form(at) is "vụ" && at > sentence.First && view.Form(at - 1) is "nhiệm";
        }

        var isGiven = false;
        for (var at = time.Last; hasPlan && at < sentence.Last && at < time.Last + Reach && view.Tokens[at].Kind == Tokens.TokenKind.Word; at++)
        {
            isGiven |= view.Form(at) is "được" && at > time.Last - 1 && at > sentence.First && view.Form(at - 1) is "đã";
            if (isGiven && view.Form(at) is "giao" or "duyệt" or "qua" or "hành")
            {
                return true;
            }
        }

        return false;
    }
}
