using LaBan.Office.Received;

namespace LaBan.Office.Commented;

/// <summary>Which characters of the file a remark is about.</summary>
/// <param name="First">The first character, by its number in the order of the file; -1 when the body holds none of it.</param>
/// <param name="Last">The last one.</param>
/// <param name="Lead">What the comment says first, where it cannot stand at the very words.</param>
internal readonly record struct RemarkPlace(int First, int Last, string? Lead);

/// <summary>Finds what remarks are about: their words in the body, or the call of the note, or the nearest words.</summary>
internal sealed class RemarkPlaces(string text, TextTrace trace)
{
    private const int LongestQuote = 80;

    public RemarkPlace Of(DocumentRemark remark)
    {
        var range = remark.Start == remark.End ? WordNear(remark.Start) : (remark.Start, remark.End);
        return InBody(range) is { } body ? body
            : Elsewhere(range)
            ?? (InBody(WordNear(remark.Start)) ?? new RemarkPlace(-1, -1, null)) with { Lead = Said("Chỗ", remark) };
    }

    /// <summary>How a comment names words that it cannot stand at.</summary>
    public string? Said(string place, DocumentRemark remark)
    {
        var words = string.Join(' ', text[remark.Start..remark.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : $"{place} «{(words.Length > LongestQuote ? words[..LongestQuote].TrimEnd() + "…" : words)}»:";
    }

    private RemarkPlace? InBody((int Start, int End) range)
    {
        var all = Origin.None;
        for (var i = range.Start; i < range.End; i++)
        {
            var origin = trace.Origins[i];
            all = origin.IsKnown && Piece(origin).Kind == PieceKind.Body ? all.With(origin) : all;
        }

        return all.IsKnown ? new RemarkPlace(all.First, all.Last, null) : null;
    }

    private RemarkPlace? Elsewhere((int Start, int End) range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (trace.Origins[i] is { IsKnown: true } origin)
            {
                var words = new DocumentRemark(range.Start, range.End, []);
                return Piece(origin) is { Kind: PieceKind.Note } note
                    ? new RemarkPlace(origin.First, origin.Last, Said($"Ở chú thích {note.Note}, chỗ", words))
                    : new RemarkPlace(-1, -1, Said("Ở đầu trang hoặc chân trang, chỗ", words));
            }
        }

        return null;
    }

    private TextPiece Piece(Origin origin) => trace.Pieces[trace.PieceOf(origin.First)];

    /// <summary>The word before a place; at the beginning of a line, the first word of the line that stands in the file.</summary>
    private (int Start, int End) WordNear(int place)
    {
        var end = place;
        while (end > 0 && text[end - 1] != '\n' && !IsWord(end - 1))
        {
            end--;
        }

        if (end > 0 && IsWord(end - 1))
        {
            return WordAt(end - 1);
        }

        var start = place;
        while (start < text.Length - 1 && !IsWord(start))
        {
            start++;
        }

        return start < text.Length ? WordAt(start) : (start, start);
    }

    private (int Start, int End) WordAt(int place)
    {
        var (start, end) = (place, place + 1);
        while (start > 0 && IsWord(start - 1))
        {
            start--;
        }

        while (end < text.Length && IsWord(end))
        {
            end++;
        }

        return (start, end);
    }

    private bool IsWord(int place) => !char.IsWhiteSpace(text[place]) && trace.Origins[place].IsKnown;
}
