using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Model.Analysis;
using LaBan.Model.Plans;
using LaBan.Office;
using LaBan.Office.Spreadsheet;

namespace LaBan.App.Plans;

/// <summary>A plan as files: every wording of its targets, and the verdicts.</summary>
public static class PlanFiles
{
    public static void MapPlanFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ke-hoach/{code}.csv", (
            string code, string? asOf, PlanReader reader, ReferenceData data, Words words, TimeProvider clock, CancellationToken cancel) =>
            Answer(PlanQuestion.Read(data, code, asOf, null, clock), reader, data,
                view => TableFile.Csv($"ke-hoach-{view.Plan.Code}", Wordings(view, data, words)), cancel)).Public();
        routes.MapGet("/ke-hoach/{code}.xlsx", (
            string code, string? asOf, PlanReader reader, ReferenceData data, Words words, TimeProvider clock, CancellationToken cancel) =>
            Answer(PlanQuestion.Read(data, code, asOf, null, clock), reader, data,
                view => TableFile.Xlsx($"ke-hoach-{view.Plan.Code}", Wordings(view, data, words), Verdicts(view, data, words)), cancel)).Public();
    }

    private static async Task<IResult> Answer(
        PlanQuestion? question, PlanReader reader, ReferenceData data, Func<PlanView, IResult> write, CancellationToken cancel) =>
        question is null ? Results.NotFound() : write(await reader.Read(data, question.Plan, question.AsOf, null, cancel));

    private static Sheet Wordings(PlanView view, ReferenceData data, Words words) => new(
        words.T("Mục tiêu", "Targets"),
        [
            new(words.T("Số thứ tự", "Number"), 8), new(words.T("Mã chỉ tiêu", "Code"), 30), new(words.T("Chỉ tiêu", "Indicator"), 44),
            new(words.T("Kỳ", "Period")), new(words.T("Mục tiêu", "Target"), 16), new(words.T("Giá trị", "Value")),
            new(words.T("Cận trên", "Upper bound")), new(words.T("Đơn vị", "Unit"), 18), new(words.T("Tính chất", "Stage")),
            new(words.T("Cơ quan", "Issuer"), 20), new(words.T("Văn bản quyết định", "Decision"), 40), new(words.T("Hiệu lực từ", "In force from")),
            new(words.T("Nguồn", "Source"), 24), new(words.T("Biết từ", "Known from")), new(words.T("Dùng tính % kế hoạch", "Used for % of plan")),
            new(words.T("Ghi chú", "Note"), 60),
        ],
        from aim in view.Targets
        from target in aim.All
        from version in target.Versions
        where version.KnownFrom <= view.Review.AsOf
        select WordingRow(aim, target, version, data, words));

    private static CellValue[] WordingRow(TargetInUse aim, Target target, TargetVersion version, ReferenceData data, Words words)
    {
        var indicator = data.Indicator(target.IndicatorId);
        return
        [
            CellValue.Text(aim.Number), CellValue.Text(indicator.Code), CellValue.Text(indicator.Name(words)), CellValue.Text(target.Period.Code),
            CellValue.Text(version.Text(words)), CellValue.Number(version.Value, version.Decimals), CellValue.Number(version.ValueMax, version.Decimals),
            CellValue.Text(data.UnitName(target.Unit, words)), CellValue.Text(Views.StageName(version.Stage, words)),
            CellValue.Text(Views.IssuerName(target.Issuer, words)), CellValue.Text(version.Decision), CellValue.Date(version.EffectiveFrom),
            CellValue.Text(data.Document(version.SourceId).Name()), CellValue.Date(version.KnownFrom),
            CellValue.Text(ReferenceEquals(version, aim.Version) ? words.T("có", "yes") : ""), CellValue.Text(version.Note),
        ];
    }

    private static Sheet Verdicts(PlanView view, ReferenceData data, Words words) => new(
        words.T("Đánh giá", "Verdicts"),
        [
            new(words.T("Mã chỉ tiêu", "Code"), 30), new(words.T("Chỉ tiêu", "Indicator"), 44), new(words.T("Đơn vị", "Unit"), 18),
            new(words.T("Mục tiêu", "Target"), 16), new(words.T("Kỳ số liệu", "Period")), new(words.T("Số liệu", "Figure")),
            new(words.T("Tính chất", "Nature")), new(words.T("% kế hoạch", "% of plan")), new(words.T("Chênh lệch, điểm % hoặc bậc", "Difference, points or places")),
            new(words.T("Đánh giá", "Verdict"), 18), new(words.T("Nguồn", "Source"), 24), new(words.T("Biết từ", "Known from")),
        ],
        view.Review.Rows.Select(r => VerdictRow(r, data, words)));

    private static CellValue[] VerdictRow(ReviewedTarget row, ReferenceData data, Words words)
    {
        var attainment = row.Judgement.Attainment;
        return
        [
            CellValue.Text(row.Indicator.Code), CellValue.Text(row.Indicator.Name(words)), CellValue.Text(data.UnitName(row.Target.Unit, words)),
            CellValue.Text(row.Version.Text(words)), CellValue.Text(row.Figure?.Period.Code), CellValue.Number(row.Figure?.Value, row.Figure?.Decimals ?? 0),
            CellValue.Text(row.Figure is { } figure ? Views.Of(figure.Nature).Name(words) : null),
            CellValue.Number(attainment.Percent?.Value, Attainment.PrintedDecimals),
            CellValue.Number(attainment.Points?.Value ?? attainment.Places, row.Indicator.Decimals),
            CellValue.Text(row.Judgement.Verdict.Mark().Name(words)),
            CellValue.Text(row.Figure is { } known ? data.Document(known.SourceId).Name() : null), CellValue.Date(row.Figure?.KnownFrom),
        ];
    }
}
