using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBan.Office.Commented;

/// <summary>The marks at which comments begin and end, set between and within the runs of the body.</summary>
internal sealed partial class Markers(PartText part, int lastRevision)
{
    private readonly Dictionary<int, Break> _breaks = [];
    private readonly List<Edit> _edits = [];
    private readonly HashSet<int> _preserved = [];
    private int _revision = lastRevision;

    /// <summary>A place at which comments begin or end.</summary>
    private sealed record Break(Standing Standing, string Before, string After)
    {
        public List<int> Ends { get; } = [];

        public List<int> Starts { get; } = [];
    }

    /// <summary>A comment from one place of the text to another, each so many characters into its piece.</summary>
    public void Add(int id, (Spot Spot, int Offset) first, (Spot Spot, int Offset) end)
    {
        Start(first.Spot, first.Offset).Starts.Add(id);
        End(end.Spot, end.Offset).Ends.Add(id);
    }

    /// <summary>A comment on a run as a whole.</summary>
    public void Add(int id, Standing run)
    {
        At(run.Start, run).Starts.Add(id);
        At(run.End, run).Ends.Add(id);
    }

    /// <summary>A comment in a paragraph without words.</summary>
    public void Add(int id, (int Start, int ContentEnd, string Name, string Prefix, string Namespace) paragraph)
    {
        var isEmpty = paragraph.ContentEnd == part.TagEnd(paragraph.Start) && part.Xml[paragraph.ContentEnd - 2] == '/';
        var marks = MarkStart(id, paragraph.Prefix, paragraph.Namespace) + MarkEnd(id, paragraph.Prefix, paragraph.Namespace);
        _edits.Add(isEmpty
            ? new Edit(paragraph.ContentEnd - 2, 2, $">{marks}</{paragraph.Name}>")
            : new Edit(paragraph.ContentEnd, 0, marks));
    }

    /// <summary>What is to be changed in the part.</summary>
    public IEnumerable<Edit> Edits() => _breaks.Select(b => new Edit(b.Key, 0, Written(b.Value))).Concat(_edits);

    private Break Start(Spot spot, int offset)
    {
        var (standing, inner) = (spot.Standing, spot.Part);
        if (inner is { IsText: true } && part.Advance(inner.ContentStart, offset, roundUp: false) is var at && at > inner.ContentStart)
        {
            return Within(at, standing, inner);
        }

        return inner is null || inner.Start == standing.FirstStart ? At(standing.Start, standing) : Between(inner.Start, standing);
    }

    private Break End(Spot spot, int offset)
    {
        var (standing, inner) = (spot.Standing, spot.Part);
        if (inner is { IsText: true } && part.Advance(inner.ContentStart, offset, roundUp: true) is var at && at < inner.ContentEnd)
        {
            return Within(at, standing, inner);
        }

        return inner is null || inner.End == standing.LastEnd ? At(standing.End, standing) : Between(inner.End, standing);
    }

    private Break At(int place, Standing standing) => Found(place, standing, "", "");

    /// <summary>Divides a run between two things in it.</summary>
    private Break Between(int place, Standing run) => Found(place, run, $"</{run.Name}>", run.Opening + run.Properties);

    /// <summary>Divides a run in the middle of a text; both halves keep its properties and its blanks.</summary>
    private Break Within(int place, Standing run, RunPart text)
    {
        var opening = part.Xml[text.Start..text.ContentStart];
        var preserving = Preserving(opening, text.Name);
        if (preserving != opening && _preserved.Add(text.Start))
        {
            _edits.Add(new Edit(text.Start, opening.Length, preserving));
        }

        return Found(place, run, $"</{text.Name}></{run.Name}>", run.Opening + run.Properties + preserving);
    }

    private Break Found(int place, Standing standing, string before, string after)
    {
        if (!_breaks.TryGetValue(place, out var found))
        {
            _breaks[place] = found = new Break(standing, before, after);
        }

        return found;
    }

    private static string Preserving(string opening, string name) =>
        opening.Contains("xml:space", StringComparison.Ordinal)
            ? opening.Replace("\"default\"", "\"preserve\"", StringComparison.Ordinal).Replace("'default'", "'preserve'", StringComparison.Ordinal)
            : opening.Insert(1 + name.Length, " xml:space=\"preserve\"");

    /// <summary>Comments end before others begin at the same place.</summary>
    private string Written(Break at)
    {
        var (prefix, space) = (at.Standing.Prefix, at.Standing.Namespace);
        return at.Before + string.Concat(at.Ends.Select(id => MarkEnd(id, prefix, space)))
            + string.Concat(at.Starts.Select(id => MarkStart(id, prefix, space))) + Renumbered(at.After);
    }

    /// <summary>A tracked change of format that comes to stand in both halves of a run is a change of its own in each.</summary>
    private string Renumbered(string opening) => opening.Contains("rPrChange", StringComparison.Ordinal)
        ? RevisionNumber().Replace(opening, number => _revision < int.MaxValue ? (++_revision).ToString(CultureInfo.InvariantCulture) : number.Value)
        : opening;

    [GeneratedRegex("""(?<=rPrChange\s[^>]*\bid\s*=\s*["'])-?\d+""")]
    private static partial Regex RevisionNumber();

    private static string MarkStart(int id, string prefix, string space) => WordMarkup.Element(prefix, space, "commentRangeStart", id);

    private static string MarkEnd(int id, string prefix, string space) =>
        WordMarkup.Element(prefix, space, "commentRangeEnd", id) + WordMarkup.Around(prefix, space, "r", p => $"<{p}commentReference {p}id=\"{id}\"/>");
}
