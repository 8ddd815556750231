namespace LaBan.Text.Sentences;

/// <summary>One printed line: its tokens and where it stands.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">One past its last token.</param>
/// <param name="Start">Offset of its first sign.</param>
/// <param name="Width">Characters from its first sign to its last.</param>
/// <param name="Indent">Blanks before its first sign; the width of a line that holds only blanks.</param>
/// <param name="AfterPage">Whether a page break stands right before it.</param>
internal readonly record struct Line(int First, int Last, int Start, int Width, int Indent, bool AfterPage)
{
    /// <summary>Whether nothing is printed on it.</summary>
    public bool IsBlank => First == Last;
}
