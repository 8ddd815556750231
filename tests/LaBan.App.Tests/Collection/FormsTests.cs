using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LaBan.App.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Tests.Collection;

/// <summary>Forms are looked at by everybody who reports and changed by the office, a version at a time.</summary>
public sealed class FormsTests(CollectionSite site) : IClassFixture<CollectionSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/thu-thap/bieu-mau", "DP-01")]
    [InlineData("/thu-thap/bieu-mau/STC-01", "Tổng thu ngân sách nhà nước trên địa bàn")]
    [InlineData("/thu-thap/bieu-mau/hoi-lap", "chỉ tiêu phải nhập ở nhiều biểu")]
    public async Task A_form_shows_what_it_asks_and_how_often_a_figure_is_asked_for(string path, string text) =>
        WebUtility.HtmlDecode(await site.Entrant.Client.GetStringAsync(path, Cancel)).ShouldContain(text);

    [Fact]
    public async Task A_figure_entered_in_one_form_is_shown_in_the_others()
    {
        var page = new HtmlParser().ParseDocument(await site.Entrant.Client.GetStringAsync("/thu-thap/bieu-mau/hoi-lap", Cancel));
        var row = page.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("a")!.GetAttribute("href") == "/chi-tieu/budget.revenue.domestic");

        row.Children.Skip(2).Select(c => c.TextContent.Trim()).ShouldBe(["CT-01", "STC-01"]);
    }

    [Fact]
    public async Task A_new_version_ends_the_one_before_and_keeps_what_was_typed_when_it_is_refused()
    {
        var refused = await Submit("NH-01", ("tu", "01/07/2030"), ("dong", "1 | credit.khong.co"));
        refused.Text.ShouldContain("Dòng 1: «credit.khong.co»");
        refused.Text.ShouldContain("1 | credit.khong.co</textarea>");

        var added = await Submit("NH-01", ("tu", "01/07/2030"), ("dong", "A | Tín dụng\n1 | credit.outstanding\n1.1 | credit.outstanding | 1 | among | | ngắn hạn | Dư nợ ngắn hạn\n1.2 | credit.npl.value | 1 | among"));

        added.Status.ShouldBe(HttpStatusCode.Found);
        var versions = await site.Read(db => db.FormVersions.Where(v => db.Forms.Any(f => f.Id == v.FormId && f.Code == "NH-01")).Include(v => v.Lines).OrderBy(v => v.Number).ToListAsync(Cancel));
        versions.Select(v => (v.Number, v.ValidTo, v.Lines.Count)).ShouldBe([(1, new DateOnly(2030, 6, 30), 4), (2, null, 4)]);
        versions[1].Lines.Single(l => l.Breakdown.Length > 0).Label.ShouldBe("Dư nợ ngắn hạn");
        (await Submit("NH-01", ("tu", "01/07/2030"))).Text.ShouldContain("1.1 | credit.outstanding | 1 | among |  | ngắn hạn | Dư nợ ngắn hạn");
    }

    [Theory]
    [InlineData("tu", "01/01/2024", "Ngày hiệu lực phải sau")]
    [InlineData("han", "department:32", "không phải hạn nộp")]
    [InlineData("coQuan", "", "ít nhất một cơ quan")]
    [InlineData("cot", "month | month\nmonth | cumulative", "Cột ở dòng 2")]
    [InlineData("cot", "month | month\nr | formula | Tỷ lệ | month/last*100", "không phải công thức")]
    [InlineData("cot", "plan | plan", "một cột để nhập số")]
    [InlineData("cot", "month | month\nguess | estimate", "Cột «month» và cột «guess» cùng hỏi số của một kỳ")]
    [InlineData("dong", "A | Tín dụng\n1 | credit.outstanding\n\n2 | credit.outstanding", "Dòng 2 và dòng 4 cùng hỏi «credit.outstanding»")]
    [InlineData("dong", "A | Chỉ có đề mục", "một dòng chỉ tiêu")]
    public async Task What_is_wrong_with_a_new_version_is_told(string field, string value, string sentence) =>
        (await Submit("SGT-01", ("tu", "01/01/2031"), (field, value))).Text.ShouldContain(sentence);

    [Fact]
    public async Task Who_does_not_manage_forms_does_not_reach_the_page_of_a_new_version()
    {
        using var page = await site.Head.Client.GetAsync("/thu-thap/bieu-mau/NH-01/moi", Cancel);

        page.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<(HttpStatusCode Status, string Text)> Submit(string form, params (string Name, string Value)[] typed)
    {
        var path = $"/thu-thap/bieu-mau/{form}/moi";
        using var page = await site.Analyst.Client.GetAsync(path, Cancel);
        var sheet = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(Cancel)).QuerySelector(".sheet-form")!;
        var fields = sheet.QuerySelectorAll("input, textarea").Select(e => e is IHtmlTextAreaElement area ? (Name: area.Name!, area.Value) : (Name: ((IHtmlInputElement)e).Name ?? "", ((IHtmlInputElement)e).Value))
            .Where(f => f.Name.Length > 0).Select(f => KeyValuePair.Create(f.Name, typed.LastOrDefault(t => t.Name == f.Name) is { Name: not null } t ? t.Value : f.Value));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await site.Analyst.Client.PostAsync(path, content, Cancel);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)));
    }
}
