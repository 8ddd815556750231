using LaBan.Text.Tokens;

namespace LaBan.Text.Lexicon;

/// <summary>Finds the longest listed phrase that begins at a token, in one walk.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTrie<T>(Vocabulary vocabulary)
{
    private readonly PhraseNodes _nodes = new(vocabulary);

    // By the number of a phrase.
    private T[] _meanings = new T[64];

    /// <summary>Lists a phrase; <paramref name="merge"/> joins its meaning with the one it already had.</summary>
    public void Add(string phrase, T meaning, Func<T, T, T> merge)
    {
        var number = _nodes.Add(phrase, out var isNew);
        if (number == _meanings.Length)
        {
            var grown = new T[number * 2];
            Array.Copy(_meanings, grown, number);
            _meanings = grown;
        }

        _meanings[number] = isNew ? meaning : merge(_meanings[number], meaning);
    }

    /// <summary>Makes the trie ready: which words can begin a phrase.</summary>
    public void Seal() => _nodes.Seal();

    /// <summary>The longest phrase at <paramref name="at"/>; its length in tokens is 0 when there is none.</summary>
    public int Match(string text, Stretch<Token> tokens, int at, bool bare, out T? meaning)
    {
        var length = _nodes.Match(text, tokens, at, bare, out var number);
        meaning = length > 0 ? _meanings[number] : default;
        return length;
    }
}
