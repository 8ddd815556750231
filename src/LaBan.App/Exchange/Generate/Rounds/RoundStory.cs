using LaBan.Model.Collection;

namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>
/// How a submission of the past went its way: most in time, some late, a few returned once. Those of the newest round stand
/// wherever they have come to.
/// </summary>
internal sealed class RoundStory(Noise noise)
{
    private const string By = "Mô phỏng";

    private static readonly string[] Reasons =
    [
        "Lũy kế chưa khớp số tháng trước, đề nghị rà lại.",
        "Thiếu giải trình số tăng đột biến so với cùng kỳ.",
        "Chưa đủ chỉ tiêu theo biểu, đề nghị bổ sung.",
    ];

    /// <summary>Moves the submission on, and says when it was typed and when the province took it.</summary>
    /// <param name="key">Which submission, for the chance.</param>
    /// <param name="isNewest">Whether its round is still open.</param>
    public (DateTime EnteredAt, DateTime? ApprovedAt) Tell(Submission submission, string key, int cells, bool isNewest)
    {
        var chance = noise.Unit(key);
        var entered = At(submission.Due, Delay(chance) - 1, 3, key);
        var end = isNewest ? (int)(noise.Unit(key + "/state") * 6) : 6;
        if (end == 0)
        {
            return (entered, null);
        }

        submission.Enter(Signed(entered));
        return end == 1 ? (entered, null) : (entered, HandIn(submission, key, cells, end, entered));
    }

    private DateTime? HandIn(Submission submission, string key, int cells, int end, DateTime entered)
    {
        var at = entered.AddHours(5);
        submission.Submit(Signed(at), new(cells, 0, 0, 0));
        if (end == 2 || (end == 6 && noise.Unit(key + "/back") < 0.06))
        {
            submission.Return(Signed(at = at.AddHours(20)), Reasons[(int)(noise.Unit(key + "/why") * Reasons.Length)]);
            if (end == 2)
            {
                return null;
            }

            submission.Submit(Signed(at = at.AddHours(6)), new(cells, 0, 0, 0));
        }

        if (end == 3)
        {
            return null;
        }

        submission.ApproveByUnit(Signed(at = at.AddHours(3)));
        return end == 6 ? Close(submission, at) : null;
    }

    private static DateTime Close(Submission submission, DateTime at)
    {
        var approved = at.AddHours(26);
        submission.ApproveByProvince(Signed(approved), 0);
        submission.Lock(Signed(approved.AddDays(6)));
        return approved;
    }

    /// <summary>Days after the deadline: one in eleven is late.</summary>
    private static int Delay(double chance) => chance < 0.91 ? -(int)(chance * 4) : 2 + (int)((chance - 0.91) * 50);

    private DateTime At(DateOnly day, int days, int hour, string key) =>
        day.AddDays(days).ToDateTime(new(hour, (int)(noise.Unit(key + "/minute") * 60)), DateTimeKind.Utc);

    private static Signature Signed(DateTime at) => new(at, By);
}
