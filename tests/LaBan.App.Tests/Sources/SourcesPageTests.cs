using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Sources;

public sealed class SourcesPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_reports_stand_newest_first_with_how_much_each_states()
    {
        var page = await site.Open("/nguon-so-lieu");

        var reports = page.QuerySelectorAll("#bao-cao tbody tr").ToList();
        reports.Select(r => r.QuerySelector("a")!.GetAttribute("href")).ShouldBe(
            ["/nguon-so-lieu/003", "/nguon-so-lieu/002", "/nguon-so-lieu/000", "/nguon-so-lieu/001", "/nguon-so-lieu/004"]);
        reports.Select(r => r.QuerySelector("td[data-label='Số liệu']")!.TextContent).ShouldBe(["238", "76", "333", "61", "381"]);
        page.QuerySelector(".page-finding")!.TextContent.ShouldBe(
            "1.089 số liệu và 270 mức mục tiêu lấy từ 5 văn bản của tỉnh, mới nhất ngày 25/03/2025; 145 văn bản chỉ đạo được viện dẫn.");
    }

    [Fact]
    public async Task Directives_are_narrowed_by_words_type_and_issuer_without_scripts_too()
    {
        (await Shown("/nguon-so-lieu")).Count.ShouldBe(145);
        (await Shown("/nguon-so-lieu?q=moi+truong+dau+tu")).ShouldContain("105-NQ/TU");
        (await Shown("/nguon-so-lieu?type=Lu%E1%BA%ADt")).Count.ShouldBe(12);
        (await Shown("/nguon-so-lieu?type=Lu%E1%BA%ADt&issuer=UBND+t%E1%BB%89nh")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_directive_says_where_it_is_cited()
    {
        var page = await site.Open("/nguon-so-lieu/D006");

        page.QuerySelectorAll(".document dd a").Select(a => a.GetAttribute("href")).ShouldBe(
            ["/nguon-so-lieu/004", "/nguon-so-lieu/001", "/nguon-so-lieu/000", "/nguon-so-lieu/003"]);
    }

    [Fact]
    public async Task A_report_shows_each_figure_as_printed_and_what_a_later_report_says()
    {
        var page = await site.Open("/nguon-so-lieu/004");

        var growth = Figure(page, "grdp.growth", "2021", "giá trị");
        growth.QuerySelector(".fig-num")!.TextContent.ShouldBe("6,2");
        growth.QuerySelector(".later a")!.TextContent.ShouldBe("8,52");
        var address = growth.QuerySelector(".later a")!.GetAttribute("href")!;
        address.ShouldStartWith("/nguon-so-lieu/003#so-");
        (await site.Open(address)).GetElementById(address.Split('#')[1])!.TextContent.ShouldContain("8,52");
        Figure(page, "retail.value", "2021", "giá trị").QuerySelector(".later")!.TextContent.Trim().ShouldBeEmpty();
        page.QuerySelectorAll("#so-lieu tr[data-filter-row]").Length.ShouldBe(381);
    }

    [Fact]
    public async Task A_figure_stated_twice_stands_twice()
    {
        var page = await site.Open("/nguon-so-lieu/003");

        var shares = page.QuerySelectorAll("#so-lieu tr:has(a[href='/chi-tieu/grdp.share.industry_construction'])")
            .Where(r => r.QuerySelector(".says")!.TextContent.StartsWith("giá trị", StringComparison.Ordinal)).ToList();
        shares.Select(r => r.QuerySelector(".fig-num")!.TextContent).ShouldBe(["69", "69,3"]);
        shares[1].QuerySelector(".says")!.TextContent.ShouldContain("lần nêu thứ 2");
    }

    [Fact]
    public async Task A_proposal_shows_what_was_assigned_later()
    {
        var page = await site.Open("/nguon-so-lieu/000");

        var target = page.QuerySelector("#muc-tieu tr:has(a[href='/chi-tieu/budget.revenue.total']):has(a[href='/ke-hoach/2024'])")!;
        target.QuerySelector(".fig-plan")!.TextContent.ShouldBe("≥ 12.760");
        target.QuerySelector(".later strong")!.TextContent.ShouldBe("≥ 16.076");
    }

    [Fact]
    public async Task Its_figures_are_taken_away_as_csv_and_as_a_workbook()
    {
        var csv = await site.Client.GetStringAsync("/nguon-so-lieu/004.csv", TestContext.Current.CancellationToken);
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(382);
        csv.ShouldContain("grdp.growth,Tốc độ tăng trưởng GRDP,Tỉnh Bắc Giang,2021,giá trị,6.2,%,dự báo,1,8.52,2025-03-25,");

        using var workbook = await site.Client.GetAsync("/nguon-so-lieu/004.xlsx?lang=en", TestContext.Current.CancellationToken);
        workbook.Content.Headers.ContentDisposition!.FileName.ShouldBe("nguon-so-lieu-004.xlsx");
    }

    [Fact]
    public async Task The_pages_speak_english()
    {
        (await site.Open("/nguon-so-lieu?lang=en")).QuerySelector("h1")!.TextContent.ShouldBe("Sources");
        Figure(await site.Open("/nguon-so-lieu/004?lang=en"), "grdp.share.agri", "2021", "change on 2020").TextContent.ShouldContain("points");
    }

    [Theory]
    [InlineData("/nguon-so-lieu?q=%00%ff&type='--&issuer=<b>")]
    [InlineData("/nguon-so-lieu/004?measure=nothing&group=../..&changed=maybe&q=%F0%9F%98%80")]
    public async Task A_strange_address_gets_a_page(string path) => (await site.Open(path)).QuerySelector("h1").ShouldNotBeNull();

    [Theory]
    [InlineData("/nguon-so-lieu/999")]
    [InlineData("/nguon-so-lieu/999.xlsx")]
    public async Task There_is_no_page_for_a_document_there_is_not(string path) => await site.Open(path, HttpStatusCode.NotFound);

    private async Task<List<string>> Shown(string path) =>
        [.. (await site.Open(path)).QuerySelectorAll("#van-ban tr[data-filter-row]:not([hidden]) th").Select(t => t.TextContent.Trim())];

    private static IElement Figure(IHtmlDocument page, string code, string period, string says) =>
        page.QuerySelectorAll($"#so-lieu tr:has(a[href='/chi-tieu/{code}'])")
            .Single(r => r.QuerySelector(".when")!.GetAttribute("data-sort") == period && r.QuerySelector(".says")!.TextContent.Trim() == says);
}
