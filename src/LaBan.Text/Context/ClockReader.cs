using LaBan.Text.Mentions;

namespace LaBan.Text.Context;

/// <summary>Reads times of the day: "16:09:00", "8h30", "14 giờ 30 phút ngày 5/7".</summary>
internal static class ClockReader
{
    /// <summary>The time that begins at a number; null when it is none.</summary>
    public static TimeExpression? Read(SentenceView s, int at)
    {
        var view = s.View;
        if (Numerals.At(view, at) is < 0 or > 24 || at + 2 >= s.Last || !view.Tokens[at + 1].Glued || view.IsScanned)
        {
            return null;
        }

        var isColon = view.Is(at + 1, ':') && IsPart(s, at + 2);
        var isHour = view.Form(at + 1) is "h" or "g" && view.Tokens[at].Length <= 2;
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

    private static bool IsPart(SentenceView s, int at) =>
        at < s.Last && s.View.Tokens[at] is { IsNumber: true, Glued: true, Length: 2 } && Numerals.At(s.View, at) is >= 0 and < 60;
}
