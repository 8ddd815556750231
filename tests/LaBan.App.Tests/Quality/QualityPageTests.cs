using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Quality;

public sealed class QualityPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Page = "/chat-luong?asOf=2025-12-31";

    [Fact]
    public async Task Four_ratios_for_one_disbursement_are_a_contradiction()
    {
        var page = await site.Open(Page + "&section=conflicts");

        var block = Block(page, "public_investment.disbursed");
        block.QuerySelectorAll(".stated strong").Select(v => v.TextContent).ShouldBe(["33", "42,2", "30", "31,4"]);
        block.TextContent.ShouldContain("30/06/2023");
        block.TextContent.ShouldContain("4.238,1/10.502=40,4%");
    }

    [Fact]
    public async Task Two_values_that_rounding_may_explain_are_listed_apart()
    {
        var page = await site.Open(Page + "&section=conflicts");

        var shares = page.QuerySelectorAll("#conflicts tbody.block:has(a[href='/chi-tieu/grdp.share.industry_construction'])")
            .Select(b => string.Join(" ", b.QuerySelectorAll(".stated strong").Select(v => v.TextContent))).ToList();
        shares.ShouldBe(["+12,9 +13,2", "69 69,3"]);
        page.QuerySelectorAll("#conflicts .group").Select(g => g.TextContent).ShouldBe(
            ["Loại trừ nhau (3)", "Khác nhau, làm tròn có thể giải thích (1)"]);
    }

    [Fact]
    public async Task A_growth_that_its_own_two_values_do_not_give_is_written_out()
    {
        var page = await site.Open(Page + "&section=sums");

        var rows = page.QuerySelectorAll("#phep-tinh tbody tr").ToList();
        rows.Select(r => r.QuerySelector("td.num")!.TextContent.Trim()).ShouldBe(["+16,7 %", "+12,4 %"]);
        rows[1].QuerySelector(".arithmetic")!.TextContent.ShouldStartWith("69.000 / 61.505 × 100 − 100 = 12,186");
        rows[1].QuerySelector(".arithmetic")!.TextContent.ShouldContain("làm tròn cho phép từ 12,184 đến 12,188");
    }

    [Fact]
    public async Task Sums_and_shares_that_agree_are_shown_too()
    {
        var agreeing = (await site.Open(Page + "&section=sums")).QuerySelector("#phep-tinh-khop")!.TextContent;

        agreeing.ShouldContain("9.031,14 + 1.080,6 = 10.111,740");
        agreeing.ShouldContain("100 − 75,2 − (17,1 + 1,6) = 6,100");
        agreeing.ShouldContain("100 − 13,4 − 48,5 − 17,8 = 20,300");
        agreeing.ShouldContain("10,4 + 9,3 = 19,700");
    }

    [Fact]
    public async Task Revisions_are_sorted_by_their_size()
    {
        var page = await site.Open(Page + "&section=revisions");

        page.QuerySelectorAll("#revisions tbody")[0].QuerySelectorAll("tr:not(.group) th").Take(2).Select(t => t.TextContent)
            .ShouldBe(["Thu nội địa", "Tổng thu ngân sách nhà nước trên địa bàn"]);
        var growth = page.QuerySelector("#revisions tr:has(a[href='/chi-tieu/grdp.growth'])")!;
        growth.QuerySelectorAll(".fig-num").Select(f => f.TextContent).ShouldBe(["6,2", "7,82", "8,52"]);
        growth.QuerySelector("strong")!.TextContent.ShouldBe("+2,32");
        page.QuerySelector("#revisions tr:has(a[href='/chi-tieu/retail.value'])").ShouldBeNull();
    }

    [Fact]
    public async Task Targets_that_are_derived_or_have_several_values_are_listed()
    {
        var page = await site.Open(Page + "&section=targets");

        var capital = page.QuerySelector("#targets tr:has(a[href='/chi-tieu/capital.social.total']):has(a[href='/ke-hoach/2021#muc-tieu'])")!;
        capital.QuerySelectorAll(".step a").Select(a => a.TextContent).ShouldBe(["≥ 76.785", "≥ 68.282"]);
        capital.QuerySelector(".fig-plan")!.TextContent.ShouldBe("≥ 68.282");
        page.QuerySelectorAll("#targets tbody")[0].QuerySelectorAll("th a").Select(a => a.GetAttribute("href"))
            .ShouldBe(["/chi-tieu/budget.revenue.total", "/chi-tieu/capital.social.total"]);
    }

    [Fact]
    public async Task Blanks_name_what_is_missing_and_where()
    {
        var page = await site.Open(Page + "&section=blanks");

        page.QuerySelectorAll("#blanks .group").Select(g => g.TextContent.Split(" (")[0]).ShouldContain("Mục tiêu chưa có mức");
        page.QuerySelectorAll("#blanks tbody")[0].QuerySelectorAll("tr:not(.group) th a").Select(a => a.GetAttribute("href"))
            .ShouldBe(["/chi-tieu/poverty.rate", "/chi-tieu/poverty.rate.special"]);
        page.QuerySelector("#blanks tr:has(a[href='/chi-tieu/budget.revenue.total'])")!.TextContent.ShouldContain("6T/2024");
        page.QuerySelector("#blanks tr:has(a[href='/chi-tieu/grdp.growth'])").ShouldBeNull();
    }

    [Fact]
    public async Task Every_note_is_listed_under_its_document_and_found_by_its_words()
    {
        var page = await site.Open(Page + "&section=notes");
        page.QuerySelectorAll("#notes tr[data-filter-row]").Length.ShouldBe(159);
        page.QuerySelectorAll("#notes .group a").Length.ShouldBe(5);

        var found = (await site.Open(Page + "&section=notes&q=khong+khop+giai")).QuerySelectorAll("#notes tr[data-filter-row]:not([hidden])");
        found.ShouldHaveSingleItem().TextContent.ShouldContain("không khớp (4.238,1/10.502=40,4%)");
    }

    [Fact]
    public async Task The_finding_counts_what_the_sections_list()
    {
        var page = await site.Open(Page);

        var finding = page.QuerySelector(".page-finding")!.TextContent;
        finding.ShouldStartWith("Cần làm rõ: 3 chỗ nêu số mâu thuẫn, 2 trong ");
        finding.ShouldContain($"{page.QuerySelectorAll("#revisions tr[data-step]").Length} số liệu đổi");
        finding.ShouldContain($"{page.QuerySelectorAll("#targets tr[data-step]").Length} mục tiêu suy ra");
        finding.ShouldContain($"{page.QuerySelectorAll("#blanks tr[data-step]").Length} chỗ còn trống");
    }

    [Fact]
    public async Task The_address_narrows_to_a_document_and_a_field()
    {
        (await Indicators("&document=001")).ShouldNotContain("party.members");
        (await Indicators("&document=003")).ShouldContain("party.members");
        (await Indicators("&group=party")).ShouldContain("party.members");
        (await Indicators("&group=party")).ShouldNotContain("grdp.growth");
    }

    [Fact]
    public async Task What_was_not_known_on_the_day_is_no_contradiction() =>
        (await site.Open("/chat-luong?section=conflicts&asOf=2021-12-31")).QuerySelector("#conflicts")!.TextContent
            .ShouldContain("Không có gì phải làm rõ");

    [Fact]
    public async Task The_page_speaks_english()
    {
        var page = await site.Open(Page + "&lang=en");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Quality of the figures");
        page.QuerySelector("#sums .arithmetic")!.TextContent.ShouldStartWith("103,000 / 88,700 × 100 − 100 = 16.122");
    }

    [Theory]
    [InlineData("/chat-luong?section=x&document='--&group=%00&q=%ff&asOf=tomorrow")]
    [InlineData("/chat-luong?asOf=0001-01-01&document=D001")]
    [InlineData("/chat-luong?section=conflicts&section=sums")]
    public async Task A_strange_address_gets_a_page(string path) => (await site.Open(path)).QuerySelector("h1").ShouldNotBeNull();

    private async Task<List<string>> Indicators(string filter) =>
        [.. (await site.Open(Page + filter)).QuerySelectorAll("main th a[href^='/chi-tieu/']").Select(a => a.GetAttribute("href")!["/chi-tieu/".Length..])];

    private static IElement Block(IHtmlDocument page, string code) =>
        page.QuerySelector($"#conflicts tbody.block:has(a[href='/chi-tieu/{code}'])")!;
}
