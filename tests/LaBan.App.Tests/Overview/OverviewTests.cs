using AngleSharp.Html.Dom;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Overview;

public sealed class OverviewTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_year_2021_is_judged_by_what_was_known_on_the_day()
    {
        var august = await site.Open("/?year=2021&asOf=2021-08-31");
        var december = await site.Open("/?year=2021&asOf=2021-12-31");
        var later = await site.Open("/?year=2021&asOf=2025-12-31");

        (Figure(august, "grdp.growth"), Figure(december, "grdp.growth"), Figure(later, "grdp.growth")).ShouldBe(("6,2", "7,82", "8,52"));
        (Verdict(august, "jobs.created"), Verdict(december, "jobs.created")).ShouldBe(("Đạt", "Vượt"));
        (Verdict(august, "trade.export.value"), Verdict(december, "trade.export.value")).ShouldBe(("Đạt", "Vượt"));
        Verdict(later, "grdp.growth").ShouldBe("Không đạt");
        august.QuerySelector(".page-finding")!.TextContent.ShouldContain("15/08/2021");
        Fulfilled(august).ShouldNotBe(Fulfilled(later));
    }

    [Fact]
    public async Task The_count_in_the_finding_is_the_count_of_the_table()
    {
        var page = await site.Open("/?year=2021&asOf=2025-12-31");

        var fulfilled = page.QuerySelectorAll("table.review td .verdict").Count(v => v.TextContent.Trim() is "Vượt" or "Đạt");

        Fulfilled(page).ShouldBe(fulfilled);
    }

    [Fact]
    public async Task A_derived_target_says_so_and_who_set_it()
    {
        var page = await site.Open("/?year=2021&asOf=2025-12-31");

        Row(page, "budget.revenue.total").QuerySelector(".fig-plan")!.GetAttribute("data-tip")!
            .ShouldBe("HĐND tỉnh, được giao; suy ra từ tỷ lệ in trong báo cáo");
    }

    [Fact]
    public async Task A_half_year_shows_its_pace_not_a_verdict_on_the_year()
    {
        var page = await site.Open("/?year=2024&period=2024-H1&asOf=2024-07-01");

        Verdict(page, "retail.value").ShouldBe("Chưa đủ số liệu");
        Verdict(page, "trade.export.value").ShouldBe("Chậm tiến độ");
        Row(page, "budget.revenue.total").QuerySelector(".fig-plan")!.TextContent.ShouldBe("≥ 16.076");
    }

    [Fact]
    public async Task Figures_that_changed_since_the_version_before_are_listed()
    {
        var page = await site.Open("/?year=2021&asOf=2021-12-31");

        page.QuerySelector(".changes")!.TextContent.ShouldContain("Tốc độ tăng trưởng GRDP");
    }

    [Fact]
    public async Task The_page_speaks_english()
    {
        var page = await site.Open("/?year=2021&lang=en");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Plan for 2021");
        Row(page, "grdp.growth").QuerySelector(".verdict")!.TextContent.Trim().ShouldBe("Not met");
    }

    [Theory]
    [InlineData("/?year=abc")]
    [InlineData("/?year=2021&period=../../etc&asOf=99/99/9999")]
    [InlineData("/?asOf=0001-01-01")]
    [InlineData("/?year=<script>alert(1)</script>&period=%00")]
    public async Task A_hostile_address_gets_a_page(string path) =>
        (await site.Open(path)).QuerySelector("h1").ShouldNotBeNull();

    private static IHtmlTableRowElement Row(IHtmlDocument page, string code) =>
        (IHtmlTableRowElement)page.QuerySelector($"table.review a[href='/chi-tieu/{code}']")!.Closest("tr")!;

    private static string Verdict(IHtmlDocument page, string code) => Row(page, code).QuerySelector(".verdict")!.TextContent.Trim();

    private static string Figure(IHtmlDocument page, string code) => Row(page, code).QuerySelector("td.marked .fig-num")!.TextContent;

    private static int Fulfilled(IHtmlDocument page) =>
        int.Parse(page.QuerySelector(".page-finding")!.TextContent.Split('/')[0], System.Globalization.CultureInfo.InvariantCulture);
}
