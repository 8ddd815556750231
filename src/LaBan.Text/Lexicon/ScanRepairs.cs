namespace LaBan.Text.Lexicon;

/// <summary>
/// Mends words of badly scanned text: first by a list of usual misreadings, then by the one known word that differs in a single
/// vowel.
/// </summary>
internal sealed class ScanRepairs(Vocabulary vocabulary)
{
    private const int Shortest = 4;
    private const string Vowels = "aeiouy";

    private readonly Dictionary<string, string> _usual = new(StringComparer.Ordinal);
    private readonly List<int> _goals = [];
    private readonly Lock _filling = new();
    private Dictionary<string, int>? _byPattern;

    /// <summary>Lists a usual misreading.</summary>
    public void AddUsual(string misread, string meant) => _usual[misread] = meant;

    /// <summary>Makes a known word a goal of mending; a pattern two words share goes to the first.</summary>
    public void AddGoal(int word) => _goals.Add(word);

    /// <summary>The id of the word meant, or unknown.</summary>
    public int Mend(string bare)
    {
        if (_usual.TryGetValue(bare, out var meant))
        {
            return vocabulary.WordOf(meant);
        }

        if (bare.Length < Shortest - 1)
        {
            return Vocabulary.Unknown;
        }

        var byPattern = Patterns();
        for (var i = 0; i < bare.Length; i++)
        {
            if (byPattern.TryGetValue(Blank(bare, i), out var word))
            {
                return word;
            }
        }

        return Vocabulary.Unknown;
    }

    /// <summary>The patterns of all goals, made for the first bad scan: sound text needs none.</summary>
    private Dictionary<string, int> Patterns()
    {
        lock (_filling)
        {
            if (_byPattern is null)
            {
                _byPattern = new(StringComparer.Ordinal);
                _goals.ForEach(AddPatterns);
            }

            return _byPattern;
        }
    }

    private void AddPatterns(int word)
    {
        var bare = vocabulary.NameOf(word);
        for (var i = 0; bare.Length >= Shortest - 1 && i < bare.Length; i++)
        {
            if (Vowels.Contains(bare[i]))
            {
                _byPattern!.TryAdd(Blank(bare, i), word);
            }
        }
    }

    private static string Blank(string word, int at) => string.Concat(word.AsSpan(0, at), "?", word.AsSpan(at + 1));
}
