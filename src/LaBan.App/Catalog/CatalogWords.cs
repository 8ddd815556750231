using LaBan.App.Shell;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;

namespace LaBan.App.Catalog;

/// <summary>The words for what an indicator is and what is said of it.</summary>
public static class CatalogWords
{
    public static string Name(this IndicatorKind kind, Words words) => kind switch
    {
        IndicatorKind.Share => words.T("tỷ lệ, tỷ trọng", "share or rate"),
        IndicatorKind.Growth => words.T("tốc độ tăng", "growth rate"),
        IndicatorKind.Rank => words.T("thứ hạng", "rank"),
        IndicatorKind.Index => words.T("chỉ số", "index"),
        _ => words.T("mức, quy mô", "level"),
    };

    public static string Name(this Direction direction, Words words) => direction switch
    {
        Direction.Up => words.T("càng cao càng tốt", "higher is better"),
        Direction.Down => words.T("càng thấp càng tốt", "lower is better"),
        _ => words.T("không có chiều tốt, xấu", "neither way is better"),
    };

    public static string Name(this Aggregation aggregation, Words words) => aggregation switch
    {
        Aggregation.Sum => words.T("cộng các tháng", "months are summed"),
        Aggregation.Last => words.T("lấy số cuối kỳ", "the last month counts"),
        Aggregation.Mean => words.T("bình quân các tháng", "mean of the months"),
        _ => words.T("không cộng dồn, báo cáo riêng từng kỳ", "not derived from months"),
    };

    /// <summary>The first letter large, as a sentence begins.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"13,6%" and "2.950 USD": a percent sign stands at its number.</summary>
    public static string WithUnit(string number, string unit) => unit is "%" or "‰" ? number + unit : $"{number} {unit}";

    /// <summary>"xếp thứ 4" in a sentence; every other figure with its unit.</summary>
    public static string InSentence(this Observation figure, Figure shown, string unit, Words words) =>
        figure.Measure == Measure.Rank || figure.Unit == "thứ hạng"
            ? words.T($"thứ {shown.Write(words)}", $"place {shown.Write(words)}")
            : WithUnit(shown.Write(words), unit);
}
