using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Context;

/// <summary>Reads times of the day: "16:09:00", "8h30", "14 giờ 30 phút ngày 5/7".</summary>
internal static class ClockReader
{
    /// <summary>The time that begins at a number; null when it is none.</summary>
    public static TimeExpression? Read(SentenceView s, int at)
    {
        var view = s.View;
        if (Numerals.At(view, at) is < 0 or > 24 || at + 1 >= s.Last || view.IsScanned)
        {
            return null;
        }

        if (view.Form(at + 1) is "giờ")
        {
            return Spoken(s, at);
        }

        if (!view.Tokens[at + 1].Glued)
        {
            return null;
        }

        var isColon = view.Is(at + 1, ':') && IsPart(s, at + 2);
        var isHour = view.Form(at + 1) is "h" or "g" && view.Tokens[at].Length <= 2 && (IsPart(s, at + 2) || view.Has(at + 2, Cue.Day) || view.Form(at + 1) is "h");
        if (!isColon && !isHour)
        {
            return null;
        }

        var end = at + (IsPart(s, at + 2) ? 3 : 2);
        while (view.Is(end, ':') && IsPart(s, end + 1))
        {
            end += 2;
        }

        return new TimeExpression(at, end, TimeKind.Day, 0) { IsAttribute = true };
    }

    /// <summary>"14 giờ 30 phút", "8 giờ ngày 5/7"; not "làm thêm 8 giờ".</summary>
    private static TimeExpression? Spoken(SentenceView s, int at)
    {
        var view = s.View;
        var hasMinutes = at + 3 < s.Last && view.IsNumber(at + 2) && view.Form(at + 3) is "phút";
        var end = hasMinutes ? at + 4 : view.IsNumber(at + 2) && Numerals.At(view, at + 2) < 60 && view.Has(at + 3, Cue.Day) ? at + 3 : at + 2;
        return hasMinutes || (end < s.Last && view.Has(end, Cue.Day) && view.IsNumber(end + view.LengthAt(end)))
            ? new TimeExpression(at, end, TimeKind.Day, 0) { IsAttribute = true }
            : null;
    }

    private static bool IsPart(SentenceView s, int at) =>
        at < s.Last && s.View.Tokens[at] is { IsNumber: true, Glued: true, Length: 2 } && Numerals.At(s.View, at) is >= 0 and < 60;
}
