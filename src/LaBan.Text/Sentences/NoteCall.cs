using LaBan.Text.Tokens;

namespace LaBan.Text.Sentences;

/// <summary>The call of a footnote as files without raised letters write it: "[^1]", and "[1]" glued to the word before it.</summary>
internal static class NoteCall
{
    private const int LongestNumber = 3;

    /// <summary>How many tokens the call that begins at a token has; 0 where none begins.</summary>
    public static int LengthAt(Stretch<Token> tokens, int at, int last)
    {
        var number = at + 1 < last && tokens[at + 1].Is('^') ? at + 2 : at + 1;
        var isCall = tokens[at].Is('[') && tokens[at].Glued && number + 1 < last
            && tokens[number].IsNumber && tokens[number].Length <= LongestNumber && tokens[number].Glued && tokens[number + 1].Is(']');
        return isCall ? number + 2 - at : 0;
    }

    /// <summary>Whether a call that was put off is to stand before this token: where the clause ends, or another bracket opens.</summary>
    public static bool Yields(Token token) => token.Kind == TokenKind.Mark && token.Mark is '.' or ',' or ';' or ':' or ')' or '[' or '!' or '?';
}
