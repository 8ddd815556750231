using LaBan.Office.Received;

namespace LaBan.Office.Commented;

/// <summary>Where a comment is set: from the first place to the one behind the last.</summary>
internal sealed record RemarkAnchor((Spot Spot, int Offset) First, (Spot Spot, int Offset) End);

/// <summary>Leads from the characters remarks are about to the runs of the body that hold them.</summary>
internal sealed class RemarkAnchors
{
    private readonly TextTrace _trace;
    private readonly int[] _starts;
    private readonly IReadOnlyDictionary<int, Spot> _spots;

    public RemarkAnchors(TextTrace trace, PartText body, IEnumerable<RemarkPlace> places)
    {
        _trace = trace;
        _starts = [.. trace.Pieces.Select(p => p.Kind == PieceKind.Margin ? -1 : body.Offset(p.Line, p.Column) - 1)];
        Walk = new BodyWalk(body, Wanted(places)).Walk();
        _spots = Walk.Spots;
    }

    /// <summary>What the body was found to be.</summary>
    public BodyWalk Walk { get; }

    /// <summary>The anchor of a remark; null where the body has none for it. It ends with the cell of a table in which it begins.</summary>
    public RemarkAnchor? Of(RemarkPlace place)
    {
        if (place.First < 0)
        {
            return null;
        }

        var (first, last) = (_trace.PieceOf(place.First), _trace.PieceOf(place.Last));
        (int Piece, Spot Spot)? begin = null, end = null;
        for (var piece = first; piece <= last; piece++)
        {
            if (!_spots.TryGetValue(_starts[piece], out var spot))
            {
                continue;
            }

            begin ??= (piece, spot);
            if (spot.Cell != begin.Value.Spot.Cell)
            {
                break;
            }

            end = (piece, spot);
        }

        return begin is { } from && end is { } to
            ? new RemarkAnchor(
                (from.Spot, from.Piece == first ? place.First - _trace.Pieces[first].First : 0),
                (to.Spot, to.Piece == last ? place.Last - _trace.Pieces[last].First + 1 : _trace.LengthOf(to.Piece)))
            : null;
    }

    private HashSet<int> Wanted(IEnumerable<RemarkPlace> places)
    {
        var isWanted = new bool[_starts.Length];
        foreach (var place in places.Where(p => p.First >= 0))
        {
            isWanted.AsSpan(_trace.PieceOf(place.First)..(_trace.PieceOf(place.Last) + 1)).Fill(true);
        }

        return [.. _starts.Where((_, piece) => isWanted[piece])];
    }
}
