using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LaBan.App.Tests.Documents;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using LaBan.Office.Workbooks;
using Microsoft.EntityFrameworkCore;
using static LaBan.App.Tests.Collection.WorkbookPost;

namespace LaBan.App.Tests.Collection;

/// <summary>The Excel round trip: template out, filled file in, a preview first, then all of it or nothing.</summary>
public sealed partial class WorkbookTests(CollectionSite site) : IClassFixture<CollectionSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_template_is_that_of_the_round_and_carries_what_is_entered()
    {
        var submission = await site.Open();
        await submission.Save(site.Entrant, 0, "12");

        var sheet = WorkbookFile.Read(await Template(site.Entrant, submission), cancel: Cancel).Value!.Sheets.Single();

        sheet.Cells.ShouldContain(c => c.Words != null && c.Words.StartsWith($"laban:bieu:{submission.Id}:"));
        sheet.Cells.ShouldContain(c => c.Words == "Chỉ tiêu");
        sheet.Cells.ShouldContain(c => c.Kind == RawKind.Number && c.Amount == 12);
    }

    [Fact]
    public async Task A_filled_template_is_shown_first_and_then_taken_whole()
    {
        var submission = await site.Open();
        await submission.Save(site.Entrant, 0, "12");
        await submission.Save(site.Entrant, 1, "7");
        var lines = await submission.Lines();
        var file = FilledTemplate.Of(await Template(site.Entrant, submission), (lines[0], "month", "12"), (lines[1], "month", "8"), (lines[2], "month", "5"), (lines[0], "cumulative", "=REF"));

        var address = await Upload(site.Entrant, submission, "điền.xlsx", file);
        var preview = await site.Entrant.Open(address);

        Counts(preview).ShouldBe(["refused 1", "changed 1", "created 1", "unchanged 1"]);
        preview.QuerySelector("#refused .note")!.TextContent.ShouldContain("#REF!");
        (await Values(submission)).ShouldBe(["12", "7"]);

        (await Take(site.Entrant, address, preview)).ShouldBe($"/thu-thap/bieu/{submission.Id}?xong=tep");
        (await Values(submission)).ShouldBe(["12", "8", "5"]);
        (await site.Read(db => db.CellChanges.CountAsync(c => c.SubmissionId == submission.Id && c.Way == EntryWay.Workbook, Cancel))).ShouldBe(2);
        await site.Entrant.Open(address, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_preview_outlives_reloading_and_is_nobody_elses()
    {
        var submission = await site.Open();
        var lines = await submission.Lines();
        var address = await Upload(site.Entrant, submission, "a.xlsx", FilledTemplate.Of(await Template(site.Entrant, submission), (lines[0], "month", "3")));

        await site.Entrant.Open(address);
        Counts(await site.Entrant.Open(address)).ShouldBe(["created 1"]);
        await site.Colleague.Open(address, HttpStatusCode.NotFound);
        await site.Stranger.Open(address, HttpStatusCode.NotFound);
        var other = await site.Open();
        await site.Entrant.Open(address.Replace($"/{submission.Id}/", $"/{other.Id}/", StringComparison.Ordinal), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_a_colleague_changed_after_the_template_was_downloaded_is_shown_and_stays()
    {
        var submission = await site.Open();
        await submission.Save(site.Entrant, 0, "12");
        var lines = await submission.Lines();
        var file = FilledTemplate.Of(await Template(site.Entrant, submission), (lines[0], "month", "12"), (lines[1], "month", "4"));
        await Task.Delay(1100, Cancel);
        await submission.Save(site.Colleague, 0, "15", seen: 1);

        var address = await Upload(site.Entrant, submission, "a.xlsx", file);
        var preview = await site.Entrant.Open(address);
        Counts(preview).ShouldBe(["overtaken 1", "created 1"]);
        preview.QuerySelector("#overtaken .note")!.TextContent.ShouldContain("sửa lúc");
        await Take(site.Entrant, address, preview);
        (await Values(submission)).ShouldBe(["15", "4"]);

        var again = await Upload(site.Entrant, submission, "a.xlsx", file);
        await Take(site.Entrant, again, await site.Entrant.Open(again), ("thay", $"{lines[0].Id}.month"));
        (await Values(submission)).ShouldBe(["12", "4"]);
    }

    [Fact]
    public async Task What_a_colleague_changes_during_the_preview_stops_the_whole_file()
    {
        var submission = await site.Open();
        var lines = await submission.Lines();
        var address = await Upload(site.Entrant, submission, "a.xlsx", FilledTemplate.Of(await Template(site.Entrant, submission), (lines[0], "month", "1"), (lines[1], "month", "2")));
        var preview = await site.Entrant.Open(address);
        await submission.Save(site.Colleague, 1, "9");

        var (status, text) = await Post(site.Entrant, address, preview, "take");

        status.ShouldBe(HttpStatusCode.OK);
        text.ShouldContain("Chưa ghi ô nào");
        (await Values(submission)).ShouldBe(["9"]);
    }

    [Fact]
    public async Task Questions_are_answered_before_anything_is_written()
    {
        var submission = await site.Open();
        var lines = await submission.Lines();
        var name = await Label(lines[0]);
        var address = await Upload(site.Entrant, submission, "bang.csv", Encoding.UTF8.GetBytes($"Chỉ tiêu;Số liệu\n{name};25\n"));
        var preview = await site.Entrant.Open(address);
        var questions = preview.QuerySelectorAll("#cau-hoi fieldset input").Select(i => i.GetAttribute("name")!).Distinct().ToList();
        questions.ShouldContain("tl.cot:month");
        (await Post(site.Entrant, address, preview, "take")).Text.ShouldNotContain("xong=tep");

        var answers = questions.Select(q => (q, q == "tl.cot:month" ? "B" : "-")).ToArray();
        await Post(site.Entrant, address, preview, "answers", answers);
        var answered = await site.Entrant.Open(address);
        Counts(answered).ShouldBe(["created 1"]);
        await Take(site.Entrant, address, answered);
        (await Values(submission)).ShouldBe(["25"]);
    }

    [Theory]
    [InlineData("../../etc/passwd.xlsx", "passwd.xlsx")]
    [InlineData("C:\\\\tmp\\\\=cmd.xlsx", "=cmd.xlsx")]
    [InlineData("<script>alert(1)</script>.xlsx", "script>.xlsx")]
    public async Task A_hostile_file_name_is_a_word_on_the_page_and_no_more(string name, string shown)
    {
        var submission = await site.Open();
        var lines = await submission.Lines();
        var address = await Upload(site.Entrant, submission, name, FilledTemplate.Of(await Template(site.Entrant, submission), (lines[0], "month", "1")));
        var page = await site.Entrant.Open(address);
        page.QuerySelector(".page-head nav li:last-child, .trail li:last-child, li:last-child")!.ShouldNotBeNull();
        page.Body!.TextContent.ShouldContain(shown);
        page.QuerySelectorAll("main script").ShouldBeEmpty();
    }

    [Fact]
    public async Task Files_that_cannot_be_read_or_belong_elsewhere_are_refused_in_one_sentence()
    {
        var (one, other) = (await site.Open(), await site.Open());
        (await Refused(one, "a.xlsx", [.. "PK\u0003\u0004rubbish"u8])).ShouldContain("bị hỏng");
        (await Refused(one, "a.xlsx", await Template(site.Entrant, other))).ShouldContain("của biểu khác");
        (await Refused(one, "a.pdf", [.. "%PDF-1.7"u8])).ShouldContain("PDF");
        (await Refused(one, "a.xlsx", [])).ShouldContain("rỗng");
    }

    [Fact]
    public async Task Only_those_who_enter_figures_there_see_and_send_workbooks()
    {
        var submission = await site.Open();
        foreach (var (who, template, upload) in new[]
        {
            (site.Stranger, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (site.Head, HttpStatusCode.OK, HttpStatusCode.Forbidden), (site.Publisher, HttpStatusCode.OK, HttpStatusCode.Forbidden),
        })
        {
            using var got = await who.Client.GetAsync(submission.Address + "/mau.xlsx", Cancel);
            using var page = await who.Client.GetAsync(submission.Address + "/tep", Cancel);
            (got.StatusCode, page.StatusCode).ShouldBe((template, upload), who.UserName);
        }
    }

    private async Task<byte[]> Template(PersonOfTest who, SubmissionOfTest submission) => await who.Client.GetByteArrayAsync(submission.Address + "/mau.xlsx", Cancel);

    private async Task<string> Refused(SubmissionOfTest submission, string name, byte[] file)
    {
        using var answer = await Send(site.Entrant, submission, name, file);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return WebUtility.HtmlDecode(Alert().Match(await answer.Content.ReadAsStringAsync(Cancel)).Groups[1].Value);
    }

    private static List<string> Counts(IHtmlDocument preview) =>
        [.. preview.QuerySelectorAll("main section[id]").Where(s => s.Id != "cau-hoi").Select(s => $"{s.Id} {s.QuerySelectorAll("tbody tr").Length}")];

    private async Task<List<string>> Values(SubmissionOfTest submission)
    {
        var lines = (await submission.Lines()).Select(l => l.Id).ToList();
        var cells = await site.Read(db => db.SubmissionCells.AsNoTracking().Where(c => c.SubmissionId == submission.Id && c.Value != null).ToListAsync(Cancel));
        return [.. cells.OrderBy(c => lines.IndexOf(c.LineId)).Select(c => c.Value!.Value.ToString("0.####", CultureInfo.InvariantCulture))];
    }

    private Task<string> Label(FormLine line) => line.Label.Length > 0 ? Task.FromResult(line.Label)
        : site.Read(db => db.Indicators.Where(i => i.Id == line.IndicatorId).Select(i => i.NameVi).SingleAsync(Cancel));

    [GeneratedRegex("role=\"alert\"[^>]*>(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Alert();
}
