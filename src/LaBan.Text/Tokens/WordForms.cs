using LaBan.Text.Lexicon;

namespace LaBan.Text.Tokens;

/// <summary>The forms of words met in one text, each looked up in the vocabulary once.</summary>
internal sealed class WordForms
{
    private const int LongestWord = 40;

    private readonly Vocabulary _vocabulary;
    private readonly bool _repair;
    private readonly Dictionary<string, (int Word, int Spelling)> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Word, int Spelling)>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Word forms over a vocabulary; with repair, words a scanner misread are mended.</summary>
    public WordForms(Vocabulary vocabulary, bool repair)
    {
        _vocabulary = vocabulary;
        _repair = repair;
        _lookup = _seen.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The ids of a word as it is printed.</summary>
    public (int Word, int Spelling) Of(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestWord)
        {
            return (Vocabulary.Unknown, Vocabulary.Unknown);
        }

        if (!_lookup.TryGetValue(form, out var ids))
        {
            ids = Find(form);
            _lookup[form] = ids;
        }

        return ids;
    }

    private (int Word, int Spelling) Find(ReadOnlySpan<char> form)
    {
        var bare = Spelling.Bare(form);
        var word = _vocabulary.WordOf(bare);
        if (_repair && word == Vocabulary.Unknown)
        {
            word = _vocabulary.Repairs.Mend(bare);
        }

        return (word, _vocabulary.SpellingOf(Spelling.Key(form)));
    }
}
