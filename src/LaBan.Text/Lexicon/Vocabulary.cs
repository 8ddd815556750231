namespace LaBan.Text.Lexicon;

/// <summary>Numbers the words that the lexicon and the catalogue know, so that the engine compares integers.</summary>
internal sealed class Vocabulary
{
    /// <summary>The id of every word nobody listed.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>A vocabulary that mends misread words into those it knows.</summary>
    public Vocabulary() => Repairs = new ScanRepairs(this);

    /// <summary>How misread words are mended.</summary>
    public ScanRepairs Repairs { get; }

    /// <summary>How many words are known.</summary>
    public int Count => _words.Count;

    /// <summary>The id of a word without diacritics.</summary>
    public int WordOf(string bare) => _words.TryGetValue(bare, out var id) ? id : Unknown;

    /// <summary>The id of a word with diacritics.</summary>
    public int SpellingOf(string key) => _spellings.TryGetValue(key, out var id) ? id : Unknown;

    /// <summary>The bare word of an id.</summary>
    public string NameOf(int word) => _names[word];

    /// <summary>Lists a word and gives its two ids.</summary>
    public (int Word, int Spelling) Add(ReadOnlySpan<char> form)
    {
        var bare = Lexicon.Spelling.Bare(form);
        if (!_words.TryGetValue(bare, out var word))
        {
            _words.Add(bare, word = _words.Count);
            _names.Add(bare);
        }

        var key = Lexicon.Spelling.Key(form);
        if (!_spellings.TryGetValue(key, out var spelling))
        {
            _spellings.Add(key, spelling = _spellings.Count);
        }

        return (word, spelling);
    }
}
