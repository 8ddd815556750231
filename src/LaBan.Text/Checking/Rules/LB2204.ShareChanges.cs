using LaBan.Measures;
using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>Changes of the shares of one whole that do not cancel out.</summary>
internal sealed class ShareChanges : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB2204", "Mức thay đổi của các tỷ trọng không bù trừ nhau", "Changes of shares that do not cancel out", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var shares in ShareReader.Read(report))
        {
            var changes = shares.Members.ConvertAll(m => m.Change);
            var isWhole = Math.Abs(shares.Members.Sum(m => m.Share.Value) - shares.Total) < 1;
            if (isWhole && changes.TrueForAll(c => c is not null) && (shares.Whole is null || shares.WholeChange is not null))
            {
                Compare(notes, changes.ConvertAll(c => c!), shares.WholeChange);
            }
        }
    }

    private void Compare(CheckNotes notes, List<ShareChange> changes, ShareChange? whole)
    {
        var (sum, range) = (changes.Sum(c => c.Value), changes.Aggregate(Interval.Of(0), (all, c) => all + c.Range));
        var (total, allowed) = (whole?.Value ?? 0, whole?.Range ?? Interval.Of(0));
        var numbers = changes.Append(whole).Select(c => c?.Number).OfType<Mention>().ToList();
        if (numbers.Count < 2 || !IsOfPoints(changes, sum, total))
        {
            return;
        }

        var written = $"{string.Join(" ", changes.Select(Signed))} = {Write(sum)}";
        var reach = (range.High - range.Low + allowed.High - allowed.Low) / 2;
        if (Math.Abs(sum - total) <= reach * 0.8m)
        {
            notes.Confirm(Descriptor, numbers, written);
            return;
        }

        var isRounding = range.Overlaps(allowed);
        var suspect = whole?.Number ?? numbers[^1];
        notes.Doubt(Descriptor, suspect, numbers.Where(n => n != suspect),
            isRounding ? "Mức thay đổi của các tỷ trọng chỉ khớp nhau nhờ làm tròn."
            : whole is null ? "Các tỷ trọng của một tổng có tăng thì phải có giảm tương ứng; các mức thay đổi này không bù trừ nhau."
            : "Mức thay đổi của các phần không cộng thành mức thay đổi của cả nhóm.",
            whole is null ? null : Write(Math.Abs(sum)), $"{written}; phải bằng {Write(total)}", isRounding ? Severity.Hint : null);
    }

    /// <summary>After a share, "tăng 11,5%" may be the growth of the amount: only changes that nearly cancel are points.</summary>
    private static bool IsOfPoints(List<ShareChange> changes, decimal sum, decimal total)
    {
        var size = changes.Sum(c => Math.Abs(c.Value));
        return changes.TrueForAll(c => c.Number is null or { Unit: "điểm %" }) || (Math.Abs(sum - total) <= size * 0.3m && (total != 0 || changes.Exists(c => c.Value < 0)));
    }

    private static string Signed(ShareChange change, int index) =>
        (change.Value < 0 ? "− " : index > 0 ? "+ " : "") + Write(Math.Abs(change.Value));

    private static string Write(decimal value) => ViNumber.WriteTrimmed(value, 2);
}
