using LaBan.Text.Lexicon;

namespace LaBan.Text.Tokens;

/// <summary>The forms of words met in one text, each looked up in the vocabulary once.</summary>
internal sealed class WordForms(Vocabulary vocabulary, bool repair)
{
    private const int LongestWord = 40;

    private readonly WordTable _seen = new();
    private int[] _words = new int[256];
    private int[] _spellings = new int[256];

    /// <summary>The ids of a word as it is printed.</summary>
    public (int Word, int Spelling) Of(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestWord)
        {
            return (Vocabulary.Unknown, Vocabulary.Unknown);
        }

        var at = _seen.Add(form, out var isNew);
        if (isNew)
        {
            Enter(at, form);
        }

        return (_words[at], _spellings[at]);
    }

    private void Enter(int at, ReadOnlySpan<char> form)
    {
        if (at == _words.Length)
        {
            Array.Resize(ref _words, at * 2);
            Array.Resize(ref _spellings, at * 2);
        }

        var bare = Spelling.Bare(form);
        var word = vocabulary.WordOf(bare);
        if (repair && word == Vocabulary.Unknown)
        {
            word = vocabulary.Repairs.Mend(bare);
        }

        (_words[at], _spellings[at]) = (word, vocabulary.SpellingOf(Spelling.Key(form)));
    }
}
