namespace LaBan.Text.Lexicon;

/// <summary>Numbers the words that the lexicon and the catalogue know, so that the engine compares integers.</summary>
internal sealed class Vocabulary
{
    /// <summary>The id of every word nobody listed.</summary>
    public const int Unknown = -1;

    private readonly WordTable _words = new();
    private readonly WordTable _spellings = new();

    // By the form a word was listed in: its two ids.
    private readonly WordTable _forms = new();
    private readonly List<int> _wordOfForm = [];
    private readonly List<int> _spellingOfForm = [];

    /// <summary>A vocabulary that mends misread words into those it knows.</summary>
    public Vocabulary() => Repairs = new ScanRepairs(this);

    /// <summary>How misread words are mended.</summary>
    public ScanRepairs Repairs { get; }

    /// <summary>How many words are known.</summary>
    public int Count => _words.Count;

    /// <summary>The id of a word without diacritics.</summary>
    public int WordOf(ReadOnlySpan<char> bare) => _words.Find(bare);

    /// <summary>The id of a word with diacritics.</summary>
    public int SpellingOf(ReadOnlySpan<char> key) => _spellings.Find(key);

    /// <summary>The bare word of an id.</summary>
    public string NameOf(int word) => _words[word];

    /// <summary>Lists a word and gives its two ids.</summary>
    public (int Word, int Spelling) Add(ReadOnlySpan<char> form)
    {
        var at = _forms.Add(form, out var isNew);
        if (isNew)
        {
            _wordOfForm.Add(_words.Add(Lexicon.Spelling.Bare(form), out _));
            _spellingOfForm.Add(_spellings.Add(Lexicon.Spelling.Key(form), out _));
        }

        return (_wordOfForm[at], _spellingOfForm[at]);
    }
}
