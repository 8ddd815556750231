using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Plans;

public sealed class PlanPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Two_reports_that_let_another_plan_be_derived_are_both_shown_and_the_later_is_used()
    {
        var page = await site.Open("/ke-hoach/2021?asOf=2025-12-31");

        var wordings = Wordings(page, "capital.social.total");
        wordings.Select(Value).ShouldBe(["≥ 76.785", "≥ 68.282"]);
        wordings.Select(Use).ShouldBe(["không dùng", "dùng: mức biết sau cùng"]);
        wordings[1].TextContent.ShouldContain("02/12/2021");
        wordings[1].TextContent.ShouldContain("từ 68.245 đến 68.320");
    }

    [Fact]
    public async Task An_assigned_target_replaces_the_proposal_once_it_is_known()
    {
        var before = Wordings(await site.Open("/ke-hoach/2024?asOf=2024-06-30"), "budget.revenue.total");
        before.Select(Value).ShouldBe(["≥ 12.760"]);

        var after = Wordings(await site.Open("/ke-hoach/2024?asOf=2024-07-01"), "budget.revenue.total");
        after.Select(Value).ShouldBe(["≥ 12.760", "≥ 16.076"]);
        after.Select(Use).ShouldBe(["không dùng", "dùng: được giao thay mức dự kiến"]);
        after[1].TextContent.ShouldContain("HĐND tỉnh");
    }

    [Fact]
    public async Task The_verdicts_on_2021_are_compared_between_two_days()
    {
        var page = await site.Open("/ke-hoach/2021?asOf=2021-08-15&against=2021-12-02");

        Verdicts(Compared(page, "jobs.created")).ShouldBe(["Đạt", "Vượt"]);
        Verdicts(Compared(page, "grdp.growth")).ShouldBe(["Không đạt", "Không đạt"]);
        Compared(page, "labour.trained.rate").TextContent.ShouldContain("chưa biết mục tiêu");
        page.QuerySelectorAll("#so-sanh tr.turned").Length.ShouldBe(6);
        page.QuerySelector(".page-finding")!.TextContent.ShouldStartWith("6 mục tiêu đổi đánh giá");
        (await site.Open("/ke-hoach/2021?asOf=2021-12-02&against=2021-08-15")).QuerySelector("#so-sanh th.day")!.TextContent.ShouldBe("Biết đến 15/08/2021");
    }

    [Fact]
    public async Task The_average_growth_of_the_term_is_compounded_from_its_years()
    {
        var page = await site.Open("/ke-hoach/2021-2025?asOf=2025-12-31");

        var row = Row(page, "#ket-qua", "grdp.growth");
        row.QuerySelector(".years strong")!.TextContent.ShouldBe("14,0");
        row.QuerySelector(".years .under")!.TextContent.ShouldBe("bình quân nhân của 8,52; 19,3; 14,99; 13,85; 13,6");
        row.QuerySelector(".verdict")!.TextContent.Trim().ShouldBe("Đạt");
        Row(page, "#ket-qua", "capital.social.total").QuerySelector(".years")!.TextContent.ShouldContain("chưa có số liệu năm 2025");
    }

    [Fact]
    public async Task The_targets_of_2030_stand_beside_the_results_of_2025_with_the_change_needed()
    {
        var page = await site.Open("/ke-hoach/2026-2030?asOf=2025-12-31");

        Texts(Row(page, "#ket-qua", "grdp.per_capita_usd"), "td.num").ShouldBe(["4.900ước2025", "≥ 8.0002030", "+63,3 %", "+10,3 %/năm"]);
        Texts(Row(page, "#ket-qua", "grdp.growth"), "td.num").ShouldBe(["14ước2021-2025", "≥ 152026-2030", "+1,00 điểm %", "–"]);
        Row(page, "#ket-qua", "grdp.growth.industry_construction").TextContent.ShouldContain("số của một năm");
        Row(page, "#ket-qua", "poverty.rate").TextContent.ShouldContain("kế hoạch để trống");
        page.QuerySelector(".page-finding")!.TextContent.ShouldContain("mới là dự thảo");
    }

    [Fact]
    public async Task The_list_counts_the_targets_and_says_which_plans_are_only_proposed()
    {
        var page = await site.Open("/ke-hoach?asOf=2025-12-31");

        page.QuerySelectorAll("table.plans tbody th a").Select(a => a.GetAttribute("href")).ShouldBe(
        [
            "/ke-hoach/2024?asOf=2025-12-31", "/ke-hoach/2023?asOf=2025-12-31", "/ke-hoach/2022?asOf=2025-12-31", "/ke-hoach/2021?asOf=2025-12-31",
            "/ke-hoach/2026-2030?asOf=2025-12-31", "/ke-hoach/2021-2025?asOf=2025-12-31", "/ke-hoach/vision-2045?asOf=2025-12-31",
        ]);
        page.QuerySelectorAll("table.plans tr:has(.under)").Select(r => r.QuerySelector("a")!.TextContent)
            .ShouldBe(["Kế hoạch năm 2022", "Kế hoạch 5 năm 2026-2030", "Tầm nhìn đến năm 2045"]);
        page.QuerySelector("table.plans tr:has(a[href*='2021-2025'])")!.TextContent.ShouldContain("lần thứ XIX");
    }

    [Fact]
    public async Task A_plan_nobody_knew_of_on_the_day_says_from_when_it_is_known() =>
        (await site.Open("/ke-hoach/2024?asOf=2022-01-01")).QuerySelector(".empty")!.TextContent.ShouldContain("24/07/2023");

    [Fact]
    public async Task The_page_speaks_english()
    {
        var page = await site.Open("/ke-hoach/2026-2030?lang=en&asOf=2025-12-31");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Five-year plan 2026-2030");
        Row(page, "#ket-qua", "grdp.per_capita_usd").TextContent.ShouldContain("+10.3 % a year");
        page.Body!.TextContent.ShouldNotContain("điểm %");
    }

    [Theory]
    [InlineData("/ke-hoach?asOf=<script>")]
    [InlineData("/ke-hoach/2021?asOf=31/02/2021&against=%00")]
    [InlineData("/ke-hoach/2021?asOf=0001-01-01&against=9999-12-31")]
    [InlineData("/ke-hoach/vision-2045?asOf=9999-12-31&against=1900-01-01")]
    [InlineData("/ke-hoach/2021?against=2021-12-02&against=2021-12-03&asOf=")]
    public async Task A_strange_address_gets_a_page(string path) => (await site.Open(path)).QuerySelector("h1").ShouldNotBeNull();

    [Theory]
    [InlineData("/ke-hoach/1999")]
    [InlineData("/ke-hoach/2021'--")]
    [InlineData("/ke-hoach/1999.csv")]
    public async Task There_is_no_page_for_a_plan_there_is_not(string path) => await site.Open(path, HttpStatusCode.NotFound);

    [Fact]
    public async Task Its_targets_are_taken_away_as_csv_and_as_a_workbook()
    {
        var csv = await site.Client.GetStringAsync("/ke-hoach/2024.csv?asOf=2025-12-31", TestContext.Current.CancellationToken);
        csv.Split('\n').Count(l => l.Contains("budget.revenue.total", StringComparison.Ordinal)).ShouldBe(2);

        using var workbook = await site.Client.GetAsync("/ke-hoach/2024.xlsx?asOf=2025-12-31", TestContext.Current.CancellationToken);
        workbook.Content.Headers.ContentDisposition!.FileName.ShouldBe("ke-hoach-2024.xlsx");
        (await workbook.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2].ShouldBe("PK"u8.ToArray());
    }

    private static List<IElement> Wordings(IHtmlDocument page, string code) =>
        [.. page.QuerySelectorAll($"table.wordings tr:has(a[href='/chi-tieu/{code}'])")];

    private static string Value(IElement row) => row.QuerySelector(".fig-plan")!.TextContent;

    private static string Use(IElement row) => row.QuerySelector(".choice .under") is { } why
        ? "dùng: " + why.TextContent
        : row.QuerySelector(".choice")!.TextContent.Trim();

    private static IElement Compared(IHtmlDocument page, string code) => Row(page, "#so-sanh", code);

    private static IElement Row(IHtmlDocument page, string section, string code) =>
        page.QuerySelector($"{section} tr:has(a[href='/chi-tieu/{code}'])")!;

    private static IEnumerable<string> Verdicts(IElement row) => row.QuerySelectorAll(".verdict").Select(v => v.TextContent.Trim());

    private static IEnumerable<string> Texts(IElement row, string cells) =>
        row.QuerySelectorAll(cells).Select(c => string.Concat(c.TextContent.Split('\n', StringSplitOptions.TrimEntries)).Replace(" (ước lần 1)", "", StringComparison.Ordinal));
}
