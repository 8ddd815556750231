using LaBan.Measures;
using LaBan.Office.Received;
using LaBan.Office.Received.Docx;

namespace LaBan.Office.Commented;

/// <summary>The comments of one document: their marks in the body, their words in a part of their own.</summary>
internal sealed class DocumentComments(PackageFile package, CommentAuthor author)
{
    private readonly PackageChanges _changes = new(package, author.Date);
    private readonly DocxParts _parts = DocxParts.Of(package);

    public Outcome<CommentedFile> Write(ReadOnlyMemory<byte> file, RemarkPlaces places, TextTrace trace, IReadOnlyList<DocumentRemark> remarks)
    {
        var (name, body) = _changes.Needed(_parts.Document);
        var found = remarks.Select(places.Of).ToList();
        var anchors = new RemarkAnchors(trace, body, found);
        if (anchors.Walk is { FirstRun: null, FirstParagraph: null })
        {
            return CommentProblems.NoPlace;
        }

        var part = new CommentsPart(_changes, _parts, RootText.Root(body).Namespace);
        var (markers, id) = (new Markers(body, anchors.Walk.LastRevision), part.FirstId(anchors.Walk.Ids, remarks.Count));
        for (var i = 0; i < remarks.Count; i++, id++)
        {
            var anchor = anchors.Of(found[i]);
            Mark(markers, id, anchor, anchors.Walk);
            part.Add(id, [.. Lead(found[i], anchor, places, remarks[i]), .. remarks[i].Lines], author);
        }

        _changes.Write(name, body.With(markers.Edits()));
        part.Write();
        LeaveSignatureOut();
        return new CommentedFile(_changes.Pack(file), remarks.Count, _changes.IsSigned);
    }

    private static void Mark(Markers markers, int id, RemarkAnchor? anchor, BodyWalk walk)
    {
        if (anchor is not null)
        {
            markers.Add(id, anchor.First, anchor.End);
        }
        else if (walk.FirstRun is { } run)
        {
            markers.Add(id, run);
        }
        else
        {
            markers.Add(id, walk.FirstParagraph!.Value);
        }
    }

    /// <summary>Which words are meant, where the comment does not stand at them alone.</summary>
    private static IEnumerable<string> Lead(RemarkPlace place, RemarkAnchor? anchor, RemarkPlaces places, DocumentRemark remark)
    {
        var lead = place.Lead ?? anchor switch
        {
            null => places.Said("Chỗ", remark),
            { First.Spot.IsInBox: true } => places.Said("Trong khung chữ, chỗ", remark),
            { First.Spot.IsExact: false } => places.Said("Chỗ", remark),
            _ => null,
        };
        return lead is null ? [] : [lead];
    }

    private void LeaveSignatureOut()
    {
        if (!_changes.IsSigned)
        {
            return;
        }

        _changes.Change("_rels/.rels", relations => RootText.Without(relations, "Type",
            type => type.EndsWith("/digital-signature/origin", StringComparison.Ordinal)));
        _changes.Change("[Content_Types].xml", types => RootText.Without(types, "PartName",
            part => part.StartsWith("/_xmlsignatures/", StringComparison.OrdinalIgnoreCase)));
    }
}
