using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>What stands after a number and its unit: the plan or the base it is held against.</summary>
internal static class Following
{
    private const int Near = 5;
    private const int Farthest = 30;

    /// <summary>"… 45,3% kế hoạch", "… 62,9% so với dự toán năm".</summary>
    public static bool IsPlan(SentenceView s, Draft number)
    {
        var view = s.View;
        var at = number.End;
        for (var steps = 0; at < s.Last && steps < Near; steps++)
        {
            if (steps == 0 && NextRatio(s, at) is > 0 and var next)
            {
                at = next;
                continue;
            }

            if (view.Has(at, Cue.Plan))
            {
                return !NamesAmount(s, at);
            }

            if (view.Form(at) is "nghị" or "Nghị" or "NQ" && (view.Form(at) is "NQ" || (at + 1 < s.Last && view.Form(at + 1) is "quyết")))
            {
                return true;
            }

            if (!view.Has(at, Cue.Filler | Cue.Compare | Cue.Level | Cue.Base | Cue.Year | Cue.Goal) && !IsSmall(view, at) && view.Form(at) is not ("nghị" or "tổng" or "số" or "vốn" or "/" or "mức" or "với"))
            {
                return false;
            }

            at += view.LengthAt(at);
        }

        return false;
    }

    /// <summary>"48,3% và 57,6% kế hoạch": one past the second ratio; 0 when there is none.</summary>
    private static int NextRatio(SentenceView s, int at) =>
        s.View.Has(at, Cue.And) && s.At(at + 1) is { IsSettled: false, UnitKind: UnitKind.Percent } second ? second.End : 0;

    /// <summary>"7,58%/kịch bản 7,61%": the plan is followed by its own amount.</summary>
    private static bool NamesAmount(SentenceView s, int at)
    {
        var next = at + s.View.LengthAt(at);
        return next < s.Last && s.View.Is(at - 1, '/') && s.At(next) is { IsSettled: false, Unit: not null };
    }

    /// <summary>"… so với cùng kỳ", "… cùng kỳ", "… so với năm 2020", before the clause ends; where it begins, or -1.</summary>
    public static int BaseAt(SentenceView s, Draft number)
    {
        var view = s.View;
        var depth = 0;
        var comma = false;
        for (var at = number.End; at < s.Last; at += view.LengthAt(at))
        {
            var token = view.Tokens[at];
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            if (depth > 0)
            {
                continue;
            }

            if ((token.Kind == TokenKind.Mark && token.Mark is ';' or '.') || depth < 0 || (token.IsNumber && comma) || at - number.End > Farthest)
            {
                return -1;
            }

            comma |= token.Is(',');
            if (view.Has(at, Cue.Compare | Cue.SamePeriod))
            {
                return at;
            }

            if (view.Has(at, Cue.Rise | Cue.Fall | Cue.Reach | Cue.Occupy | Cue.Exceed | Cue.Equal) && !view.Has(at, Cue.Noun))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether the base stands in the figure's own clause: "bằng 85,5% cùng kỳ", not "đạt 7,5%, cao nhất so với các năm".</summary>
    public static bool IsHeldAgainstBase(SentenceView s, Draft number)
    {
        var at = BaseAt(s, number);
        for (var i = number.End; i < at; i++)
        {
            if (s.View.Is(i, ','))
            {
                return false;
            }
        }

        return at >= 0;
    }

    /// <summary>"giảm từ 4-5%", "tăng từ 0,5% trở lên": "từ" opens the extent of a change when no new value follows.</summary>
    public static bool IsExtent(SentenceView s, Draft number)
    {
        var end = number.Like is { } second && second.At > number.At ? second.End : number.End;
        var isOpen = s.View.Form(end) is "trở" && s.View.Form(end + 1) is "lên";
        return (number.Like is not null || isOpen) && end <= s.Last && !s.View.Has(end, Cue.ToLevel) && !(end < s.Last && s.TimeAt(end) is not null);
    }

    /// <summary>Whether a new value is named after an old one: "giảm từ 8,4% … xuống còn 3,15%".</summary>
    public static bool LeadsToNewValue(SentenceView s, Draft number)
    {
        var view = s.View;
        for (var at = number.End; at < s.Last; at += view.LengthAt(at))
        {
            if (view.Has(at, Cue.ToLevel | Cue.Until))
            {
                return true;
            }

            if (view.Is(at, ';') || view.Is(at, '.') || view.Is(at, ','))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsSmall(ReportView view, int at) => view.Tokens[at].Kind == TokenKind.Mark && view.Tokens[at].Mark is '"' or '“' or '”' or '*' or ':';
}
