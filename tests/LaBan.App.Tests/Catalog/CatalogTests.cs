using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Catalog;

public sealed class CatalogTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_list_has_every_indicator_with_its_latest_figure()
    {
        var page = await site.Open("/chi-tieu?asOf=2025-12-31");

        Shown(page).Count.ShouldBe(297);
        page.QuerySelector(".page-finding")!.TextContent.ShouldBe(
            "297 chỉ tiêu; 72 chỉ tiêu có số liệu năm 2025, 41 có số liệu năm 2024, theo số liệu biết đến 25/03/2025.");
        var grdp = Row(page, "grdp.growth");
        grdp.QuerySelector(".fig-num")!.TextContent.ShouldBe("13,6");
        grdp.QuerySelector(".fig-mark")!.TextContent.ShouldContain("ước");
        grdp.QuerySelector(".of-period")!.TextContent.ShouldBe("2025");
    }

    [Fact]
    public async Task A_forecast_is_no_latest_figure_where_a_result_is_known()
    {
        // Known in December 2021: a forecast of 32.000 for 2022, and an estimate of 35.000 for 2021.
        var jobs = Row(await site.Open("/chi-tieu?asOf=2021-12-31"), "jobs.created");

        jobs.QuerySelector(".fig-num")!.TextContent.ShouldBe("35.000");
        jobs.QuerySelector(".of-period")!.TextContent.ShouldBe("2021");
    }

    [Fact]
    public async Task The_list_shows_what_was_known_on_the_day()
    {
        var august = Row(await site.Open("/chi-tieu?asOf=2021-08-31"), "trade.export.value");
        var december = Row(await site.Open("/chi-tieu?asOf=2021-12-31"), "trade.export.value");

        august.QuerySelector(".fig-num")!.TextContent.ShouldBe("14,8");
        december.QuerySelector(".fig-num")!.TextContent.ShouldBe("15,7");
        august.QuerySelectorAll(".versions-mark").Length.ShouldBe(0);
        december.QuerySelector(".versions-mark")!.GetAttribute("aria-label")!.ShouldEndWith("14,8 → 15,7");
        august.QuerySelector(".of-plan")!.TextContent.ShouldBe("2021");
    }

    [Fact]
    public async Task Before_the_first_report_nothing_is_known() =>
        (await site.Open("/chi-tieu?asOf=2020-01-01")).QuerySelector(".page-finding")!.TextContent
            .ShouldBe("297 chỉ tiêu; chưa có số liệu nào biết đến 01/01/2020.");

    [Theory]
    [InlineData("ty le ho ngheo", "poverty.rate")]
    [InlineData("NGHEO ho", "poverty.rate")]
    [InlineData("tỷ lệ hộ nghèo", "poverty.rate")]
    [InlineData("do thi hoá", "urban.urbanisation.rate")]
    [InlineData("đô thị hóa", "urban.urbanisation.rate")]
    [InlineData("poverty rate", "poverty.rate")]
    [InlineData("trade.export", "trade.export.value")]
    public async Task Searching_ignores_diacritics_case_order_and_where_the_tone_stands(string query, string found) =>
        Shown(await site.Open($"/chi-tieu?group=&q={Uri.EscapeDataString(query)}")).ShouldContain(found);

    [Fact]
    public async Task A_search_shows_nothing_else_and_says_how_many_it_found()
    {
        var page = await site.Open("/chi-tieu?group=&q=ty+le+ho+ngheo");

        Shown(page).ShouldBe(["poverty.rate", "poverty.rate.special"]);
        page.QuerySelector("[data-count]")!.TextContent.ShouldBe("2");
        page.QuerySelectorAll("tr.group").Count(IsShown).ShouldBe(1);
        page.QuerySelector<IHtmlInputElement>("main input[name=q]")!.Value.ShouldBe("ty le ho ngheo");
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_what_to_do()
    {
        var page = await site.Open("/chi-tieu?q=khong+co+gi+nhu+the");

        Shown(page).ShouldBeEmpty();
        IsShown(page.QuerySelector("[data-none]")!).ShouldBeTrue();
    }

    [Theory]
    [InlineData("pci.rank", "pci.rank")]
    [InlineData("grdp.growth", "grdp.growth")]
    [InlineData("chi so nang luc canh tranh cap tinh", "pci.rank")]
    public async Task A_search_that_can_mean_only_one_indicator_opens_it(string query, string code)
    {
        using var answer = await site.Client.GetAsync($"/chi-tieu?q={Uri.EscapeDataString(query)}", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.AbsolutePath.ShouldBe("/chi-tieu/" + code);
    }

    [Fact]
    public async Task Filters_join_group_owner_and_plan()
    {
        var page = await site.Open($"/chi-tieu?asOf=2022-01-01&group=society&plan=2021&owner={Uri.EscapeDataString("Sở Y tế")}");

        Shown(page).ShouldBe(["health.beds_per_10k", "health.doctors_per_10k"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_owner_is_the_one_of_the_day()
    {
        (await OwnerOfPoverty("2024-12-31")).ShouldBe("Sở Lao động - Thương binh và Xã hội");
        (await OwnerOfPoverty("2025-12-31")).ShouldBe("Sở Nội vụ");

        async Task<string> OwnerOfPoverty(string day) =>
            Row(await site.Open("/chi-tieu?asOf=" + day), "poverty.rate").QuerySelector(".clip")!.TextContent;
    }

    [Fact]
    public async Task Components_stand_under_what_they_are_part_of()
    {
        var page = await site.Open("/chi-tieu");
        var codes = Shown(page);

        codes.IndexOf("budget.revenue.domestic").ShouldBeGreaterThan(codes.IndexOf("budget.revenue.total"));
        Row(page, "budget.revenue.domestic").ClassList.ShouldContain("level-1");
    }

    [Fact]
    public async Task In_English_names_and_numbers_are_English()
    {
        var page = await site.Open("/chi-tieu?asOf=2021-12-31&lang=en");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Indicators");
        Row(page, "jobs.created").QuerySelector(".fig-num")!.TextContent.ShouldBe("35,000");
    }

    [Fact]
    public async Task The_list_goes_to_the_database_no_more_than_three_times() =>
        (await site.RoundTripsOf("/chi-tieu?asOf=2021-12-31")).ShouldBeInRange(1, 3);

    [Theory]
    [InlineData("?asOf=abc&group=%00&owner='--&plan=../..")]
    [InlineData("?asOf=9999-99-99")]
    [InlineData("?asOf=0001-01-01")]
    [InlineData("?q=%ED%A0%80&asOf=9999-12-31")]
    [InlineData("?q=a&q=b&group=x&group=y")]
    public async Task No_address_is_too_strange_for_it(string query) => await site.Open("/chi-tieu" + query);

    [Fact]
    public async Task What_was_typed_never_becomes_markup()
    {
        var page = await site.Open("/chi-tieu?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));

        page.QuerySelectorAll("script:not([src]):not([type='application/json'])").ShouldBeEmpty();
        page.QuerySelector<IHtmlInputElement>("main input[name=q]")!.Value.ShouldBe("\"><script>alert(1)</script>");
    }

    private static bool IsShown(IElement element) => element.Closest("[hidden]") is null;

    private static List<string> Shown(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("[data-filter-row]").Where(IsShown).Select(CodeOf)];

    private static IElement Row(IHtmlDocument page, string code) =>
        page.QuerySelectorAll("[data-filter-row]").Single(r => CodeOf(r) == code);

    private static string CodeOf(IElement row) =>
        row.QuerySelector("th a")!.GetAttribute("href")!["/chi-tieu/".Length..].Split('?')[0];
}
