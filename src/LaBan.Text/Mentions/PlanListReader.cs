using LaBan.Text.Lexicon;

namespace LaBan.Text.Mentions;

/// <summary>
/// Reads lists of ratios to the plan that name it once: "Có 9 chỉ tiêu đạt trên 50% kế hoạch: thu nội địa 62,9%; xuất khẩu 57,4%".
/// </summary>
internal static class PlanListReader
{
    /// <summary>Whether the clause that announces the list the number is in holds a ratio against the plan.</summary>
    public static bool IsItem(SentenceView s, Draft number)
    {
        if (s.View.Is(number.At - 1, '(') || s.View.HasBefore(number.At, s.First, Cue.Reach | Cue.Equal | Cue.Rise | Cue.Fall | Cue.Occupy, out _))
        {
            return false;
        }

        for (var i = number.At - 1; i > s.First; i--)
        {
            if (s.View.Is(i, ':') || s.View.Is(i, '('))
            {
                return NamesPlan(s.View, s.First, i) && !NamesRate(s, i + 1, number);
            }

            if (s.View.Is(i, ')'))
            {
                return false;
            }
        }

        return s.Section.IsLead && s.View.Is(s.Section.Last - 1, ':') && NamesPlan(s.View, s.Section.First, s.Section.Last) && !NamesRate(s, s.First, number);
    }

    /// <summary>"50% kế hoạch", "40% so với dự toán năm".</summary>
    private static bool NamesPlan(ReportView view, int first, int last)
    {
        for (var i = first; i + 2 < last; i++)
        {
            if (view.IsNumber(i) && view.Is(i + 1, '%') && (view.Has(i + 2, Cue.Plan) || (view.Has(i + 2, Cue.Compare) && view.Has(i + 2 + view.LengthAt(i + 2), Cue.Plan))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"tỷ lệ che phủ rừng 38%": the value of an indicator that is itself a rate.</summary>
    private static bool NamesRate(SentenceView s, int first, Draft number)
    {
        for (var i = number.At - 1; i >= first && !s.View.Is(i, ';') && !s.View.Is(i, ','); i--)
        {
            if (s.View.Form(i) is "tỷ" or "Tỷ" or "tỉ" or "Tỉ" && i + 1 < number.At && s.View.Form(i + 1) is "lệ" or "trọng")
            {
                return true;
            }
        }

        return false;
    }
}
