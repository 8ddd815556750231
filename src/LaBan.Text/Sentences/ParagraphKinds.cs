using LaBan.Text.Tokens;

namespace LaBan.Text.Sentences;

/// <summary>Tells headings, list items and running text apart by how they are printed.</summary>
internal static class ParagraphKinds
{
    private const int LongestHeading = 220;

    /// <summary>The kind of a whole paragraph.</summary>
    public static ParagraphKind Of(string text, Stretch<Token> tokens, int level)
    {
        var length = tokens[^1].End - tokens[0].Start;
        var isTitle = tokens[0].Is('#') || IsUpper(text, tokens) || IsBold(tokens);
        if (length <= LongestHeading && (isTitle || IsNumberedTitle(tokens, level)))
        {
            return ParagraphKind.Heading;
        }

        return level < 6 ? ParagraphKind.Item : ParagraphKind.Body;
    }

    /// <summary>Whether the last sign ends a sentence or announces a list.</summary>
    public static bool EndsSentence(Stretch<Token> tokens)
    {
        var last = tokens.Length - 1;
        while (last > 0 && tokens[last].Kind == TokenKind.Mark && tokens[last].Mark is '*' or ')' or '”' or '"' or '_' or '/')
        {
            last--;
        }

        return tokens[last].Kind == TokenKind.Mark && tokens[last].Mark is '.' or ';' or ':' or '!' or '?' or '…';
    }

    /// <summary>Whether nearly all letters are capitals.</summary>
    public static bool IsUpper(string text, Stretch<Token> tokens)
    {
        var upper = 0;
        var lower = 0;
        foreach (var token in tokens)
        {
            if (!token.IsWord)
            {
                continue;
            }

            foreach (var c in text.AsSpan(token.Start, token.Length))
            {
                upper += char.IsUpper(c) ? 1 : 0;
                lower += char.IsLower(c) ? 1 : 0;
            }

            if (lower > 40)
            {
                return false;
            }
        }

        return upper >= 5 && upper >= lower * 4;
    }

    private static bool IsBold(Stretch<Token> tokens) =>
        tokens.Length > 4 && tokens[0].Is('*') && tokens[1].Is('*') && tokens[^1].Is('*') && tokens[^2].Is('*');

    private static bool IsNumberedTitle(Stretch<Token> tokens, int level)
    {
        var isStar = level == 5 && tokens[0].Is('*');
        return (level <= 4 || isStar) && !EndsSentence(tokens) && tokens[^1].End - tokens[0].Start <= 180 && !HasSentenceEnd(tokens);
    }

    private static bool HasSentenceEnd(Stretch<Token> tokens)
    {
        for (var i = 3; i < tokens.Length - 1; i++)
        {
            if (tokens[i].Is('.') && !tokens[i + 1].Glued)
            {
                return true;
            }
        }

        return false;
    }
}
