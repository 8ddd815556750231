using LaBan.Text.Lexicon;

namespace LaBan.Text.Mentions;

/// <summary>
/// Reads bounds that say which things are meant, not how many there are: "doanh nghiệp có vốn trên 100 tỷ đồng chiếm 6,2%", "hộ có từ 3
/// con trở lên chiếm 9,4%".
/// </summary>
internal static class ThresholdReader
{
    private const int Farthest = 7;

    /// <summary>Whether the number only bounds what the sentence speaks of.</summary>
    public static bool IsAttribute(SentenceView s, Draft number)
    {
        var view = s.View;
        var at = number.At;
        if (number.Unit is null || at <= s.First + 2 || view.Form(at - 1) is not ("trên" or "dưới" or "từ"))
        {
            return false;
        }

        return HasRelative(s, at - 1) && IsFollowedByVerb(s, number);
    }

    /// <summary>A noun with "có" before the bound: "các địa phương có tỷ lệ giải ngân dưới".</summary>
    private static bool HasRelative(SentenceView s, int bound)
    {
        for (var i = bound - 1; i > s.First && bound - i < Farthest; i--)
        {
            if (s.View.Form(i) is "có")
            {
                return s.View.Tokens[i - 1].IsWord;
            }

            if (!s.View.Tokens[i].IsWord || s.View.Has(s.View.HeadOf(i), Cue.Reach | Cue.Rise | Cue.Fall))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsFollowedByVerb(SentenceView s, Draft number)
    {
        var at = number.End;
        at += at + 1 < s.Last && s.View.Form(at) is "trở" ? 2 : 0;
        return at < s.Last && (s.View.Form(at) is "phải" || s.View.Has(at, Cue.Occupy | Cue.Reach | Cue.Rise | Cue.Fall) || s.View.Form(at) is "là");
    }
}
