using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Observations;

namespace LaBan.App.Observations;

/// <summary>What a stated figure says, in words: its measure, what it compares with, its unit.</summary>
public static class FigureWords
{
    public static string Name(this Measure measure, Words words) => measure switch
    {
        Measure.YoyChange => words.T("so cùng kỳ", "year on year"),
        Measure.PlanRatio => words.T("% kế hoạch", "% of plan"),
        Measure.Share => words.T("tỷ trọng", "share"),
        Measure.Rank => words.T("thứ hạng", "rank"),
        Measure.Target => words.T("mục tiêu", "target"),
        Measure.ChangeVsYear => words.T("thay đổi", "change"),
        Measure.Contribution => words.T("đóng góp", "contribution"),
        _ => words.T("giá trị", "value"),
    };

    /// <summary>The measure together with what it is compared with: "thay đổi so với năm 2020".</summary>
    public static string Says(this Observation figure, Words words) => figure.Measure switch
    {
        Measure.YoyChange when figure.Period.Kind == PeriodKind.Span => words.T("tăng bình quân năm", "average yearly growth"),
        _ when figure.Base.Length > 0 => words.T(
            $"{figure.Measure.Name(words)} so với {BaseName(figure.Base, words)}", $"{figure.Measure.Name(words)} on {BaseName(figure.Base, words)}"),
        _ => figure.Measure.Name(words),
    };

    /// <summary>The unit in the language of the reader.</summary>
    public static string UnitName(this ReferenceData data, string unit, Words words) => words.Lang == Lang.Vi ? unit : unit switch
    {
        "điểm %" => "points",
        "bậc" => "places",
        "lần" => "times",
        "thứ hạng" => "rank",
        "%/năm" => "% a year",
        "% dự toán" => "% of estimate",
        _ => data.Indicators.FirstOrDefault(i => i.UnitVi == unit)?.UnitEn ?? unit,
    };

    /// <summary>The figure with its own decimals and sign, as the document prints it.</summary>
    public static string AsPrinted(this Observation figure, Words words) =>
        figure.Measure is Measure.YoyChange or Measure.ChangeVsYear or Measure.Contribution
            ? words.WithSign(figure.Value, figure.Decimals)
            : words.Number(figure.Stated);

    private static string BaseName(string code, Words words) => code switch
    {
        ['K', 'H', .. var plan] => words.T($"kế hoạch {plan}", $"the plan for {plan}"),
        ['M', 'T', .. var year] => words.T($"mục tiêu {year}", $"the target for {year}"),
        _ when Period.TryParse(code, out var period) => words.T(period.ToVietnamese(), period.ToEnglish()),
        _ => code,
    };
}
