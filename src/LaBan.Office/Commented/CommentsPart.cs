using System.Globalization;
using System.Text;
using LaBan.Office.Received.Docx;

namespace LaBan.Office.Commented;

/// <summary>The part that holds the words of comments: the one of the document, to which new ones are added, or a new one.</summary>
internal sealed class CommentsPart
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly PackageChanges _changes;
    private readonly DocxParts _parts;
    private readonly bool _isNew;
    private readonly bool _isStrict;
    private readonly string _name;
    private readonly PartText _text;
    private readonly (string Prefix, string Namespace) _root;
    private readonly StringBuilder _added = new();

    public CommentsPart(PackageChanges changes, DocxParts parts, string space)
    {
        (_changes, _parts, _isStrict) = (changes, parts, space.Contains("purl.oclc.org", StringComparison.Ordinal));
        var existing = parts.Of("comments").FirstOrDefault();
        _isNew = existing is null;
        (_name, _text) = existing is null
            ? (FreeName(changes, parts), PartText.Of(Encoding.UTF8.GetBytes(CommentsText.Empty(space))))
            : changes.Needed(existing);
        _root = RootText.Root(_text);
    }

    /// <summary>The first of so many numbers in a row that no comment has yet.</summary>
    public int FirstId(IReadOnlySet<int> inBody, int count)
    {
        var used = RootText.Values(_text, "id").Select(v => int.TryParse(v, CultureInfo.InvariantCulture, out var id) ? id : -1).Concat(inBody).ToHashSet();
        var last = used.Count == 0 ? -1 : used.Max();
        if (last < int.MaxValue - count)
        {
            return Math.Max(0, last + 1);
        }

        var first = 0;
        for (var next = 0; next - first < count; next++)
        {
            first = used.Contains(next) ? next + 1 : first;
        }

        return first;
    }

    public void Add(int id, IEnumerable<string> lines, CommentAuthor author)
    {
        _added.Append(CommentsText.Of(id, lines, author, _root.Prefix, _root.Namespace));
    }

    /// <summary>Writes the part, and makes a new one known to the document.</summary>
    public void Write()
    {
        _changes.Write(_name, _text.With([RootText.Append(_text, _added.ToString())]));
        if (!_isNew)
        {
            return;
        }

        _changes.Change("[Content_Types].xml", types =>
        [
            .. RootText.Without(types, "PartName", part => part.Equals("/" + _name, StringComparison.OrdinalIgnoreCase)),
            RootText.Append(types, Child(types, "Override", $"PartName=\"/{_name}\" ContentType=\"{ContentType}\"")),
        ]);
        Relate();
    }

    private void Relate()
    {
        var (name, relations) = _changes.Part(_parts.Relations)
            ?? (_parts.Relations, PartText.Of(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"{Package}\"/>")));
        var used = RootText.Values(relations, "Id");
        var number = 1;
        while (used.Contains($"rIdComments{number}"))
        {
            number++;
        }

        var target = _name[(_name.LastIndexOf('/') + 1)..];
        var type = (_isStrict ? Strict : Transitional) + "/comments";
        _changes.Write(name, relations.With([RootText.Append(relations, Child(relations, "Relationship", $"Id=\"rIdComments{number}\" Type=\"{type}\" Target=\"{target}\""))]));
    }

    private static string Child(PartText part, string name, string attributes)
    {
        var prefix = RootText.Root(part).Prefix;
        return $"<{(prefix.Length == 0 ? "" : prefix + ":")}{name} {attributes}/>";
    }

    private static string FreeName(PackageChanges changes, DocxParts parts)
    {
        var folder = parts.Document[..(parts.Document.LastIndexOf('/') + 1)];
        var name = folder + "comments.xml";
        for (var number = 2; changes.Part(name) is not null; number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{folder}comments{number}.xml");
        }

        return name;
    }
}
