using System.Net;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Tests.Collection;

/// <summary>A round asks those who exist when its period ends, once.</summary>
public sealed class OpenRoundTests(CollectionSite site) : IClassFixture<CollectionSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("DP-01", "2024-M12", 10)]
    [InlineData("DP-01", "2025-M01", 10)]
    [InlineData("SKH-01", "2025-M02", 1)]
    [InlineData("CA-01", "2024-M05@hc", 1)]
    public async Task It_asks_the_organisations_that_exist_then(string form, string period, int asked)
    {
        var (status, to) = await Open(form, period);

        status.ShouldBe(HttpStatusCode.Found);
        var round = int.Parse(to.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        (await site.Read(db => db.Submissions.CountAsync(s => s.RoundId == round, Cancel))).ShouldBe(asked);
        WebUtility.HtmlDecode(await site.Analyst.Client.GetStringAsync(to, Cancel)).ShouldContain($"0/{asked} cơ quan đã nộp");
    }

    [Fact]
    public async Task After_the_merger_the_department_that_took_over_is_asked_and_local_authorities_report_of_their_own_area()
    {
        var (_, before) = await Open("SKH-01", "2024-M11");
        var (_, after) = await Open("SKH-01", "2025-M03");
        var (_, local) = await Open("DP-01", "2024-M02");

        (await Asked(before)).ShouldBe([("Sở Kế hoạch và Đầu tư", "BG")]);
        (await Asked(after)).ShouldBe([("Sở Tài chính", "BG")]);
        (await Asked(local)).ShouldContain(("Ủy ban nhân dân thị xã Việt Yên", "VIETYEN_TX"));
    }

    [Theory]
    [InlineData("DP-01", "2025-M08", "nobody-fills")]
    [InlineData("DP-01", "2024-Q1", "period-does-not-fit")]
    [InlineData("DP-01", "2023-M01", "version-not-in-force")]
    [InlineData("XX-01", "2024-M01", "no-form")]
    public async Task What_cannot_be_asked_is_refused(string form, string period, string code) => (await Open(form, period)).To.ShouldContain(code);

    [Theory]
    [InlineData("NH-01", "tháng 3/2024")]
    [InlineData("CA-01", "tháng 3 năm 2024")]
    [InlineData("CTK-6T", "6 tháng đầu năm 2024")]
    public async Task A_period_is_named_in_words_and_means_the_calendar_of_the_form(string form, string period) =>
        (await Open(form, period)).To.ShouldStartWith("/thu-thap/ky/");

    [Fact]
    public async Task The_same_round_is_opened_once_however_many_try()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Open("NH-01", "2024-M01")));

        tries.Count(t => t.To.StartsWith("/thu-thap/ky/", StringComparison.Ordinal)).ShouldBe(1);
        tries.Count(t => t.To.Contains("round-exists", StringComparison.Ordinal)).ShouldBe(5);
    }

    [Fact]
    public async Task Who_does_not_run_rounds_opens_none_and_sees_only_his_own()
    {
        var (_, round) = await Open("SVH-01", "2024-M01");

        var (status, _) = await site.Post(site.Head, "/tai-khoan", "/thu-thap/mo-ky", ("bieu", "SVH-01"), ("ky", "2024-M02"));
        using var page = await site.Entrant.Client.GetAsync(round, Cancel);

        (status, page.StatusCode).ShouldBe((HttpStatusCode.Forbidden, HttpStatusCode.NotFound));
        WebUtility.HtmlDecode(await site.Analyst.Client.GetStringAsync("/thu-thap", Cancel)).ShouldContain("SVH-01");
        WebUtility.HtmlDecode(await site.Entrant.Client.GetStringAsync("/thu-thap", Cancel)).ShouldNotContain("SVH-01");
    }

    [Fact]
    public async Task The_first_round_of_a_merged_province_says_why_nothing_stands_beside_it()
    {
        var month = (await Open("SKH-01", "2025-M09")).To;
        var before = (await Open("SKH-01", "2025-M04")).To;

        (await Asked(month)).ShouldBe([("Sở Tài chính", "BN2025")]);
        (await Asked(before)).ShouldBe([("Sở Tài chính", "BG")]);
        var (looking, plain) = (await Sheet(month), await Sheet(before));
        looking.QuerySelector("#dia-gioi")!.TextContent.ShouldStartWith("Đổi địa giới từ 01/07/2025");
        Reasons(looking, "same").ShouldAllBe(r => r!.StartsWith("Đổi địa giới từ 01/07/2025", StringComparison.Ordinal));
        Reasons(looking, "last").ShouldAllBe(r => r == null, "August is of the same boundaries: it is only not known yet");
        (await Panel(looking)).ShouldStartWith("Đổi địa giới từ 01/07/2025");
        plain.QuerySelector("#dia-gioi").ShouldBeNull();
        (await Panel(plain)).ShouldBeNull();
        Reasons(plain, "same").ShouldAllBe(r => r == null);
    }

    /// <summary>The page of the only submission of a round.</summary>
    private async Task<AngleSharp.Html.Dom.IHtmlDocument> Sheet(string to)
    {
        var round = int.Parse(to.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var id = await site.Read(db => db.Submissions.Where(s => s.RoundId == round).Select(s => s.Id).SingleAsync(Cancel));
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await site.Analyst.Client.GetStringAsync(FormattableString.Invariant($"/thu-thap/bieu/{id}"), Cancel));
    }

    /// <summary>What the panel beside the grid says of the earlier periods of the first figure.</summary>
    private async Task<string?> Panel(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        var grid = System.Text.Json.JsonDocument.Parse(page.QuerySelector("lb-grid script")!.TextContent).RootElement;
        var line = grid.GetProperty("rows").EnumerateArray().First(r => !r.GetProperty("heading").GetBoolean()).GetProperty("line").GetInt32();
        var told = System.Text.Json.JsonDocument.Parse(await site.Analyst.Client.GetStringAsync(FormattableString.Invariant($"{grid.GetProperty("detail").GetString()}?line={line}&column=month"), Cancel)).RootElement;
        told.GetProperty("history").EnumerateArray().Any(h => h.GetProperty("isOfOldBoundaries").GetBoolean()).ShouldBe(told.GetProperty("boundaries").ValueKind == System.Text.Json.JsonValueKind.String);
        return told.GetProperty("boundaries").GetString();
    }

    /// <summary>Why the cells of a column are blank, as the grid is told.</summary>
    private static List<string?> Reasons(AngleSharp.Html.Dom.IHtmlDocument page, string column)
    {
        using var grid = System.Text.Json.JsonDocument.Parse(page.QuerySelector("lb-grid script")!.TextContent);
        var cells = grid.RootElement.GetProperty("rows").EnumerateArray().Where(r => !r.GetProperty("heading").GetBoolean()).Select(r => r.GetProperty("cells").GetProperty(column)).ToList();
        cells.ShouldNotBeEmpty();
        return [.. cells.Select(c => c.GetProperty("reason").GetString())];
    }

    private Task<(HttpStatusCode Status, string To)> Open(string form, string period) =>
        site.Post(site.Analyst, "/tai-khoan", "/thu-thap/mo-ky", ("bieu", form), ("ky", period));

    private async Task<List<(string, string)>> Asked(string to)
    {
        var round = int.Parse(to.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var asked = await site.Read(db => (from s in db.Submissions
                                           join o in db.Organisations on s.OrganisationId equals o.Id
                                           join a in db.Areas on s.AreaId equals a.Id
                                           where s.RoundId == round
                                           select new { o.NameVi, a.Key }).ToListAsync(Cancel));
        return [.. asked.Select(a => (a.NameVi, a.Key))];
    }
}
