using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Analysis;
using LaBan.Model.Observations;

namespace LaBan.App.Quality;

/// <summary>The names of the sections, the finding, and calculations written out.</summary>
public static class QualityWords
{
    /// <summary>A calculated value is written with so many more decimals than the stated one, to show the gap.</summary>
    private const int MoreDecimals = 2;

    public static string SectionName(string section, Words words) => section switch
    {
        QualityFilter.Conflicts => words.T("Số liệu mâu thuẫn", "Conflicting statements"),
        QualityFilter.Sums => words.T("Phép tính không khớp", "Arithmetic that does not agree"),
        QualityFilter.Revisions => words.T("Số liệu đổi giữa các lần công bố", "Figures that changed between reports"),
        QualityFilter.Targets => words.T("Mục tiêu suy ra hoặc có nhiều mức", "Targets derived or with several values"),
        QualityFilter.Blanks => words.T("Chỗ còn trống", "Blanks"),
        _ => words.T("Số liệu kèm ghi chú", "Figures with a note"),
    };

    public static int CountOf(string section, QualityReview review) => section switch
    {
        QualityFilter.Conflicts => review.Exclusive.Count(),
        QualityFilter.Sums => review.Breaches.Count(),
        QualityFilter.Revisions => review.Revisions.Count,
        QualityFilter.Targets => review.Targets.Count,
        QualityFilter.Blanks => review.Gaps.Count,
        _ => review.Notes.Count,
    };

    public static string Finding(QualityReview review, Words words) => words.T(
        $"Cần làm rõ: {review.Exclusive.Count()} chỗ nêu số mâu thuẫn, {review.Breaches.Count()} trong {review.Calculations.Count} phép tính không khớp, {review.Revisions.Count} số liệu đổi giữa các lần công bố, {review.Targets.Count} mục tiêu suy ra hoặc có nhiều mức, {review.Gaps.Count} chỗ còn trống, {review.Notes.Count} số liệu có ghi chú.",
        $"To clear up: {review.Exclusive.Count()} conflicting statements, {review.Breaches.Count()} of {review.Calculations.Count} calculations that do not agree, {review.Revisions.Count} figures that changed between reports, {review.Targets.Count} targets derived or with several values, {review.Gaps.Count} blanks, {review.Notes.Count} figures with a note.");

    public static string GapName(GapKind kind, Words words) => kind switch
    {
        GapKind.BlankTarget => words.T("Mục tiêu chưa có mức", "Targets without a value"),
        GapKind.NoFigureOfYear => words.T("Chưa có số liệu cả năm kế hoạch", "No figure of the whole year of the plan"),
        GapKind.NeverMeasured => words.T("Chưa có số liệu nào", "Never measured"),
        _ => words.T("Chưa có cơ quan chủ trì", "Nobody in charge"),
    };

    /// <summary>"69.000 / 61.505 × 100 − 100 = 12,186".</summary>
    public static string Arithmetic(Calculation calculation, Words words) =>
        calculation.Write(o => words.Number(o.Stated), n => words.Number(n, n.Scale))
        + $" = {words.Number(calculation.Exact, Decimals(calculation))}";

    /// <summary>The results that the rounding of the figures leaves open.</summary>
    public static string Leeway(Calculation calculation, Words words) => words.T(
        $"làm tròn cho phép từ {words.Number(calculation.Bounds.Low, Decimals(calculation))} đến {words.Number(calculation.Bounds.High, Decimals(calculation))}",
        $"rounding allows {words.Number(calculation.Bounds.Low, Decimals(calculation))} to {words.Number(calculation.Bounds.High, Decimals(calculation))}");

    public static string KindName(CalculationKind kind, Words words) => kind switch
    {
        CalculationKind.Growth => words.T("tốc độ tăng tính từ hai năm", "growth from two years"),
        CalculationKind.Change => words.T("thay đổi tính từ hai số", "change from two figures"),
        CalculationKind.PlanRatio => words.T("% kế hoạch tính từ số liệu và mục tiêu", "% of plan from figure and target"),
        _ => words.T("công thức của danh mục", "formula of the catalogue"),
    };

    /// <summary>How large a revision is: "+50,0 %", "+2,32 điểm %", "−3 bậc".</summary>
    public static (string Number, string Unit) SizeOf(Growth change, Words words) => change switch
    {
        { Rate: { } rate } => (words.WithSign(rate.Value, 1), "%"),
        { Points: { } points } => (words.WithSign(points.Value, 2), words.T("điểm %", "points")),
        { Places: { } places } => (words.WithSign(places, 0), words.T("bậc", "places")),
        _ => ("–", ""),
    };

    /// <summary>The address of one statement.</summary>
    public static string AddressOf(this ReferenceData data, Observation statement) =>
        $"/nguon-so-lieu/{data.Document(statement.SourceId).Key}#so-{statement.Id}";

    private static int Decimals(Calculation calculation) => calculation.Stated.Decimals + MoreDecimals;
}
