using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Context;

/// <summary>Tells "6 tháng (đầu năm)", a reporting period, from "nợ trên 3 tháng trở lên", a length of time.</summary>
internal static class DurationReader
{
    /// <summary>Whether the months at <paramref name="i"/> are a reporting period.</summary>
    public static bool IsReportingMonths(SentenceView s, int i)
    {
        var view = s.View;
        if (view.Has(i + 2, Cue.FirstPart | Cue.LastPart | Cue.Year | Cue.WholeYear))
        {
            return true;
        }

        for (var back = i; view.HasBefore(back, s.First, Cue.Past | Cue.Filler | Cue.From | Cue.Level, out var head); back = head)
        {
            if (view.Has(head, Cue.Past | Cue.From) || view.Has(head, Cue.Filler) && IsBound(view, head))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBound(ReportView view, int at)
    {
        var form = view.Form(at);
        return form is "trên" or "dưới" or "hơn" or "gần" or "tren" or "duoi" or "khoảng" or "thêm";
    }
}
