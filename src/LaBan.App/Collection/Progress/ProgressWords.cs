using LaBan.App.Collection.Sheet;
using LaBan.App.Shell;
using LaBan.Model.Collection;
using LaBan.Model.Identity;

namespace LaBan.App.Collection.Progress;

/// <summary>How far a submission is, in words and a mark that is read without colour.</summary>
public static class ProgressWords
{
    /// <summary>Who has to do the next step.</summary>
    public static string WaitsFor(this ProgressItem item, Words words) => item.WaitsFor switch
    {
        Right.EnterFigures => words.T("người nhập liệu", "entrant"),
        Right.ApproveUnit => words.T("lãnh đạo đơn vị duyệt", "head of the organisation"),
        Right.ApproveProvince => words.T("tỉnh duyệt", "province"),
        Right.LockRound => words.T("khóa kỳ", "lock"),
        _ => words.T("xong", "done"),
    };

    /// <summary>What there is to do about it.</summary>
    public static string ToDo(this ProgressItem item, Words words) => item.State switch
    {
        SubmissionState.NotSubmitted => words.T("Nhập số liệu", "Enter figures"),
        SubmissionState.Draft => words.T("Nhập tiếp và nộp", "Finish and submit"),
        SubmissionState.Returned => words.T("Sửa và nộp lại", "Correct and submit again"),
        SubmissionState.Submitted => words.T("Duyệt ở đơn vị", "Approve for the organisation"),
        SubmissionState.UnitApproved => words.T("Duyệt ở tỉnh", "Approve for the province"),
        _ => words.T("Khóa", "Lock"),
    };

    /// <summary>A mark for narrow cells: shape first, colour second.</summary>
    public static string Mark(this Timeliness timeliness) => timeliness switch
    {
        Timeliness.OnTime => "●",
        Timeliness.Late => "◆",
        Timeliness.Overdue => "▼",
        _ => "○",
    };

    public static string Style(this Timeliness timeliness) => timeliness switch
    {
        Timeliness.OnTime => "time-met",
        Timeliness.Late => "time-late",
        Timeliness.Overdue => "time-over",
        _ => "time-open",
    };

    /// <summary>The worst of several, which stands for them in one cell.</summary>
    public static Timeliness Worst(this IEnumerable<Timeliness> all) => all.MaxBy(t => t switch
    {
        Timeliness.OnTime => 0,
        Timeliness.Waiting => 1,
        Timeliness.Late => 2,
        _ => 3,
    });

    public static string Summary(IReadOnlyList<ProgressItem> items, DateOnly today, Words words)
    {
        int In(Timeliness t) => items.Count(i => i.On(today) == t);
        return words.T(
            $"{In(Timeliness.OnTime)}/{items.Count} bản nộp đúng hạn, {In(Timeliness.Late)} bản trễ hạn, {In(Timeliness.Overdue)} bản quá hạn chưa nộp.",
            $"{In(Timeliness.OnTime)} of {items.Count} submissions came in time, {In(Timeliness.Late)} late, {In(Timeliness.Overdue)} are overdue.");
    }

    /// <summary>What has to be known of the newest period on file.</summary>
    public static string Remark(this KnownPeriod last, Words words) => string.Join(", ", new[]
    {
        last.IsSimulated ? words.T("mô phỏng", "simulated") : "", last.IsOfOldBoundaries ? words.T("địa giới cũ", "old boundaries") : "",
    }.Where(r => r.Length > 0));

    public static string Name(this ProgressItem item, Words words) =>
        $"{item.Form}, {item.Period.ToShort(words.Lang == Lang.En)}";

    public static string StateName(this ProgressItem item, Words words) => item.State.Name(words);
}
