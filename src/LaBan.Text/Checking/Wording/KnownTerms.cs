using System.Collections.Frozen;
using LaBan.Text.Lexicon;

namespace LaBan.Text.Checking.Wording;

/// <summary>The words that belong together in reports and the abbreviations of the field, indexed so that a slip in one syllable is found.</summary>
internal sealed class KnownTerms
{
    private const string Gap = "*";
    private const string AbbreviationGroup = "abbreviations";

    private readonly FrozenSet<string> _phrases;
    private readonly FrozenDictionary<string, string[]> _gapped;

    private KnownTerms()
    {
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        var abbreviations = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Rows("terms.tsv"))
        {
            foreach (var term in row[1].Split('|'))
            {
                _ = row[0] == AbbreviationGroup ? abbreviations.Add(term) : phrases.TryAdd(KeyOf(term.Split(' ')), term);
            }
        }

        Abbreviations = abbreviations.ToFrozenSet();
        _phrases = phrases.Keys.ToFrozenSet();
        Longest = phrases.Keys.Max(p => p.Count(c => c == ' ') + 1);
        _gapped = phrases.SelectMany(p => Gapped(p.Key).Select(g => (Gapped: g, Phrase: p.Value))).GroupBy(p => p.Gapped).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Phrase).ToArray());
    }

    /// <summary>The terms of <c>terms.tsv</c>.</summary>
    public static KnownTerms All { get; } = new();

    /// <summary>The known abbreviations as they are printed.</summary>
    public FrozenSet<string> Abbreviations { get; }

    /// <summary>Syllables in the longest phrase.</summary>
    public int Longest { get; }

    /// <summary>Whether these syllable keys are a known phrase.</summary>
    public bool IsKnown(ReadOnlySpan<string> keys) => _phrases.Contains(string.Join(' ', keys!));

    /// <summary>The known phrases from which these syllables differ by one slip in the syllable at a place, as printed.</summary>
    public IEnumerable<string> Near(string[] keys, int at)
    {
        var gapped = string.Join(' ', keys.Select((k, i) => i == at ? Gap : k));
        return !_gapped.TryGetValue(gapped, out var phrases) ? [] : phrases.Where(p => SyllableSlip.IsOne(keys[at], Spelling.Key(p.Split(' ')[at])));
    }

    /// <summary>The key of printed syllables.</summary>
    public static string KeyOf(IEnumerable<string> syllables) => string.Join(' ', syllables.Select(s => Spelling.Key(s)));

    private static IEnumerable<string> Gapped(string phrase)
    {
        var keys = phrase.Split(' ');
        return keys.Length < 2 ? [] : Enumerable.Range(0, keys.Length).Select(at => string.Join(' ', keys.Select((k, i) => i == at ? Gap : k)));
    }
}
