using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.App.Catalog;

/// <summary>The one sentence above an indicator: its newest figure, how that changed, and what became of its target.</summary>
public sealed class IndicatorFinding(ReferenceData data, Words words)
{
    public string Of(IndicatorSheet sheet)
    {
        if (sheet.Latest is not { } latest || sheet.LatestKnown is not { } known)
        {
            return sheet.Targets.Count > 0
                ? words.T($"Có mục tiêu nhưng chưa có số liệu nào biết đến {words.Date(sheet.AsOf)}.", $"There are targets, but no figures were known on {words.Date(sheet.AsOf)}.")
                : words.T($"Chưa có số liệu nào biết đến {words.Date(sheet.AsOf)}.", $"No figures were known on {words.Date(sheet.AsOf)}.");
        }

        var growth = Growth(sheet.Indicator, latest, YearGrowth.Of(sheet.Indicator, latest, sheet.Figures));
        return words.T(
            $"{Figure(sheet.Indicator, latest)}{growth}{Verdict(sheet, latest)}, theo số liệu biết đến {words.Date(known)}.",
            $"{Figure(sheet.Indicator, latest)}{growth}{Verdict(sheet, latest)}, as known on {words.Date(known)}.");
    }

    private string Figure(Indicator indicator, Observation latest)
    {
        var verb = latest.Nature switch
        {
            Nature.Plan => words.T("kế hoạch", "plan"),
            Nature.Forecast => words.T("dự báo", "forecast"),
            Nature.FirstEstimate or Nature.SecondEstimate => words.T("ước", "estimate"),
            Nature.Preliminary => words.T("sơ bộ", "preliminary"),
            _ when latest.Measure == Measure.Rank => words.T("xếp", "rank"),
            _ => words.T("đạt", "result"),
        };
        var figure = latest.InSentence(latest.View(data), indicator.UnitName(words), words);
        var isUpTo = latest.Period.Kind == PeriodKind.Date && indicator.Aggregation == Aggregation.Sum;
        return words.T(
            $"{CatalogWords.Sentence((isUpTo ? "đến " : "") + latest.Period.ToVietnamese())} {verb} {figure}",
            $"{CatalogWords.Sentence((isUpTo ? "to " : "") + latest.Period.ToEnglish())}: {figure} ({verb})");
    }

    private string Growth(Indicator indicator, Observation latest, YearGrowth growth)
    {
        var than = latest.Period.Kind switch
        {
            PeriodKind.Year => words.T("năm trước", "the year before"),
            PeriodKind.Span => words.T("giai đoạn trước", "the term before"),
            _ => words.T("cùng kỳ", "a year earlier"),
        };
        return growth switch
        {
            { Rate: { } rate } => Change(rate, $"{words.Number(Math.Abs(rate), growth.Stated?.Decimals ?? 1)}%", words.T("tăng", "up"), words.T("giảm", "down"), than),
            { Points: { } points } => Change(points, $"{words.Number(Math.Abs(points), Math.Min(indicator.Decimals, 2))} {words.T("điểm %", "points")}", words.T("cao hơn", "up"), words.T("thấp hơn", "down"), than),
            { Places: { } places } => Change(places, $"{words.Number(Math.Abs(places), 0)} {words.T("bậc", "places")}", words.T("tăng", "up"), words.T("giảm", "down"), than),
            _ => "",
        };
    }

    private string Change(decimal change, string size, string up, string down, string than) => change == 0
        ? words.T($", bằng {than}", $", the same as {than}")
        : words.T($", {(change > 0 ? up : down)} {size} so với {than}", $", {(change > 0 ? up : down)} {size} on {than}");

    /// <summary>The verdict on the newest figure, else the newest one that says something.</summary>
    private string Verdict(IndicatorSheet sheet, Observation latest)
    {
        var judged = sheet.Rows.Where(r => r is { Against: not null, IsDecidedLater: false }).ToList();
        var telling = judged.Find(r => r.Period == latest.Period) ?? judged.Find(r => r.Against!.Judgement.Verdict != Model.Analysis.Verdict.Insufficient) ?? judged.FirstOrDefault();
        if (telling is not { Against: { } against, Target: { } target })
        {
            return words.T("; không có mục tiêu trong các kế hoạch", "; no plan has a target for it");
        }

        var promise = target.WithUnit(sheet.Indicator, words) is { } text ? $" ({text})" : "";
        var plan = (target.Plan.Kind switch
        {
            PlanKind.Annual => words.T("kế hoạch năm", "the annual plan"),
            PlanKind.FiveYear => words.T("kế hoạch 5 năm", "the five-year plan"),
            _ => words.T("tầm nhìn", "the vision"),
        }) + promise;
        var of = telling.Period == latest.Period ? plan : words.T(plan, $"{plan} for {telling.Period.ToEnglish()}");
        var when = telling.Period == latest.Period ? "" : telling.Period.ToVietnamese() + " ";
        return against.Judgement.Verdict switch
        {
            Model.Analysis.Verdict.Exceeded => words.T($"; {when}vượt {of}", $"; {of} exceeded"),
            Model.Analysis.Verdict.Met => words.T($"; {when}đạt {of}", $"; {of} met"),
            Model.Analysis.Verdict.Missed => words.T($"; {when}không đạt {of}", $"; {of} not met"),
            Model.Analysis.Verdict.Behind => words.T($"; {when}chậm tiến độ so với {of}", $"; behind {of}"),
            _ => words.T($"; {when}chưa đủ số liệu để đánh giá theo {of}", $"; {of} cannot be judged yet"),
        };
    }
}
