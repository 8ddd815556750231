using LaBan.Text.Tokens;

namespace LaBan.Text.Sentences;

/// <summary>Decides whether a line goes on with the paragraph of the line before it.</summary>
internal readonly ref struct LineJoin(
    string text, Stretch<Token> before, Stretch<Token> line, Line previous, Enumerator mark, bool enumerated, int pageWidth, bool gap)
{
    private readonly string _text = text;
    private readonly Stretch<Token> _before = before;
    private readonly Stretch<Token> _line = line;
    private readonly Line _previous = previous;
    private readonly Enumerator _mark = mark;
    private readonly bool _enumerated = enumerated;
    private readonly int _pageWidth = pageWidth;
    private readonly bool _gap = gap;

    /// <summary>Whether the line continues the paragraph.</summary>
    public static bool Continues(in LineJoin join) => join.Decide();

    private bool Decide()
    {
        if (_before.Length == 0 || _line.Length == 0)
        {
            return false;
        }

        var ended = ParagraphKinds.EndsSentence(_before);
        var shouting = ParagraphKinds.IsUpper(_text, _line);
        if (shouting || ParagraphKinds.IsUpper(_text, _before))
        {
            return shouting && ParagraphKinds.IsUpper(_text, _before) && _mark.Level < 0 && !ended && !_gap;
        }

        if (_mark.Level >= 0 && (ended || _pageWidth == 0 || _mark.Level != 2 || IsShort(0.9)))
        {
            return false;
        }

        var lower = StartsLower();
        if (_pageWidth == 0 || _gap)
        {
            return !ended && lower && !IsHeadingMark();
        }

        return lower ? !ended || !IsShort(0.6) : !IsShort(0.75) && !(_enumerated && !ended && IsShort(0.93));
    }

    private bool IsShort(double share) => _previous.Width < _pageWidth * share;

    private bool IsHeadingMark() => _before[0].Is('#');

    private bool StartsLower()
    {
        var first = _line[0];
        return first.IsWord ? char.IsLower(_text[first.Start]) : first.Kind == TokenKind.Mark && first.Mark is ',' or ')' or ';' or '%' or '(';
    }
}
