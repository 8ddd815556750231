using LaBan.Measures;
using LaBan.Model.Collection;

namespace LaBan.Tests.Collection;

/// <summary>A submission goes its way from nothing to locked, and no other.</summary>
public sealed class SubmissionTests
{
    private static readonly Signature Lan = new(new DateTime(2024, 4, 16, 3, 0, 0, DateTimeKind.Utc), "Lan", 7);
    private static readonly Readiness Ready = new(10, 0, 0, 0);
    private static readonly DateOnly Due = new(2024, 4, 18);

    [Fact]
    public void Whoever_submits_too_early_is_told_everything_that_is_lacking_at_once()
    {
        var problem = new Readiness(Filled: 3, Empty: 4, Blocked: 1, Unexplained: 2).Problem!;

        problem.Code.ShouldBe("collection.blocked");
        problem.Vietnamese.ShouldBe("Còn 1 ô sai quy tắc chặn; sửa các ô ấy rồi nộp. Còn 4 ô trống: điền số, ghi «không phát sinh», hoặc ghi chú vì sao chưa có. Còn 2 ô có cảnh báo chưa giải trình.");
        new Readiness(3, 4, 0, 0).Problem!.Code.ShouldBe("collection.cells-missing");
    }

    [Fact]
    public void It_goes_from_nothing_to_locked_and_every_step_is_written_down()
    {
        var submission = Submission.For(1, 2, Due);

        submission.Enter(Lan).Ok.ShouldBeTrue();
        submission.Enter(Lan).Ok.ShouldBeTrue();
        submission.Submit(Lan, Ready).Ok.ShouldBeTrue();
        submission.ApproveByUnit(Lan).Ok.ShouldBeTrue();
        submission.ApproveByProvince(Lan, 55).Ok.ShouldBeTrue();
        submission.Lock(Lan).Ok.ShouldBeTrue();

        submission.Events.Select(e => e.To).ShouldBe(
            [SubmissionState.Draft, SubmissionState.Submitted, SubmissionState.UnitApproved, SubmissionState.ProvinceApproved, SubmissionState.Locked]);
        submission.Events.ShouldAllBe(e => e.By == "Lan" && e.PersonId == 7);
        submission.SourceId.ShouldBe(55);
    }

    [Theory]
    [InlineData(SubmissionState.NotSubmitted, "enter")]
    [InlineData(SubmissionState.Draft, "enter submit extend")]
    [InlineData(SubmissionState.Submitted, "return unit")]
    [InlineData(SubmissionState.Returned, "enter submit extend")]
    [InlineData(SubmissionState.UnitApproved, "return province")]
    [InlineData(SubmissionState.ProvinceApproved, "lock reopen")]
    [InlineData(SubmissionState.Locked, "reopen")]
    public void Only_the_steps_of_its_state_are_taken_and_a_refused_one_changes_nothing(SubmissionState state, string allowed)
    {
        foreach (var step in new[] { "enter", "submit", "extend", "return", "unit", "province", "lock", "reopen" })
        {
            var submission = In(state);
            var before = submission.Events.Count;

            var taken = Take(submission, step);

            var expected = allowed.Split(' ').Contains(step) || (state == SubmissionState.NotSubmitted && step == "extend");
            taken.ShouldBe(expected, $"{step} of {state}");
            if (!expected)
            {
                (submission.State, submission.Events.Count).ShouldBe((state, before));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public void To_give_it_back_takes_a_reason(string? reason) =>
        In(SubmissionState.Submitted).Return(Lan, reason).Problem.ShouldBe(CollectionProblems.ReasonRequired);

    [Fact]
    public void The_reason_for_which_it_was_given_back_is_kept()
    {
        var submission = In(SubmissionState.UnitApproved);

        submission.Return(Lan, " Thiếu số thu tiền đất ").Ok.ShouldBeTrue();

        submission.State.ShouldBe(SubmissionState.Returned);
        submission.Events[^1].Reason.ShouldBe("Thiếu số thu tiền đất");
    }

    [Theory]
    [InlineData(0, 0, 0, 0, "collection.nothing-entered")]
    [InlineData(5, 1, 0, 0, "collection.cells-missing")]
    [InlineData(5, 1, 2, 0, "collection.blocked")]
    [InlineData(5, 0, 0, 3, "collection.unexplained")]
    public void It_is_not_submitted_while_cells_are_not_ready(int filled, int empty, int blocked, int unexplained, string code) =>
        In(SubmissionState.Draft).Submit(Lan, new(filled, empty, blocked, unexplained)).Problem!.Code.ShouldBe(code);

    [Fact]
    public void It_is_on_time_by_the_day_in_Vietnam_on_which_it_was_first_submitted()
    {
        var submission = In(SubmissionState.Draft);
        submission.TimelinessOn(Due).ShouldBe(Timeliness.Waiting);
        submission.TimelinessOn(Due.AddDays(1)).ShouldBe(Timeliness.Overdue);

        submission.Submit(new(new DateTime(2024, 4, 18, 16, 59, 0, DateTimeKind.Utc), "Lan"), Ready);
        submission.Return(Lan, "sửa");
        submission.Submit(new(new DateTime(2024, 4, 25, 1, 0, 0, DateTimeKind.Utc), "Lan"), Ready);

        submission.TimelinessOn(Due.AddDays(30)).ShouldBe(Timeliness.OnTime);
    }

    [Fact]
    public void An_hour_after_midnight_in_Vietnam_is_late()
    {
        var submission = In(SubmissionState.Draft);

        submission.Submit(new(new DateTime(2024, 4, 18, 18, 0, 0, DateTimeKind.Utc), "Lan"), Ready);

        submission.TimelinessOn(Due).ShouldBe(Timeliness.Late);
    }

    [Fact]
    public void More_time_takes_a_reason_and_a_later_day()
    {
        var submission = In(SubmissionState.Draft);

        submission.Extend(Lan, Due, "mưa lũ").Problem!.Code.ShouldBe("collection.extension-not-later");
        submission.Extend(Lan, Due.AddDays(3), "").Problem.ShouldBe(CollectionProblems.ReasonRequired);
        var given = submission.Extend(Lan, Due.AddDays(3), "mưa lũ").Value!;

        (given.Before, given.Due, given.Reason).ShouldBe((Due, Due.AddDays(3), "mưa lũ"));
        submission.TimelinessOn(Due.AddDays(2)).ShouldBe(Timeliness.Waiting);
    }

    [Fact]
    public void A_correction_is_asked_for_with_a_reason_once_figures_are_approved_and_granting_it_opens_them()
    {
        CorrectionRequest.Make(In(SubmissionState.UnitApproved), "nhầm đơn vị", Lan).Ok.ShouldBeFalse();
        var submission = In(SubmissionState.Locked);
        CorrectionRequest.Make(submission, " ", Lan).Problem.ShouldBe(CollectionProblems.ReasonRequired);
        var request = CorrectionRequest.Make(submission, "nhầm đơn vị", Lan).Value!;

        request.Grant(submission, Lan).Ok.ShouldBeTrue();

        (submission.State, submission.Events[^1].Reason, request.State).ShouldBe((SubmissionState.Returned, "nhầm đơn vị", CorrectionState.Granted));
        request.Refuse("muộn", Lan).Problem.ShouldBe(CollectionProblems.CorrectionDecided);
    }

    [Fact]
    public void A_correction_is_refused_with_an_answer_and_leaves_the_figures_closed()
    {
        var submission = In(SubmissionState.Locked);
        var request = CorrectionRequest.Make(submission, "nhầm đơn vị", Lan).Value!;

        request.Refuse("", Lan).Problem.ShouldBe(CollectionProblems.ReasonRequired);
        request.Refuse("số đã công bố", Lan).Ok.ShouldBeTrue();

        (submission.State, request.Answer).ShouldBe((SubmissionState.Locked, "số đã công bố"));
    }

    private static bool Take(Submission submission, string step) => step switch
    {
        "enter" => submission.Enter(Lan).Ok,
        "submit" => submission.Submit(Lan, Ready).Ok,
        "extend" => submission.Extend(Lan, Due.AddDays(9), "mưa lũ").Ok,
        "return" => submission.Return(Lan, "sửa lại").Ok,
        "unit" => submission.ApproveByUnit(Lan).Ok,
        "province" => submission.ApproveByProvince(Lan, 1).Ok,
        "lock" => submission.Lock(Lan).Ok,
        _ => submission.Reopen(Lan, "đính chính").Ok,
    };

    private static Submission In(SubmissionState state)
    {
        var submission = Submission.For(1, 2, Due);
        Func<Outcome<Submission>>[] way =
        [
            () => submission.Enter(Lan), () => submission.Submit(Lan, Ready), () => submission.ApproveByUnit(Lan),
            () => submission.ApproveByProvince(Lan, 1), () => submission.Lock(Lan),
        ];
        var steps = state switch
        {
            SubmissionState.NotSubmitted => 0,
            SubmissionState.Draft => 1,
            SubmissionState.Submitted or SubmissionState.Returned => 2,
            SubmissionState.UnitApproved => 3,
            SubmissionState.ProvinceApproved => 4,
            _ => 5,
        };
        foreach (var step in way.Take(steps))
        {
            step();
        }

        if (state == SubmissionState.Returned)
        {
            submission.Return(Lan, "sửa");
        }

        submission.State.ShouldBe(state);
        return submission;
    }
}
