using LaBan.Text.Tokens;

namespace LaBan.Text.Sentences;

/// <summary>Cuts a paragraph into sentences.</summary>
internal static class SentenceSplitter
{
    // No sentence of a report is longer; what is longer is no prose and is cut so that reading stays linear.
    private const int Longest = 800;

    /// <summary>One past the last token of the sentence that begins at <paramref name="first"/>.</summary>
    public static int End(string text, Stretch<Token> tokens, int first, int last)
    {
        last = Math.Min(last, first + Longest);
        for (var i = first; i < last - 1; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens[i].Mark is '.' or '!' or '?' or '…' && Ends(text, tokens, i, first))
            {
                return i + 1;
            }
        }

        return last;
    }

    private static bool Ends(string text, Stretch<Token> tokens, int at, int first)
    {
        var next = tokens[at + 1];
        if (next.Kind == TokenKind.Mark && next.Mark is '.' or ',' or ')' or ';' or ':' or '…' or '”' or '"')
        {
            return false;
        }

        if (next.Glued && next.Kind != TokenKind.Number || (at > first && IsAbbreviation(text, tokens[at - 1])) || OpensItem(tokens, at, first) || OpensPart(text, tokens, at, first))
        {
            return false;
        }

        return next.IsWord ? char.IsUpper(text[next.Start]) || !char.IsLetter(text[next.Start]) : next.IsNumber ? !next.Glued : next.Mark is '(' or '"' or '“' or '-' or '+' or '*' or '[';
    }

    /// <summary>"TP. Hồ Chí Minh", "Q. 1", "Ths. ".</summary>
    private static bool IsAbbreviation(string text, Token token)
    {
        if (!token.IsWord || token.Length > 3)
        {
            return false;
        }

        return text.AsSpan(token.Start, token.Length) is "TP" or "Tp" or "TX" or "Tx" or "TT" or "Tt" or "Q" or "P" or "H" or "T" or "Ths" or "ThS" or "TS" or "GS" or "PGS" or "BS" or "St" or "Tr";
    }

    /// <summary>The point of "Điều 2." at the head of a paragraph.</summary>
    private static bool OpensPart(string text, Stretch<Token> tokens, int at, int first) =>
        at >= first + 2 && at <= first + 6 && OnlySigns(tokens, first, at - 2) && tokens[at - 1].Length <= 4
        && tokens[at - 2].IsWord && text.AsSpan(tokens[at - 2].Start, tokens[at - 2].Length) is "Điều" or "ĐIỀU" or "Chương" or "CHƯƠNG" or "Phần" or "PHẦN" or "Bài";

    /// <summary>The point of "1." or "IV." at the head of a paragraph.</summary>
    private static bool OpensItem(Stretch<Token> tokens, int at, int first)
    {
        var back = at - 1;
        while (back > first && tokens[back - 1].Kind == TokenKind.Mark)
        {
            back--;
        }

        return back >= first && back <= first + 12 && OnlySigns(tokens, first, back) && (tokens[back].IsNumber || tokens[back].Length <= 4);
    }

    private static bool OnlySigns(Stretch<Token> tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
            {
                return false;
            }
        }

        return true;
    }
}
