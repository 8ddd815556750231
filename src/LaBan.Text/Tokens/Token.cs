namespace LaBan.Text.Tokens;

/// <summary>What a token of a report is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A number as the pattern <c>\d[\d.,]*\d|\d</c> cuts it.</summary>
    Number,

    /// <summary>One character of punctuation or another sign.</summary>
    Mark,

    /// <summary>The end of one or more lines.</summary>
    Break,
}

/// <summary>One piece of the normal text. Offsets count UTF-16 code units of the normal (NFC) text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Glued">Whether nothing separates it from the token before.</param>
/// <param name="Mark">The character of a mark; the first character of any other token.</param>
/// <param name="Word">The vocabulary's id of the word without its diacritics, or <see cref="Lexicon.Vocabulary.Unknown"/>.</param>
/// <param name="Spelling">The vocabulary's id of the word with its diacritics, or unknown.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool Glued, char Mark, int Word, int Spelling)
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether it is this sign.</summary>
    public bool Is(char sign) => Kind == TokenKind.Mark && Mark == sign;

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;
}
