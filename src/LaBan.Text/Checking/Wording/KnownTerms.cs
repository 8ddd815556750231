using System.Collections.Frozen;
using LaBan.Text.Lexicon;

namespace LaBan.Text.Checking.Wording;

/// <summary>The words that belong together in reports and the abbreviations of the field, indexed so that a slip in one syllable is found.</summary>
internal sealed class KnownTerms
{
    private const string Gap = "*";
    private const int LongestKey = 64;
    private const string AbbreviationGroup = "abbreviations";

    private readonly FrozenSet<string> _syllables;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _phrasesBySpan;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _gappedBySpan;

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
        _phrasesBySpan = phrases.Keys.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _syllables = phrases.Keys.SelectMany(p => p.Split(' ')).ToFrozenSet();
        Longest = phrases.Keys.Max(p => p.Count(c => c == ' ') + 1);
        _gappedBySpan = phrases.SelectMany(p => Gapped(p.Key).Select(g => (Gapped: g, Phrase: p.Value))).GroupBy(p => p.Gapped)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Phrase).ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The terms of <c>terms.tsv</c>.</summary>
    public static KnownTerms All { get; } = new();

    /// <summary>The known abbreviations as they are printed.</summary>
    public FrozenSet<string> Abbreviations { get; }

    /// <summary>Syllables in the longest phrase.</summary>
    public int Longest { get; }

    /// <summary>Whether a syllable key occurs in any phrase.</summary>
    public bool HasSyllable(string key) => _syllables.Contains(key);

    /// <summary>Whether these syllable keys are a known phrase.</summary>
    public bool IsKnown(ReadOnlySpan<string> keys)
    {
        Span<char> phrase = stackalloc char[LongestKey];
        return Join(keys, -1, phrase) is > 0 and var length && _phrasesBySpan.Contains(phrase[..length]);
    }

    /// <summary>The first known phrase from which these syllables differ by one slip in the syllable at a place, as printed.</summary>
    public string? Near(ReadOnlySpan<string> keys, int at)
    {
        Span<char> gapped = stackalloc char[LongestKey];
        if (Join(keys, at, gapped) is not (> 0 and var length) || !_gappedBySpan.TryGetValue(gapped[..length], out var phrases))
        {
            return null;
        }

        var written = keys[at];
        return Array.Find(phrases, p => SyllableSlip.IsOne(written, Spelling.Key(p.Split(' ')[at])));
    }

    /// <summary>The keys with blanks between and a gap at a place; 0 when they are longer than any phrase.</summary>
    private static int Join(ReadOnlySpan<string> keys, int gap, Span<char> joined)
    {
        var length = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var key = i == gap ? Gap : keys[i];
            if (length + key.Length + 1 > joined.Length)
            {
                return 0;
            }

            if (i > 0)
            {
                joined[length++] = ' ';
            }

            key.CopyTo(joined[length..]);
            length += key.Length;
        }

        return length;
    }

    /// <summary>The key of printed syllables.</summary>
    public static string KeyOf(IEnumerable<string> syllables) => string.Join(' ', syllables.Select(s => Spelling.Key(s)));

    private static IEnumerable<string> Gapped(string phrase)
    {
        var keys = phrase.Split(' ');
        return keys.Length < 2 ? [] : Enumerable.Range(0, keys.Length).Select(at => string.Join(' ', keys.Select((k, i) => i == at ? Gap : k)));
    }
}
