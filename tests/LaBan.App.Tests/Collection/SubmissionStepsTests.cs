using System.Net;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Collection;
using LaBan.Model.Observations;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Tests.Collection;

/// <summary>A submission goes its way by the hands of those who may, and its figures are on file with the last approval.</summary>
public sealed class SubmissionStepsTests(CollectionSite site) : IClassFixture<CollectionSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_whole_round_from_entry_to_lock()
    {
        var submission = await site.Open();

        await ToApproved(submission);
        await submission.Take(site.Publisher, "khoa");

        (await submission.State()).ShouldBe(SubmissionState.Locked);
        var events = await site.Read(db => db.SubmissionEvents.Where(e => e.SubmissionId == submission.Id).OrderBy(e => e.Id).ToListAsync(Cancel));
        events.Select(e => (e.To, e.PersonId)).ShouldBe(
        [
            (SubmissionState.Draft, site.Entrant.Id), (SubmissionState.Submitted, site.Entrant.Id), (SubmissionState.UnitApproved, site.Head.Id),
            (SubmissionState.ProvinceApproved, site.Analyst.Id), (SubmissionState.Locked, site.Publisher.Id),
        ]);
    }

    [Theory]
    [InlineData("nop", "Đang chờ lãnh đạo đơn vị duyệt")]
    [InlineData("duyet-don-vi", "Đang chờ tỉnh duyệt")]
    [InlineData("duyet-tinh", "Số liệu đã có trên mọi trang")]
    public async Task After_a_step_the_page_says_who_is_waited_for_now(string step, string sentence)
    {
        var submission = await site.Open();

        WebUtility.HtmlDecode(await site.Analyst.Client.GetStringAsync($"{submission.Address}?xong={step}", Cancel)).ShouldContain(sentence);
    }

    [Fact]
    public async Task With_the_approval_of_the_province_its_figures_are_on_every_page()
    {
        var submission = await site.Open();
        await ToApproved(submission, 41m);

        var figures = await FiguresOf(submission);
        var source = await site.Read(db => db.Documents.SingleAsync(d => d.Key == "N" + submission.Id, Cancel));
        var page = await site.Analyst.Client.GetStringAsync("/nguon-so-lieu/" + source.Key, Cancel);

        figures.Select(f => (f.Period.Code, f.Value, f.Nature, f.Version)).ShouldContain((submission.Period.Code, 41m, Nature.Actual, (short)1));
        figures.Count.ShouldBe(6);
        source.Issuer.ShouldBe("Ban An toàn giao thông tỉnh");
        page.ShouldContain("Trật tự an toàn giao thông");
    }

    [Fact]
    public async Task A_correction_is_asked_for_granted_and_told_cell_by_cell_and_makes_further_versions_of_what_changed()
    {
        var submission = await site.Open();
        await ToApproved(submission);
        await submission.Take(site.Entrant, "dinh-chinh", ("lyDo", "đếm sót 2 vụ"));

        (await submission.Press(site.Entrant, "dinh-chinh/tra-loi", ("dongY", "1"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        await submission.Take(site.Analyst, "dinh-chinh/tra-loi", ("dongY", "1"));
        await submission.Save(site.Entrant, 0, "12", seen: 1);
        var page = WebUtility.HtmlDecode(await site.Head.Client.GetStringAsync(submission.Address, Cancel));
        await submission.Take(site.Entrant, "nop");
        await submission.Take(site.Head, "duyet-don-vi");
        await submission.Take(site.Analyst, "duyet-tinh");

        page.ShouldContain("Thay đổi từ lần duyệt trước");
        page.ShouldContain("đếm sót 2 vụ");
        var figures = await FiguresOf(submission);
        figures.Count.ShouldBe(7);
        figures.Where(f => f.Version == 2).Select(f => f.Value).ShouldBe([12m]);
        (await submission.Cell(0))!.ChangedSinceApproval.ShouldBeFalse();
    }

    [Fact]
    public async Task An_approved_figure_is_not_wiped_out_by_a_correction_but_none_takes_it_back()
    {
        var submission = await site.Open();
        await ToApproved(submission);
        await submission.Take(site.Head, "dinh-chinh", ("lyDo", "nhầm"));
        await submission.Take(site.Analyst, "dinh-chinh/tra-loi", ("dongY", "1"));

        (await submission.Save(site.Entrant, 0, "", seen: 1)).GetProperty("fate").GetString().ShouldBe("refused");
        await submission.Save(site.Entrant, 0, "-", seen: 1);
        await submission.Take(site.Entrant, "nop");
        await submission.Take(site.Head, "duyet-don-vi");
        await submission.Take(site.Analyst, "duyet-tinh");

        var taken = (await FiguresOf(submission)).Single(f => f.Version == 2);
        (taken.Value, taken.Note).ShouldBe((0m, "không phát sinh"));
    }

    [Fact]
    public async Task A_refused_correction_leaves_everything_as_it_was()
    {
        var submission = await site.Open();
        await ToApproved(submission);
        await submission.Take(site.Entrant, "dinh-chinh", ("lyDo", "nhầm"));

        (await submission.Press(site.Analyst, "dinh-chinh/tra-loi", ("dongY", "0"), ("lyDo", ""))).To.ShouldContain("reason-required");
        await submission.Take(site.Analyst, "dinh-chinh/tra-loi", ("dongY", "0"), ("lyDo", "số đã công bố"));

        (await submission.State()).ShouldBe(SubmissionState.ProvinceApproved);
        (await site.Read(db => db.CorrectionRequests.SingleAsync(r => r.SubmissionId == submission.Id, Cancel))).Answer.ShouldBe("số đã công bố");
    }

    [Fact]
    public async Task It_is_returned_with_a_reason_that_the_entrant_reads()
    {
        var submission = await site.Open();
        await submission.Fill(site.Entrant);
        await submission.Take(site.Entrant, "nop");

        (await submission.Press(site.Head, "tra-lai", ("lyDo", " "))).To.ShouldContain("reason-required");
        await submission.Take(site.Head, "tra-lai", ("lyDo", "Xem lại số người bị thương"));

        (await submission.State()).ShouldBe(SubmissionState.Returned);
        WebUtility.HtmlDecode(await site.Entrant.Client.GetStringAsync(submission.Address, Cancel)).ShouldContain("Xem lại số người bị thương");
    }

    [Fact]
    public async Task It_is_not_submitted_with_empty_cells_unless_they_say_why()
    {
        var submission = await site.Open();
        await submission.Fill(site.Entrant);
        await submission.Save(site.Entrant, 1, "", seen: 1);

        var (_, refused) = await submission.Press(site.Entrant, "nop");
        var page = WebUtility.HtmlDecode(await site.Entrant.Client.GetStringAsync(refused, Cancel));
        await submission.Save(site.Entrant, 1, "", seen: 2, comment: "chờ bệnh viện báo");
        await submission.Take(site.Entrant, "nop");

        refused.ShouldContain("cells-missing");
        page.ShouldContain("Còn 1 ô trống");
    }

    [Fact]
    public async Task More_time_is_given_with_a_reason_by_who_runs_rounds()
    {
        var submission = await site.Open();

        (await submission.Press(site.Head, "gia-han", ("han", "31/12/2030"), ("lyDo", "bão"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await submission.Press(site.Analyst, "gia-han", ("han", "01/01/2020"), ("lyDo", "bão"))).To.ShouldContain("extension-not-later");
        await submission.Take(site.Analyst, "gia-han", ("han", "31/12/2030"), ("lyDo", "bão"));

        var (due, given) = await site.Read(async db => ((await db.Submissions.SingleAsync(s => s.Id == submission.Id, Cancel)).Due, await db.Extensions.SingleAsync(e => e.SubmissionId == submission.Id, Cancel)));
        (due, given.Reason).ShouldBe((new DateOnly(2030, 12, 31), "bão"));
    }

    [Fact]
    public async Task Every_step_by_the_wrong_person_is_refused_written_down_and_changes_nothing()
    {
        var submission = await site.Open();
        await submission.Fill(site.Entrant);
        await Refused(submission, "nop", site.Head, site.Analyst, site.Publisher, site.Stranger);
        await submission.Take(site.Entrant, "nop");
        await Refused(submission, "duyet-don-vi", site.Entrant, site.Analyst, site.Publisher, site.Stranger);
        await Refused(submission, "tra-lai", site.Entrant, site.Publisher, site.Stranger);
        await submission.Take(site.Head, "duyet-don-vi");
        await Refused(submission, "tra-lai", site.Head, site.Entrant);
        await Refused(submission, "duyet-tinh", site.Entrant, site.Head, site.Publisher, site.Stranger);
        await submission.Take(site.Analyst, "duyet-tinh");
        await Refused(submission, "khoa", site.Entrant, site.Head, site.Analyst, site.Stranger);
        await Refused(submission, "dinh-chinh", site.Analyst, site.Publisher, site.Stranger);
    }

    [Theory]
    [InlineData("duyet-don-vi")]
    [InlineData("duyet-tinh")]
    [InlineData("khoa")]
    public async Task A_step_before_its_time_is_refused(string step)
    {
        var submission = await site.Open();
        await submission.Fill(site.Entrant);

        var who = step switch { "duyet-don-vi" => site.Head, "duyet-tinh" => site.Analyst, _ => site.Publisher };
        (await submission.Press(who, step)).To.ShouldContain("wrong-state");

        (await submission.State()).ShouldBe(SubmissionState.Draft);
    }

    private async Task Refused(SubmissionOfTest submission, string step, params PersonOfTest[] people)
    {
        var before = await submission.State();
        foreach (var who in people)
        {
            var notes = await Refusals(who);
            var (status, _) = await submission.Press(who, step, ("lyDo", "thử"));
            status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
            if (status == HttpStatusCode.Forbidden)
            {
                (await Refusals(who)).ShouldBe(notes + 1, $"{step} by {who.UserName}");
            }
        }

        (await submission.State()).ShouldBe(before);
    }

    private Task<int> Refusals(PersonOfTest who) =>
        site.Read(db => db.AuditRecords.CountAsync(a => a.PersonId == who.Id && a.Action.StartsWith("refused."), Cancel));

    private async Task ToApproved(SubmissionOfTest submission, decimal first = 10m)
    {
        await submission.Fill(site.Entrant, first);
        await submission.Take(site.Entrant, "nop");
        await submission.Take(site.Head, "duyet-don-vi");
        await submission.Take(site.Analyst, "duyet-tinh");
    }

    private Task<List<Observation>> FiguresOf(SubmissionOfTest submission) => site.Read(db =>
        (from o in db.Observations join d in db.Documents on o.SourceId equals d.Id where d.Key == "N" + submission.Id orderby o.Id select o).AsNoTracking().ToListAsync(Cancel));
}
