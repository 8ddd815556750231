using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>Reads the sign of a change in brackets: "(+11,61%)", "(-153 ha)", "(- 787 ha)".</summary>
internal static class SignReader
{
    /// <summary>+1 or −1 when a sign opens the brackets before the number or "tăng" ran together with the words around it, else 0.</summary>
    public static int Direction(SentenceView s, Draft number)
    {
        var at = number.At - 1;
        if (at >= s.First && s.View.Tokens[number.At].Glued && s.View.Tokens[at].IsWord)
        {
            return s.View.Form(at) switch
            {
                [_, .., 't', 'ă', 'n', 'g'] => 1,
                [_, .., 'g', 'i', 'ả', 'm'] => -1,
                _ => 0,
            };
        }

        if (at <= s.First || s.View.Tokens[at].Kind != TokenKind.Mark || !Opens(s, at - 1))
        {
            return 0;
        }

        return s.View.Tokens[at].Mark switch
        {
            '+' => 1,
            '-' or '–' or '−' => -1,
            _ => 0,
        };
    }

    private static bool Opens(SentenceView s, int at) => s.View.Is(at, '(') || s.View.Is(at, ';') || s.View.Is(at, ',') || s.View.Is(at, '/');
}
