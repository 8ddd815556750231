using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Links;

/// <summary>
/// The things a figure can be said of, listed apart from any catalogue: crops, herds, groups of people, kinds of income. A claim that
/// names one is not about an indicator that does not.
/// </summary>
internal sealed class ThingNames
{
    private readonly PhraseTrie<int> _trie;

    // By thing: the words of each of its spellings.
    private readonly List<NameWord[][]> _spellings = [];
    private readonly List<string?> _kinds = [];
    private readonly List<int> _scopes = [];

    /// <summary>Reads the table into a vocabulary.</summary>
    public ThingNames(Vocabulary vocabulary)
    {
        _trie = new PhraseTrie<int>(vocabulary);
        foreach (var row in LexiconTable.Rows("things.tsv"))
        {
            var phrases = row[0].Split('|');
            var spellings = new NameWord[phrases.Length][];
            for (var i = 0; i < phrases.Length; i++)
            {
                if (row.Length == 1 || row[1] != "needed")
                {
                    _trie.Add(phrases[i], _spellings.Count, (first, _) => first);
                }

                spellings[i] = WordsOf(phrases[i], vocabulary);
            }

            if (row.Length > 1 && row[1] is "scope" or "needed")
            {
                _scopes.Add(_spellings.Count);
            }

            _spellings.Add(spellings);
            _kinds.Add(row.Length > 1 ? row[1] : null);
        }

        _trie.Seal();
    }

    /// <summary>How many things are listed.</summary>
    public int Count => _spellings.Count;

    /// <summary>Whether what follows a thing in a paragraph is about it: groups of goods after the index of prices.</summary>
    public bool IsTopic(int thing) => _kinds[thing] == "topic";

    /// <summary>Whether a name has a thing only where its words stand together: "lao động nước ngoài" is not "lao động đi làm việc ở nước ngoài".</summary>
    public bool IsPhrase(int thing) => _kinds[thing] == "phrase";

    /// <summary>Whether a thing is an event whose victims and damage are counted: what is produced in spite of it is not of the event.</summary>
    public bool IsEvent(int thing) => _kinds[thing] == "event";

    /// <summary>The things that narrow a name: "trong các KCN", "ở nông thôn".</summary>
    public List<int> Scopes => _scopes;

    /// <summary>The spellings of a thing as words.</summary>
    public NameWord[][] Spellings(int thing) => _spellings[thing];

    /// <summary>The thing named at a token, and how many tokens its name takes; 0 when there is none.</summary>
    public int Match(string text, Stretch<Token> tokens, int at, out int thing) => _trie.Match(text, tokens, at, bare: false, out thing);

    private static NameWord[] WordsOf(string phrase, Vocabulary vocabulary)
    {
        var parts = phrase.Split(' ');
        var words = new NameWord[parts.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var (bare, spelling) = vocabulary.Add(parts[i]);
            words[i] = new NameWord(bare, spelling);
        }

        return words;
    }
}
