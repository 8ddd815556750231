using System.Globalization;
using LaBan.Text.Tokens;

namespace LaBan.Text.Sentences;

/// <summary>Finds the marks in the body that call the footnotes: "quy định1.", "2,8%4.", "[footnoteRef:1]", "[^1]", "[1]".</summary>
internal static class FootnoteMarkReader
{
    /// <summary>Marks the numbers and notes which token calls which footnote.</summary>
    public static void Read(string text, Layout layout)
    {
        var numbers = new HashSet<int>(0);
        foreach (var paragraph in layout.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Footnote)
            {
                numbers.Add(paragraph.Footnote);
            }
        }

        var tokens = layout.Tokens;
        var expected = 1;
        for (var i = 1; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (!token.IsNumber || !token.Glued || token.Length > 2)
            {
                continue;
            }

            var value = int.TryParse(text.AsSpan(token.Start, token.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && token.Mark != '0' ? n : 0;
            var isNext = value == expected && numbers.Count == 0 && IsRaised(tokens, i) && (value > 1 || IsAfterVietnamese(text, tokens[i - 1]));
            if (isNext || IsReference(text, tokens, i) || (numbers.Contains(value) && !layout.FootnoteMarks.ContainsKey(value) && IsRaised(tokens, i)))
            {
                layout.Enumerators.Add(token.Start);
                layout.FootnoteMarks.TryAdd(value, i);
                expected = value + 1;
            }
        }
    }

    /// <summary>"doanh nghiệp1": no code or name ends in a letter that only Vietnamese has… or in a plain word of the language.</summary>
    private static bool IsAfterVietnamese(string text, Token word) =>
        !word.IsWord || (word.Length > 2 && text.AsSpan(word.Start, word.Length).ContainsAnyExceptInRange('\0', '\u007F'));

    private static bool IsReference(string text, Token[] tokens, int at) =>
        tokens[at - 1].Is('^')
        || (at > 1 && NoteCall.LengthAt(tokens, at - 1, tokens.Length) > 0 && (tokens[at - 2].IsWord || tokens[at - 2].IsNumber || tokens[at - 2].Is('%')))
        || (tokens[at - 1].Is(':') && at > 1 && tokens[at - 2].IsWord
            && text.AsSpan(tokens[at - 2].Start, tokens[at - 2].Length).Equals("footnoteRef", StringComparison.OrdinalIgnoreCase));

    /// <summary>Glued to a word of several letters, a closing sign or a percent sign, and followed by a sign, a blank or the end.</summary>
    private static bool IsRaised(Token[] tokens, int at)
    {
        var before = tokens[at - 1];
        var free = at + 1 == tokens.Length || !tokens[at + 1].Glued || (tokens[at + 1].Kind == TokenKind.Mark && tokens[at + 1].Mark is '.' or ',' or ';' or ':' or ')');
        var carrier = before.IsWord ? before.Length > 1 : before.Kind == TokenKind.Mark && before.Mark is '%' or ')' or '”' or '"' or '.' or ',' or ';';
        return free && carrier;
    }
}
