using System.Globalization;
using LaBan.Model.Collection;

namespace LaBan.Tests.Collection;

public sealed class ReminderTests
{
    // April 2024: Monday the 8th is the deadline; Thursday the 18th is the day of the Hùng kings.
    private static readonly DateOnly Opens = new(2024, 4, 1);
    private static readonly DateOnly Due = new(2024, 4, 8);
    private static readonly Signature Lan = new(new(2024, 4, 2, 3, 0, 0, DateTimeKind.Utc), "Lan");
    private static readonly ReportingCalendar Calendar = new([new() { Day = new(2024, 4, 18), NameVi = "Giỗ Tổ", NameEn = "Hùng kings" }]);

    [Theory]
    [InlineData("2024-03-29", null)]
    [InlineData("2024-04-01", ReminderKind.Opened)]
    [InlineData("2024-04-02", null)]
    [InlineData("2024-04-04", ReminderKind.DueSoon)]
    [InlineData("2024-04-05", null)]
    [InlineData("2024-04-06", null)]
    [InlineData("2024-04-08", ReminderKind.DueToday)]
    [InlineData("2024-04-09", ReminderKind.Overdue)]
    [InlineData("2024-04-10", null)]
    [InlineData("2024-04-12", ReminderKind.Overdue)]
    [InlineData("2024-04-13", null)]
    [InlineData("2024-04-17", ReminderKind.Overdue)]
    [InlineData("2024-04-18", null)]
    [InlineData("2024-04-23", ReminderKind.Overdue)]
    public void What_was_not_handed_in_is_reminded_of_at_its_opening_before_its_deadline_and_every_third_working_day_after(string day, ReminderKind? kind) =>
        Reminder.On(Submission.For(1, 1, Due), Opens, DateOnly.Parse(day, CultureInfo.InvariantCulture), Calendar).ShouldBe(kind);

    [Fact]
    public void What_opens_on_a_day_off_is_told_on_the_next_working_day() =>
        Reminder.On(Submission.For(1, 1, new(2024, 4, 30)), new(2024, 4, 6), new(2024, 4, 8), Calendar).ShouldBe(ReminderKind.Opened);

    [Fact]
    public void What_waits_for_approval_or_was_given_back_is_told_on_every_working_day()
    {
        var submission = HandedIn();

        Reminder.On(submission, Opens, new(2024, 4, 3), Calendar).ShouldBe(ReminderKind.ToApprove);
        Reminder.On(submission, Opens, new(2024, 4, 6), Calendar).ShouldBeNull();

        submission.Return(Lan, "thiếu số tháng").Problem.ShouldBeNull();
        Reminder.On(submission, Opens, new(2024, 4, 3), Calendar).ShouldBe(ReminderKind.Returned);
    }

    [Fact]
    public void What_is_approved_is_left_alone()
    {
        var submission = HandedIn();
        submission.ApproveByUnit(Lan).Problem.ShouldBeNull();

        Reminder.On(submission, Opens, Due.AddDays(1), Calendar).ShouldBeNull();
    }

    private static Submission HandedIn()
    {
        var submission = Submission.For(1, 1, Due);
        submission.Enter(Lan).Problem.ShouldBeNull();
        submission.Submit(Lan, new Readiness(Filled: 3, Empty: 0, Blocked: 0, Unexplained: 0)).Problem.ShouldBeNull();
        return submission;
    }
}
