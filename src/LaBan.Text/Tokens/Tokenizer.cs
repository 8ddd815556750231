using LaBan.Measures;

namespace LaBan.Text.Tokens;

/// <summary>Cuts the normal text into words, numbers, signs and line ends, in order and without loss of a number.</summary>
internal static class Tokenizer
{
    /// <summary>All tokens of the text, in the order of the text; without word forms, words have no ids.</summary>
    public static Sequence<Token> Read(string text, WordForms? words = null) => Read(text, words, new Sequence<Token>(Room(text)));

    /// <summary>All tokens of a whole report; the sequence is to be given back.</summary>
    public static Sequence<Token> ReadReport(string text, WordForms words) => Read(text, words, Sequence<Token>.Borrow(Room(text)));

    /// <summary>Adds the tokens of a text to others; words have no ids.</summary>
    public static void Read(string text, Sequence<Token> tokens) => Read(text, words: null, tokens);

    private static int Room(string text) => (text.Length / 3) + 16;

    private static Sequence<Token> Read(string text, WordForms? words, Sequence<Token> tokens)
    {
        var end = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c is '\n' or '\f' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                tokens.Add(new Token(i, ++i, TokenKind.Break, false, c, -1, -1));
                continue;
            }

            if (char.IsWhiteSpace(c) || c == '\u00AD' || ViText.IsInvisible(c))
            {
                i++;
                continue;
            }

            var token = Next(text, i, i == end && i > 0, words);
            tokens.Add(token);
            i = end = token.End;
        }

        return tokens;
    }

    private static Token Next(string text, int start, bool glued, WordForms? words)
    {
        var c = text[start];
        if (char.IsDigit(c))
        {
            return new Token(start, NumberEnd(text, start), TokenKind.Number, glued, c, -1, -1);
        }

        if (!IsLetter(c))
        {
            return new Token(start, start + 1, TokenKind.Mark, glued, c, -1, -1);
        }

        var end = start + 1;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        var (word, spelling) = words?.Of(text.AsSpan(start, end - start)) ?? (Lexicon.Vocabulary.Unknown, Lexicon.Vocabulary.Unknown);
        return new Token(start, end, TokenKind.Word, glued, c, word, spelling);
    }

    /// <summary>The end of the longest run of digits, points and commas that ends in a digit.</summary>
    private static int NumberEnd(string text, int start)
    {
        var end = start + 1;
        for (var i = end; i < text.Length && (char.IsDigit(text[i]) || text[i] is '.' or ','); i++)
        {
            if (char.IsDigit(text[i]))
            {
                end = i + 1;
            }
        }

        return end;
    }

    private static bool IsLetter(char c) =>
        c < 128 ? char.IsAsciiLetter(c) : char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
