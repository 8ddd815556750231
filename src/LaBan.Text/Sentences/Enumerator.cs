using LaBan.Text.Tokens;

namespace LaBan.Text.Sentences;

/// <summary>The mark that opens a list item or a heading: "1.", "1.2.1.", "a)", "III.", "-", "**2.3.".</summary>
/// <param name="Level">Depth: 0 part, 1 roman, 2 "1.", 3 "1.1.", 4 letter, 5 bullet; -1 for no mark.</param>
/// <param name="Length">How many tokens it takes.</param>
/// <param name="Number">The token of its number, -1 for none.</param>
internal readonly record struct Enumerator(int Level, int Length, int Number)
{
    /// <summary>No mark.</summary>
    public static readonly Enumerator None = new(-1, 0, -1);

    /// <summary>Reads the mark that opens a line.</summary>
    public static Enumerator Read(string text, Stretch<Token> tokens, int first, int last)
    {
        var at = first;
        while (at < last && SignLength(tokens, at, last) is > 0 and var length && at - first < 60)
        {
            at += length;
        }

        var bold = at - first;
        var mark = at < last ? ReadMark(text, tokens, at, last) : None;
        if (mark.Level >= 0)
        {
            return mark with { Length = mark.Length + bold };
        }

        return bold > 0 && tokens[first].Mark == '*' && at < last && !tokens[first + bold].Glued
            ? new Enumerator(5, bold, -1)
            : None;
    }

    /// <summary>Signs that stand before the mark: bold and heading signs, and bookmarks a word processor left: "[bookmark: _Hlk1]".</summary>
    private static int SignLength(Stretch<Token> tokens, int at, int last)
    {
        if (tokens[at].Kind != TokenKind.Mark)
        {
            return 0;
        }

        if (tokens[at].Mark is '*' or '#' or '_' or '\\' or '>')
        {
            return 1;
        }

        var isBookmark = tokens[at].Is('[') && at + 3 < last && tokens[at + 1].IsWord && tokens[at + 2].Is(':');
        for (var end = at + 1; isBookmark && end < last && end - at < 10; end++)
        {
            if (tokens[end].Is(']'))
            {
                return end + 1 - at;
            }
        }

        return 0;
    }

    private static Enumerator ReadMark(string text, Stretch<Token> tokens, int at, int last)
    {
        var token = tokens[at];
        if (token.Is('[') && at + 2 < last && tokens[at + 1] is { IsNumber: true, Length: <= 3 } && tokens[at + 2].Is(']'))
        {
            return new Enumerator(5, 3, at + 1);
        }

        if (token.Kind == TokenKind.Mark)
        {
            var isBullet = token.Mark is '-' or '+' or '•' or '–' or '●' or '○' or '▪' or '◦' or '\uF0B7' or '·' or '—';
            return isBullet && at + 1 < last && !tokens[at + 1].Glued ? new Enumerator(5, 1, -1) : None;
        }

        if (at + 1 >= last)
        {
            return None;
        }

        if (ReadPart(text, tokens, at, last) is { Level: >= 0 } part)
        {
            return part;
        }

        return token.IsNumber ? ReadNumber(text, tokens, at, last) : ReadLetter(text, tokens, at, last);
    }

    /// <summary>"Điều 2. Mục tiêu", "Phần thứ nhất", "Chương II".</summary>
    private static Enumerator ReadPart(string text, Stretch<Token> tokens, int at, int last)
    {
        var level = text.AsSpan(tokens[at].Start, tokens[at].Length) switch
        {
            "Phần" or "PHẦN" => 0,
            "Chương" or "CHƯƠNG" => 0,
            "Điều" or "ĐIỀU" => 1,
            "Bài" or "Kỳ" => 4,
            _ => -1,
        };
        var isNumbered = tokens[at + 1].IsNumber || (tokens[at + 1].IsWord && IsRoman(text.AsSpan(tokens[at + 1].Start, tokens[at + 1].Length)));
        var isClosed = at + 2 == last || (tokens[at + 2].Kind == TokenKind.Mark && tokens[at + 2].Mark is '.' or ':' or '-' or '–');
        return level >= 0 && isNumbered && isClosed ? new Enumerator(level, Math.Min(3, last - at), level == 4 && tokens[at + 1].IsNumber ? at + 1 : -1) : None;
    }

    /// <summary>"1." and "2)" before a capital; "1.1." and "1.2.1" before anything that starts a title.</summary>
    private static Enumerator ReadNumber(string text, Stretch<Token> tokens, int at, int last)
    {
        var number = tokens[at];
        var digits = text.AsSpan(number.Start, number.Length);
        if (number.Length > 8 || digits.Contains(','))
        {
            return None;
        }

        var dots = digits.Count('.');
        var closed = tokens[at + 1].Kind == TokenKind.Mark && tokens[at + 1].Mark is '.' or ')' && tokens[at + 1].Glued;
        closed |= tokens[at + 1].Kind == TokenKind.Mark && tokens[at + 1].Mark is '-' or '/' && tokens[at + 1].Glued && at + 2 < last && tokens[at + 2].IsWord && !tokens[at + 2].Glued;
        var next = closed ? at + 2 : at + 1;
        if (next >= last || (!closed && dots == 0) || (dots == 0 && number.Length > 2) || !AllShort(digits))
        {
            return None;
        }

        var opens = OpensTitle(text, tokens[next]) || (closed && ((tokens[next].IsNumber && !tokens[next].Glued) || (dots > 0 && tokens[next].IsWord)));
        return opens ? new Enumerator(dots == 0 ? 2 : 3, next - at, at) : None;
    }

    private static bool AllShort(ReadOnlySpan<char> digits)
    {
        var run = 0;
        foreach (var c in digits)
        {
            run = c == '.' ? 0 : run + 1;
            if (run > 2)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"IV." and "a)", "b.".</summary>
    private static Enumerator ReadLetter(string text, Stretch<Token> tokens, int at, int last)
    {
        var word = text.AsSpan(tokens[at].Start, tokens[at].Length);
        var closed = tokens[at + 1].Kind == TokenKind.Mark && tokens[at + 1].Mark is '.' or ')' or '/' && tokens[at + 1].Glued;
        if (!closed || word.Length > 6 || (at + 2 < last && tokens[at + 2].Glued && tokens[at + 2].Kind == TokenKind.Word))
        {
            return None;
        }

        var isPair = at + 3 < last && tokens[at + 1].Is('.') && tokens[at + 2] is { IsNumber: true, Length: <= 2 } && tokens[at + 3].Is('.');
        if (isPair && IsRoman(word))
        {
            return new Enumerator(2, 4, at + 2);
        }

        if (IsRoman(word) && char.IsUpper(word[0]))
        {
            return new Enumerator(1, 2, -1);
        }

        return word.Length == 1 ? new Enumerator(char.IsUpper(word[0]) ? 1 : 4, 2, -1) : None;
    }

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!"IVXLivxl1".Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool OpensTitle(string text, Token token) =>
        token.IsWord ? char.IsUpper(text[token.Start]) : token.Kind == TokenKind.Mark && token.Mark is '*' or '"' or '“' or '_' or '(';
}
