using LaBan.App.Analysis;
using LaBan.App.Shell;
using LaBan.Model.Plans;

namespace LaBan.App.Overview;

/// <summary>The one sentence above the table.</summary>
public static class Findings
{
    public static string Of(PlanReview review, Words words)
    {
        var tally = review.Scoreboard.ByHeadline;
        var plan = NameInSentence(review.Plan, words);
        var known = review.Figures.LatestKnown is { } day ? words.Date(day) : words.T("nay (chưa có số liệu)", "now (no figures yet)");
        var open = tally.Insufficient + tally.Behind;
        if (open > tally.Judged)
        {
            return words.T(
                $"Mới đánh giá được {tally.Judged}/{tally.Total} chỉ tiêu của {plan}: {tally.Fulfilled} đạt và vượt, {tally.Missed} không đạt; còn lại chưa đủ số liệu cả năm, theo số liệu biết đến {known}.",
                $"{tally.Judged} of {tally.Total} targets of {plan} can be judged: {tally.Fulfilled} met or exceeded, {tally.Missed} not met; the rest lack figures for the whole year, as known on {known}.");
        }

        var rest = open == 0 ? "" : words.T($"; {open} chỉ tiêu chưa đủ số liệu", $"; {open} cannot be judged yet");
        return words.T(
            $"{tally.Fulfilled}/{tally.Total} chỉ tiêu đạt và vượt {plan}{rest}, theo số liệu biết đến {known}.",
            $"{tally.Fulfilled} of {tally.Total} targets of {plan} met or exceeded{rest}, as known on {known}.");
    }

    private static string NameInSentence(Plan plan, Words words)
    {
        var name = Views.PlanName(plan, words);
        return words.T("", "the ") + char.ToLowerInvariant(name[0]) + name[1..];
    }
}
