using LaBan.Measures;
using static LaBan.App.Shell.FigureNature;

namespace LaBan.App.Shell.Gallery;

/// <summary>One line of the gallery's table: an indicator of 2021 as two reports of the province knew it.</summary>
public sealed record GalleryRow(
    string Code, string Name, string Unit, string Owner, Figure? Value, Figure? Plan, Figure? PlanRatio, Figure? Growth,
    VerdictMark Verdict, IReadOnlyList<decimal?> History, int Level = 0);

/// <summary>Figures of Bắc Giang 2021 to 2025, from its five public reports: something real to look at.</summary>
public static class GalleryFigures
{
    private static readonly DateOnly August = new(2021, 8, 15);
    private static readonly DateOnly December = new(2021, 12, 2);
    private static readonly DateOnly March = new(2025, 3, 25);

    public static IReadOnlyList<(string Group, IReadOnlyList<GalleryRow> Rows)> Groups { get; } =
    [
        ("Kinh tế",
        [
            new("grdp.growth", "Tốc độ tăng trưởng GRDP", "%", "Cục Thống kê",
                Known(8.52m, 2, Revised, (6.2m, 1, Forecast, August), (7.82m, 2, SecondEstimate, December), (8.52m, 2, Revised, March)),
                new(14.5m, 1, Plan), null, null, VerdictMark.Missed, [null, 8.52m, 19.3m, 14.99m, 13.85m]),
            Row("output.industry.value", "Giá trị sản xuất công nghiệp", "tỷ đồng", "Cục Thống kê", 300000, 0, 340909, 88m, 11.2m,
                VerdictMark.Missed, 1, [null, 300000, null, 505525, null]),
            Row("output.agri.value", "Giá trị sản xuất nông, lâm nghiệp và thủy sản", "tỷ đồng", "Cục Thống kê", 38310, 0, 38119, 100.5m, 4.2m,
                VerdictMark.Exceeded, 1, [null, 38310, null, 40130, null]),
            Row("output.services.value", "Giá trị sản xuất dịch vụ", "tỷ đồng", "Cục Thống kê", 42730, 0, 42988, 99.4m, 3.8m,
                VerdictMark.Behind, 1, [null, 42730, null, 54630, null]),
            Row("trade.export.value", "Kim ngạch xuất khẩu", "tỷ USD", "Sở Công Thương", 15.7m, 1, 14.839m, 105.8m, 39.8m,
                VerdictMark.Exceeded, 0, [null, 15.7m, null, null, null]),
            Row("budget.revenue.domestic", "Thu nội địa", "tỷ đồng", "Cục Thuế", 14145, 1, 8935.6m, 158.3m, null,
                VerdictMark.Exceeded, 0, [null, 14145, null, null, null]),
        ]),
        ("Xã hội",
        [
            Row("jobs.created", "Số lao động được tạo việc làm mới", "người", "Sở Lao động - Thương binh và Xã hội", 35000, 0, 31503, 111.1m, null,
                VerdictMark.Exceeded, 0, [null, 35000, null, 32500, null]),
            new("poverty.rate", "Tỷ lệ hộ nghèo", "%", "Sở Lao động - Thương binh và Xã hội", new(2.5m, 1, Forecast), new(2.5m, 1, Plan),
                new(100, 1), null, VerdictMark.Met, [null, 2.5m, null, 3m, null]),
            new("health.doctors_per_10k", "Số bác sĩ trên 10.000 dân", "bác sĩ", "Sở Y tế", new(10.7m, 1, FirstEstimate), new(10.3m, 1, Plan),
                null, new(0.6m, 1, Actual, true), VerdictMark.Exceeded, [10.1m, 10.7m, null, null, null]),
            new("urban.urbanisation.rate", "Tỷ lệ đô thị hóa", "%", "Sở Xây dựng", null, null, null, null, VerdictMark.Unknown,
                [null, null, null, null, null]),
        ]),
    ];

    public static ChartData Growth(Words words) => new(
        words.T("Tốc độ tăng trưởng GRDP", "GRDP growth rate"), "%", 2,
        [.. Enumerable.Range(2020, 6).Select(y => Year(y))],
        [new(words.T("Tăng trưởng GRDP", "GRDP growth"), ChartKind.Line,
            [null, new(8.52m, 2, Revised), new(19.3m, 1), new(14.99m, 2, Revised), new(13.85m, 2), new(13.6m, 1, SecondEstimate)])],
        words.T("GRDP tăng 8,52% năm 2021, thấp nhất trong năm năm; năm 2022 tăng 19,3%.", "GRDP grew 8.52% in 2021, the lowest of the term, and 19.3% in 2022."),
        words.T("Nguồn: báo cáo của UBND tỉnh 8/2021, 12/2021, 3/2025", "Source: reports of the provincial committee, Aug 2021 to Mar 2025"))
    {
        Targets = [Aim("2021", 14.5m, words), Aim("2022", 14m, words), Aim("2023", 14.5m, words), Aim("2024", 14.5m, words)],
        Versions =
        [
            new("2021", [Was(6.2m, 1, August, Forecast, words), Was(7.82m, 2, December, SecondEstimate, words), Was(8.52m, 2, March, Revised, words)]),
            new("2023", [Was(14.5m, 1, new(2023, 7, 24), Forecast, words), Was(14.99m, 2, March, Revised, words)]),
        ],
    };

    public static ChartData Poverty(Words words) => new(
        words.T("Tỷ lệ hộ nghèo", "Poverty rate"), "%", 2, [.. Enumerable.Range(2020, 6).Select(y => Year(y))],
        [new(words.T("Tỷ lệ hộ nghèo", "Poverty rate"), ChartKind.Line,
            [null, new(2.5m, 1, Forecast), null, new(3m, 0, Forecast), null, new(1m, 0, FirstEstimate)])],
        words.T("Tỷ lệ hộ nghèo theo hai chuẩn, không so sánh được qua năm 2022.", "Poverty rate under two standards, not comparable across 2022."))
    {
        Breaks = [new("2023", words.T("đổi chuẩn nghèo", "new standard"))],
        Targets = [new("2021", 2.5m, "≤ 2,5", "<="), new("2024", 1.8m, "≤ 1,8", "<=")],
    };

    public static ChartData Output(Words words) => new(
        words.T("Giá trị sản xuất theo ngành", "Gross output by sector"), words.T("tỷ đồng", "bn VND"), 0,
        [Year(2021), Year(2023), Year(2025)],
        [
            new(words.T("Nông, lâm, thủy sản", "Agriculture"), ChartKind.Bar, [new(38310, 0, FirstEstimate), new(40130, 0, Forecast), new(42200, 0, FirstEstimate)]),
            new(words.T("Xây dựng", "Construction"), ChartKind.Bar, [new(42500, 0, FirstEstimate), new(47540, 0, Forecast), new(46000, 0, FirstEstimate)]),
            new(words.T("Dịch vụ", "Services"), ChartKind.Bar, [new(42730, 0, FirstEstimate), new(54630, 0, Forecast), new(72500, 0, FirstEstimate)]),
        ]);

    public static ChartData Sectors(Words words) => new(
        words.T("Tăng trưởng theo khu vực", "Growth by sector"), "%", 2,
        [new("2021-H1", "6T/2021"), new("2022-H1", "6T/2022"), new("2023-H1", "6T/2023"), new("2024-H1", "6T/2024")],
        [
            new(words.T("Nông, lâm, thủy sản", "Agriculture"), ChartKind.Line, [new(2.95m, 2), null, new(2.77m, 2), new(1.82m, 2)]),
            new(words.T("Công nghiệp - xây dựng", "Industry"), ChartKind.Line, [new(4.73m, 2), null, new(13.97m, 2), new(18.11m, 2)]),
            new(words.T("Dịch vụ", "Services"), ChartKind.Line, [new(4.09m, 2), null, new(5.95m, 2), new(6.42m, 2)]),
        ]);

    public static ChartData Trained(Words words) => new(
        words.T("Tỷ lệ lao động qua đào tạo", "Share of trained workers"), "%", 1, [.. Enumerable.Range(2021, 5).Select(y => Year(y))],
        [new(words.T("Lao động qua đào tạo", "Trained workers"), ChartKind.Line,
            [new(72, 0, FirstEstimate), null, new(76, 0, Forecast), new(78, 0), new(80, 0, Forecast)])])
    {
        Targets = [Aim("2022", 74, words), Aim("2023", 76, words), Aim("2024", 78, words), Aim("2025", 80, words)],
    };

    private static Figure Known(decimal value, int decimals, FigureNature nature, params (decimal Value, int Decimals, FigureNature Nature, DateOnly Known)[] versions) =>
        new(value, decimals, nature)
        {
            Versions = [.. versions.Select(v => new FigureVersion(StatedNumber.Round(v.Value, v.Decimals), v.Nature, v.Known, "Báo cáo của UBND tỉnh"))],
        };

    private static GalleryRow Row(string code, string name, string unit, string owner, decimal value, int decimals, decimal plan,
        decimal ratio, decimal? growth, VerdictMark verdict, int level, IReadOnlyList<decimal?> history) =>
        new(code, name, unit, owner, new(value, decimals, FirstEstimate), new(plan, decimals, Plan), new(ratio, 1),
            growth is { } g ? new Figure(g, 1, Actual, true) : null, verdict, history, level);

    private static ChartCategory Year(int year) => new(year.ToString(System.Globalization.CultureInfo.InvariantCulture), year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static ChartTarget Aim(string year, decimal value, Words words) => new(year, value, words.Number(value, value % 1 == 0 ? 0 : 1), ">=");

    private static ChartVersion Was(decimal value, int decimals, DateOnly known, FigureNature nature, Words words) =>
        new(value, words.Number(value, decimals), words.Date(known), nature);
}
