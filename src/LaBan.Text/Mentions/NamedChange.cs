using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>
/// Reads changes that a noun names before the verb: "kết quả giảm tỷ lệ hộ nghèo là 0,62%", and rates of growth that a verb states:
/// "tăng trưởng ước đạt 5,5%".
/// </summary>
internal static class NamedChange
{
    private const int Farthest = 16;

    /// <summary>+1 or −1 when "tăng tỷ lệ …" or "giảm tỷ lệ …" is what the figure tells; 0 when it tells something else.</summary>
    public static int Direction(SentenceView s, Draft number, Lead lead)
    {
        var view = s.View;
        var verb = number.At - 1;
        while (verb > s.First && view.Form(verb) is not ("là" or "đạt" or "được") && view.Has(view.HeadOf(verb), Cue.Filler | Cue.Estimate))
        {
            verb--;
        }

        if (verb <= s.First || view.Form(verb) is not ("là" or "đạt" or "được") || (lead.Cue & Cue.ToLevel) != 0)
        {
            return 0;
        }

        for (var at = verb - 1; at >= s.First && verb - at < Farthest; at--)
        {
            var token = view.Tokens[at];
            if ((token.Kind == TokenKind.Mark && token.Mark is ',' or ';' or ':' or '(' or ')' or '.') || (token.IsNumber && s.TimeAt(at) is null) || view.Has(at, Cue.Goal | Cue.Compare | Cue.ToLevel))
            {
                return 0;
            }

            if (view.HeadOf(at) == at && view.Has(at, Cue.Rise | Cue.Fall) && !view.Has(at, Cue.Noun) && IsOfRate(view, at + view.LengthAt(at)))
            {
                return IsSubject(s, at) ? view.Has(at, Cue.Fall) ? -1 : 1 : 0;
            }
        }

        return 0;
    }

    /// <summary>Whether the words before the number close with "ước đạt": the growth named before them is the value.</summary>
    public static bool EndsInReach(SentenceView s, Draft number)
    {
        var at = number.At;
        while (s.View.HasBefore(at, s.First, Cue.Filler, out var filler) && !s.View.Has(filler, Cue.Estimate))
        {
            at = filler;
        }

        return s.View.HasBefore(at, s.First, Cue.Estimate, out _) && s.View.Form(at - 1) is "đạt" or "dat";
    }

    private static bool IsOfRate(ReportView view, int at) => view.Form(at) is "tỷ" or "tỉ" && view.Form(at + 1) is "lệ" or "trọng";

    /// <summary>"Kết quả giảm …", "mức giảm …": named as a result, not as something that is striven for.</summary>
    private static bool IsSubject(SentenceView s, int at) =>
        s.View.LengthAt(at) > 1 || at == s.First || s.View.HasBefore(at, s.First, Cue.Result, out _) || s.View.Form(at - 1) is "hiện" or "về" or "tác" or "quả";
}
