using System.Net;
using System.Text.Json;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Tests.Collection;

/// <summary>Figures are taken cell by cell, from whoever may enter them, and never over somebody else's.</summary>
public sealed class SaveCellsTests(CollectionSite site) : IClassFixture<CollectionSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_figure_is_kept_as_typed_with_who_and_when_and_every_change_of_it()
    {
        var submission = await site.Open();

        var first = await submission.Save(site.Entrant, 0, "1.234,50");
        var second = await submission.Save(site.Colleague, 0, "1.240", seen: 1);

        (first.GetProperty("fate").GetString(), first.GetProperty("value").GetString(), first.GetProperty("version").GetInt32()).ShouldBe(("saved", "1234.50", 1));
        second.GetProperty("fate").GetString().ShouldBe("ask");
        second.GetProperty("choices").EnumerateArray().Select(c => c.GetProperty("value").GetString()).ShouldBe(["1240", "1.240"]);
        var lines = await submission.Lines();
        using var answered = await submission.Send(site.Colleague, new { id = "b", line = lines[0].Id, column = "month", value = "1240", none = false, @base = 1 });
        var cell = (await submission.Cell(0))!;
        (cell.Value, cell.Decimals, cell.Version).ShouldBe((1240m, (short)0, 2));
        (await submission.State()).ShouldBe(SubmissionState.Draft);
        var changes = await site.Read(db => db.CellChanges.Where(c => c.SubmissionId == submission.Id).OrderBy(c => c.Version).ToListAsync(Cancel));
        changes.Select(c => (c.Version, c.Value, c.PersonId)).ShouldBe([(1, 1234.50m, site.Entrant.Id), (2, 1240m, site.Colleague.Id)]);
        var records = await site.Read(db => db.AuditRecords.Where(a => a.Subject == $"submission/{submission.Id}" && a.Action == "figures.save").OrderBy(a => a.Id).ToListAsync(Cancel));
        records.Select(r => (r.Before!.Split(' ', 2)[1], r.After!.Split(' ', 2)[1])).ShouldBe([("v0: –", "v1: 1234.50"), ("v1: 1234.50", "v2: 1240")]);
    }

    [Fact]
    public async Task Two_people_in_one_cell_see_each_other_and_nothing_is_overwritten()
    {
        var submission = await site.Open();
        await submission.Save(site.Entrant, 0, "10");

        var late = await submission.Save(site.Colleague, 0, "12");

        late.GetProperty("fate").GetString().ShouldBe("conflict");
        var theirs = late.GetProperty("conflict");
        (theirs.GetProperty("value").GetString(), theirs.GetProperty("version").GetInt32()).ShouldBe(("10", 1));
        (await submission.Cell(0))!.Value.ShouldBe(10m);
        (await submission.Save(site.Colleague, 0, "12", seen: 1)).GetProperty("fate").GetString().ShouldBe("saved");
    }

    [Fact]
    public async Task The_same_figure_again_is_no_conflict_and_no_change()
    {
        var submission = await site.Open();
        await submission.Save(site.Entrant, 0, "10");

        (await submission.Save(site.Colleague, 0, "10")).GetProperty("fate").GetString().ShouldBe("saved");

        (await submission.Cell(0))!.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Missing_zero_and_none_are_kept_apart()
    {
        var submission = await site.Open();

        await submission.Save(site.Entrant, 0, "0");
        await submission.Save(site.Entrant, 1, "x");
        await submission.Save(site.Entrant, 2, "7");
        await submission.Save(site.Entrant, 2, "", seen: 1);

        (await submission.Cell(0))!.Content.ShouldBe(new CellContent(0m, 0, false, null));
        (await submission.Cell(1))!.Content.ShouldBe(new CellContent(null, 0, true, null));
        (await submission.Cell(2))!.Content.IsMissing.ShouldBeTrue();
    }

    [Theory]
    [InlineData("mười", "month")]
    [InlineData("12.34.5", "month")]
    [InlineData("5", "plan")]
    [InlineData("5", "on_last")]
    [InlineData("5", "khong-co")]
    public async Task What_is_no_figure_or_no_cell_is_refused_with_a_sentence(string text, string column)
    {
        var submission = await site.Open();

        var cell = await submission.Save(site.Entrant, 0, text, column: column);

        cell.GetProperty("fate").GetString().ShouldBe("refused");
        cell.GetProperty("message").GetString()!.Length.ShouldBeGreaterThan(10);
        (await submission.State()).ShouldBe(SubmissionState.NotSubmitted);
    }

    [Fact]
    public async Task A_line_of_another_form_is_no_cell_of_this_one()
    {
        var submission = await site.Open();
        var foreign = await site.Read(db => db.Set<FormLine>().Where(l => l.IndicatorId != null).OrderBy(l => l.Id).Select(l => l.Id).FirstAsync(Cancel));

        using var answer = await submission.Send(site.Entrant, new { id = "a", line = foreign, column = "month", text = "5", none = false, @base = 0 });

        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("\"refused\"");
    }

    [Fact]
    public async Task Who_enters_elsewhere_does_not_find_the_submission_and_the_head_may_not_enter()
    {
        var submission = await site.Open();
        var line = (await submission.Lines())[0].Id;

        using var stranger = await submission.Send(site.Stranger, new { id = "a", line, column = "month", text = "5", none = false, @base = 0 });
        using var head = await submission.Send(site.Head, new { id = "a", line, column = "month", text = "5", none = false, @base = 0 });
        using var page = await site.Stranger.Client.GetAsync(submission.Address, Cancel);

        (stranger.StatusCode, head.StatusCode, page.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.NotFound));
        (await submission.Cell(0)).ShouldBeNull();
        (await submission.State()).ShouldBe(SubmissionState.NotSubmitted);
    }

    [Fact]
    public async Task Who_is_signed_out_is_told_so_and_not_shown_a_page()
    {
        var submission = await site.Open();
        using var content = System.Net.Http.Json.JsonContent.Create(new { changes = Array.Empty<object>() });

        using var answer = await site.Client.PostAsync(submission.Address + "/o", content, Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Without_the_token_of_a_page_nothing_is_taken()
    {
        var submission = await site.Open();
        using var content = System.Net.Http.Json.JsonContent.Create(new { changes = new[] { new { id = "a", line = 1, column = "month", text = "5", none = false, @base = 0 } } });

        using var answer = await site.Entrant.Client.PostAsync(submission.Address + "/o", content, Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Once_handed_in_no_figure_is_taken()
    {
        var submission = await site.Open();
        await submission.Fill(site.Entrant);
        await submission.Take(site.Entrant, "nop");

        using var answer = await submission.Send(site.Entrant, new { id = "a", line = (await submission.Lines())[0].Id, column = "month", text = "99", none = false, @base = 1 });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await submission.Cell(0))!.Value.ShouldBe(10m);
    }

    [Fact]
    public async Task The_page_works_as_a_plain_form_and_keeps_what_was_typed_wrongly()
    {
        var submission = await site.Open();
        var lines = await submission.Lines();

        var page = await Send(submission, ($"o.{lines[0].Id}.month", "1.234,5"), ($"o.{lines[1].Id}.month", "hai"), ($"o.{lines[2].Id}.month", "-"));

        page.ShouldContain("Đã lưu 2 ô; 1 ô chưa lưu");
        page.ShouldContain("value=\"hai\"");
        ((await submission.Cell(0))!.Value, (await submission.Cell(1)) is null, (await submission.Cell(2))!.IsNone).ShouldBe((1234.5m, true, true));
    }

    [Fact]
    public async Task The_page_tells_the_grid_its_columns_lines_and_cells()
    {
        var submission = await site.Open();
        await submission.Save(site.Entrant, 0, "12,5", comment: "số sơ bộ");

        var text = await site.Entrant.Client.GetStringAsync(submission.Address, Cancel);

        var start = text.IndexOf("<script type=\"application/json\">", StringComparison.Ordinal) + 32;
        using var json = JsonDocument.Parse(text[start..text.IndexOf("</script>", start, StringComparison.Ordinal)]);
        var grid = json.RootElement;
        (grid.GetProperty("save").GetString(), grid.GetProperty("readOnly").GetBoolean()).ShouldBe((submission.Address + "/o", false));
        grid.GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("kind").GetString()).Distinct().ShouldBe(["shown", "input", "formula"]);
        var cell = grid.GetProperty("rows")[0].GetProperty("cells").GetProperty("month");
        (cell.GetProperty("value").GetString(), cell.GetProperty("version").GetInt32(), cell.GetProperty("comment").GetString()).ShouldBe(("12.5", 1, "số sơ bộ"));
    }

    [Fact]
    public async Task The_panel_tells_earlier_values_and_every_change_of_a_cell()
    {
        var submission = await site.Open();
        await submission.Save(site.Entrant, 0, "12");
        await submission.Save(site.Entrant, 0, "13", seen: 1);

        using var json = JsonDocument.Parse(await site.Entrant.Client.GetStringAsync($"{submission.Address}/o?line={(await submission.Lines())[0].Id}&column=month", Cancel));

        json.RootElement.GetProperty("history").GetArrayLength().ShouldBe(12);
        json.RootElement.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("value").GetString()).ShouldBe(["13", "12"]);
    }

    private async Task<string> Send(SubmissionOfTest submission, params (string Name, string Value)[] typed)
    {
        var page = await site.Entrant.Client.GetAsync(submission.Address, Cancel);
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync(Cancel));
        var (_, cookie) = await site.Token(site.Entrant, submission.Address);
        var fields = document.QuerySelectorAll(".entry-form input").OfType<AngleSharp.Html.Dom.IHtmlInputElement>().Where(i => i.Name is not null)
            .Select(i => KeyValuePair.Create(i.Name!, typed.FirstOrDefault(t => t.Name == i.Name).Value ?? i.Value));
        using var request = new HttpRequestMessage(HttpMethod.Post, submission.Address) { Content = new FormUrlEncodedContent(fields) };
        CollectionSite.AddCookie(request, cookie);
        using var answer = await site.Entrant.Client.SendAsync(request, Cancel);
        return await answer.Content.ReadAsStringAsync(Cancel) is var text ? System.Net.WebUtility.HtmlDecode(text) : "";
    }
}
