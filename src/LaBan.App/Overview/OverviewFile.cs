using LaBan.App.Analysis;
using LaBan.App.Exchange;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Analysis;
using LaBan.Office;
using LaBan.Office.Spreadsheet;

namespace LaBan.App.Overview;

/// <summary>The table of the overview as a file: each target with its figure, verdict and source.</summary>
public sealed class OverviewFile(ReferenceData data, Words words)
{
    public Sheet Of(PlanReview review) => new(
        Views.PlanName(review.Plan, words), Columns, review.Rows.Select(r => Row(review, r)));

    private SheetColumn[] Columns =>
    [
        new(words.T("Lĩnh vực", "Field"), 18), new(words.T("Mã chỉ tiêu", "Indicator"), 24), new(words.T("Chỉ tiêu", "Name"), 44),
        new(words.T("Đơn vị", "Unit"), 12), new(words.T("Dấu", "Operator"), 8), new(words.T("Kế hoạch", "Plan")), new(words.T("Kế hoạch đến", "Plan up to")),
        new(words.T("Cơ quan giao", "Issuer"), 18), new(words.T("Bước", "Stage"), 12), new(words.T("Kỳ số liệu", "Period"), 12),
        new(words.T("Số liệu", "Figure")), new(words.T("Tính chất", "Nature"), 12), new(words.T("% kế hoạch", "% of plan")),
        new(words.T("So kế hoạch, điểm %", "Against plan, points")), new(words.T("So kế hoạch, bậc", "Against plan, places")),
        new(words.T("So cùng kỳ, %", "Year on year, %")), new(words.T("So cùng kỳ, điểm %", "Year on year, points")),
        new(words.T("Cách có số so cùng kỳ", "Growth is"), 14), new(words.T("Đánh giá", "Verdict"), 16), new(words.T("Vì sao", "Reason"), 24),
        new(words.T("Chủ trì", "Owner"), 30), new(words.T("Mã nguồn", "Source"), 10), new(words.T("Biết từ", "Known since"), 12),
        new(words.T("Mô phỏng", "Simulated"), 10), new(words.T("Ghi chú", "Note"), 40),
    ];

    private CellValue[] Row(PlanReview review, ReviewedTarget row)
    {
        var (version, figure, attainment) = (row.Version, row.Figure, row.Judgement.Attainment);
        var printed = figure is null ? null : Views.Printed(figure, row.Indicator);
        return
        [
            CellValue.Text(Views.GroupName(row.Indicator.Group, words)), CellValue.Text(row.Indicator.Code), CellValue.Text(row.Indicator.Name(words)),
            CellValue.Text(row.Target.Unit), CellValue.Text(FileWords.Operators.Word(version.Operator)),
            CellValue.Number(version.Value, version.Decimals), CellValue.Number(version.ValueMax, version.Decimals),
            CellValue.Text(Views.IssuerName(row.Target.Issuer, words)), CellValue.Text(Views.StageName(version.Stage, words)),
            CellValue.Text(figure?.Period.Code), CellValue.Number(printed?.Value, printed?.Decimals ?? 0),
            CellValue.Text(figure is null ? null : Views.Of(figure.Nature).Name(words)),
            CellValue.Number(Rounded(attainment.Percent?.Value ?? row.StatedPlanRatio?.Value, Attainment.PrintedDecimals), Attainment.PrintedDecimals),
            CellValue.Number(Rounded(attainment.Points?.Value, 2), 2), CellValue.Number(attainment.Places),
            CellValue.Number(Rounded(row.Growth.Rate, 2), 2), CellValue.Number(Rounded(row.Growth.Points, 2), 2),
            CellValue.Text(OriginOf(row.Growth)), CellValue.Text(row.Judgement.Verdict.Mark().Name(words)),
            CellValue.Text(row.Judgement.Reason is { } reason ? Views.Reason(reason, words) : null),
            CellValue.Text(row.Indicator.OwnerOn(review.AsOf)), CellValue.Text(figure is null ? null : data.Document(figure.SourceId).Key),
            CellValue.Date(figure?.KnownFrom),
            CellValue.Text(figure is null ? null : figure.IsSimulated ? words.T("có", "yes") : words.T("không", "no")), CellValue.Text(figure?.Note),
        ];
    }

    private string? OriginOf(YearGrowth growth) => growth switch
    {
        { Stated: not null } => words.T("báo cáo nêu", "stated"),
        { Rate: null, Points: null } => null,
        _ => words.T("tính lại", "computed"),
    };

    private static decimal? Rounded(decimal? value, int decimals) =>
        value is { } exact ? Math.Round(exact, decimals, MidpointRounding.AwayFromZero) : null;
}
