using System.Xml;

namespace LaBan.Office.Received;

/// <summary>What a piece of text of a report belongs to.</summary>
internal enum PieceKind
{
    /// <summary>The body.</summary>
    Body,

    /// <summary>A note; the piece stands where the body calls it.</summary>
    Note,

    /// <summary>Headers and footers, which have no place in the body.</summary>
    Margin,
}

/// <summary>An element of the body that text was read from.</summary>
/// <param name="First">The number of its first character in the order of the file.</param>
/// <param name="Line">The line of the part in which it stands.</param>
/// <param name="Column">Where its name begins in that line.</param>
/// <param name="Kind">What it belongs to.</param>
/// <param name="Note">The number of the note.</param>
internal readonly record struct TextPiece(int First, int Line, int Column, PieceKind Kind, int Note);

/// <summary>
/// Where the characters of a report stand in its file. Written by the very walk that makes the text, so that the two cannot drift
/// apart.
/// </summary>
internal sealed class TextTrace
{
    private readonly List<TextPiece> _pieces = [];
    private int _taken;

    /// <summary>For each character of the text, what it was made of.</summary>
    public Origin[] Origins { get; private set; } = [];

    /// <summary>The pieces in the order of the file.</summary>
    public IReadOnlyList<TextPiece> Pieces => _pieces;

    /// <summary>What is taken from now on comes from the element the reader stands at.</summary>
    public void Open(XmlReader xml, PieceKind kind = PieceKind.Body, int note = 0)
    {
        var place = (IXmlLineInfo)xml;
        Open(new TextPiece(_taken, place.LineNumber, place.LinePosition, kind, note));
    }

    /// <summary>What is taken from now on stands in a header or footer.</summary>
    public void OpenMargin() => Open(new TextPiece(_taken, 0, 0, PieceKind.Margin, 0));

    /// <summary>Takes characters of the open piece; gives the number of the first.</summary>
    public int Take(int length)
    {
        _taken += length;
        return _taken - length;
    }

    /// <summary>Takes a sign that stands for the open piece as a whole.</summary>
    public Origin TakeSign()
    {
        var first = Take(1);
        return new Origin(first, first);
    }

    /// <summary>The text is whole.</summary>
    public void Finish(IEnumerable<Origin> origins) => Origins = [.. origins];

    /// <summary>The text was read anew and is shorter now: <paramref name="places"/> gives each former place its new one.</summary>
    public void Move(int[] places)
    {
        var starts = new int[places[^1] + 1];
        for (var i = 0; i < places.Length; i++)
        {
            starts[places[i]] = i;
        }

        var moved = new Origin[places[^1]];
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = Origins.AsSpan(starts[i]..starts[i + 1]).ToArray().Aggregate(Origin.None, (all, one) => all.With(one));
        }

        Origins = moved;
    }

    /// <summary>Which piece holds a character of the file.</summary>
    public int PieceOf(int character)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].First <= character ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>How many characters a piece has.</summary>
    public int LengthOf(int piece) => (piece + 1 < _pieces.Count ? _pieces[piece + 1].First : _taken) - _pieces[piece].First;

    private void Open(TextPiece piece)
    {
        if (_pieces.Count > 0 && _pieces[^1].First == _taken)
        {
            _pieces.RemoveAt(_pieces.Count - 1);
        }

        _pieces.Add(piece);
    }
}
