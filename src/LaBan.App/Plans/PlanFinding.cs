using LaBan.App.Analysis;
using LaBan.App.Overview;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Plans;

namespace LaBan.App.Plans;

/// <summary>The one sentence above a plan, or above all of them.</summary>
public static class PlanFinding
{
    public static string Of(PlanView view, ReferenceData data, Words words) =>
        view.Against is { } against ? OfChange(view.Review, against, words)
        : view.Outlook.Count > 0 ? OfOutlook(view, words)
        : view.IsProposal ? OfProposal(view, data, words) + " " + Findings.Of(view.Review, words)
        : Findings.Of(view.Review, words);

    /// <summary>How many plans there are, and which of them nobody has decided.</summary>
    public static string OfAll(IReadOnlyList<PlanReview> reviews, Words words)
    {
        var targets = reviews.Sum(r => r.Rows.Count);
        var proposals = reviews.Where(IsProposal).Select(r => Lower(Views.PlanName(r.Plan, words))).ToList();
        var rest = proposals.Count == 0 ? "" : words.T(
            $" Mục tiêu của {string.Join(", ", proposals)} mới là dự kiến, chưa có văn bản giao.",
            $" Those of {string.Join(", ", proposals)} are proposals that nobody has decided.");
        return words.T($"{reviews.Count} kế hoạch với {targets} mục tiêu.", $"{reviews.Count} plans with {targets} targets.") + rest;
    }

    /// <summary>Whether a plan as reviewed has targets, and all of them are proposals.</summary>
    public static bool IsProposal(PlanReview review) =>
        review.Rows.Count > 0 && review.Rows.All(r => r.Version.Stage == TargetStage.Proposed);

    private static string OfProposal(PlanView view, ReferenceData data, Words words)
    {
        var sources = view.Targets.Select(t => data.Document(t.Version.SourceId).Name()).Distinct();
        var text = string.Join(", ", sources);
        return words.T($"Mới có mục tiêu dự kiến ({text}), chưa có văn bản giao.", $"Only proposals so far ({text}); nobody has decided them.");
    }

    private static string OfOutlook(PlanView view, Words words)
    {
        var compared = view.Outlook.Count(r => r.Change.Reason is null);
        var reached = view.Outlook.Count(r => r.IsReached);
        var draft = view.IsProposal ? words.T(", mới là dự thảo", ", still a draft") : "";
        var fastest = view.Outlook.Where(r => !r.IsReached && r.Change.Yearly is not null).MaxBy(r => r.Change.Yearly);
        var growth = fastest is null ? "" : words.T(
            $" Tăng nhanh nhất phải là {Lower(fastest.Indicator.NameVi)}: {words.Number(fastest.Change.Yearly!.Value.Value, 1)}% một năm.",
            $" The fastest growth is asked of {Lower(fastest.Indicator.NameEn)}: {words.Number(fastest.Change.Yearly!.Value.Value, 1)}% a year.");
        return words.T(
            $"{view.Targets.Count} mục tiêu{draft}; {compared} mục tiêu có số liệu trước kỳ để so, {reached} trong đó đã ở mức phải đạt.{growth}",
            $"{view.Targets.Count} targets{draft}; {compared} have figures before the term to compare, {reached} of them are there already.{growth}");
    }

    private static string OfChange(PlanReview one, PlanReview other, Words words)
    {
        var (first, last) = one.AsOf <= other.AsOf ? (one, other) : (other, one);
        var turned = VerdictChange.Between(first, last).Count(c => c.Turned);
        var (before, after) = (first.Scoreboard.ByHeadline, last.Scoreboard.ByHeadline);
        return words.T(
            $"{turned} mục tiêu đổi đánh giá giữa số liệu biết đến {words.Date(first.AsOf)} và {words.Date(last.AsOf)}: {before.Fulfilled}/{before.Total} rồi {after.Fulfilled}/{after.Total} chỉ tiêu đạt và vượt.",
            $"{turned} targets have another verdict by what was known on {words.Date(first.AsOf)} and on {words.Date(last.AsOf)}: {before.Fulfilled} of {before.Total}, then {after.Fulfilled} of {after.Total} met or exceeded.");
    }

    private static string Lower(string name) => char.IsUpper(name[0]) && (name.Length < 2 || !char.IsUpper(name[1])) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
