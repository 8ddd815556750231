using System.Text.RegularExpressions;
using LaBan.Measures;

namespace LaBan.Office.Rounds;

/// <summary>The lines of a form by the names tables call them.</summary>
internal sealed partial class LineNames
{
    private const int MostCandidates = 6;
    private const double LeastLikeness = 0.5;

    private readonly Dictionary<string, List<RoundLine>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _words = new(StringComparer.Ordinal);
    private readonly RoundSheet _form;

    public LineNames(RoundSheet form)
    {
        _form = form;
        foreach (var line in form.Lines.Where(line => !line.IsHeading))
        {
            foreach (var key in line.Aliases.Prepend(line.Label).SelectMany(Keys).Distinct())
            {
                Of(key).Add(line);
            }
        }
    }

    /// <summary>The lines a name can mean: one when it is sure, several when it stands more than once in the form.</summary>
    public IReadOnlyList<RoundLine> Exact(string name)
    {
        foreach (var key in Keys(name))
        {
            if (_byKey.TryGetValue(key, out var lines))
            {
                return SameMarks(lines, name) ?? [.. lines.Distinct()];
            }
        }

        return [];
    }

    /// <summary>The lines a name is like, the likeliest first.</summary>
    public IReadOnlyList<RoundLine> Alike(string name)
    {
        var words = Words(Keys(name)[^1]);
        return words.Count == 0
            ? []
            : [.. _byKey.Select(entry => (Lines: entry.Value, Likeness: Likeness(words, WordsOf(entry.Key))))
                .Where(found => found.Likeness >= LeastLikeness).OrderByDescending(found => found.Likeness)
                .SelectMany(found => found.Lines).Distinct().Take(MostCandidates)];
    }

    /// <summary>Among lines of one name, the one that follows a line the table has just had.</summary>
    public RoundLine? After(IReadOnlyList<RoundLine> lines, int lastLine)
    {
        var following = lines.Where(line => Preceding(line) == lastLine).ToList();
        return following.Count == 1 ? following[0] : null;
    }

    /// <summary>Among lines of one name, the one with this number on paper.</summary>
    public static RoundLine? Numbered(IReadOnlyList<RoundLine> lines, IEnumerable<string> numbers)
    {
        var wanted = numbers.Select(Bare).Where(n => n.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var same = lines.Where(line => line.Number is { } number && wanted.Contains(Bare(number))).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    private static string Bare(string number) => number.Trim(' ', '.', ')', '(');

    /// <summary>The last line before it whose name stands once in the form.</summary>
    private int Preceding(RoundLine line)
    {
        var before = 0;
        foreach (var other in _form.Lines)
        {
            if (other.Id == line.Id)
            {
                break;
            }

            before = !other.IsHeading && Exact(other.Label).Count == 1 ? other.Id : before;
        }

        return before;
    }

    /// <summary>Names that differ only in their diacritics are told apart by them.</summary>
    private static RoundLine[]? SameMarks(List<RoundLine> lines, string name)
    {
        if (lines.Count < 2)
        {
            return null;
        }

        var written = Tidy(name);
        var same = lines.Where(line => line.Aliases.Prepend(line.Label).Any(n => Tidy(n) == written)).Distinct().ToArray();
        return same.Length > 0 ? same : null;
    }

    private static string Tidy(string name) => Bullet().Replace(ViText.Nfc(name), "").Trim().ToLowerInvariant();

    private List<RoundLine> Of(string key)
    {
        if (!_byKey.TryGetValue(key, out var lines))
        {
            _byKey[key] = lines = [];
        }

        return lines;
    }

    private HashSet<string> WordsOf(string key)
    {
        if (!_words.TryGetValue(key, out var words))
        {
            _words[key] = words = Words(key);
        }

        return words;
    }

    private static HashSet<string> Words(string key) => [.. key.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static double Likeness(HashSet<string> one, HashSet<string> other) =>
        2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    /// <summary>A name as it stands, without its number or dash, and without what brackets add to it.</summary>
    private static string[] Keys(string name)
    {
        var whole = ViText.FoldKey(name.Length > 300 ? name[..300] : name).Trim(' ', '.', ':', ';', ',');
        var bare = Bullet().Replace(whole, "").Trim(' ', '.', ':', ';', ',');
        var short_ = Brackets().Replace(bare, "").Trim(' ', '.', ':', ';', ',');
        return [.. new[] { whole, bare, short_ }.Where(key => key.Length > 0).DefaultIfEmpty("").Distinct()];
    }

    [GeneratedRegex(@"^(?:(?:[ivxlc]+|[0-9]+(?:\.[0-9]+)*|[a-z])\s*[.)/]\s*|[-+*•–]\s*)+(?:trong do\s*:?\s*)?|^trong do\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\s*\([^()]*\)\s*\z")]
    private static partial Regex Brackets();
}
