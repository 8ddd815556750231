namespace LaBan.Text.Links;

/// <summary>The words of one name, and how much each counts there: less in brackets, less for words said of every indicator of a kind.</summary>
internal sealed class SharedWords
{
    private NameWord[] _words = new NameWord[32];
    private float[] _shares = new float[32];

    /// <summary>How many different words there are.</summary>
    public int Count { get; private set; }

    /// <summary>A word by its place.</summary>
    public NameWord Word(int at) => _words[at];

    /// <summary>How much the word at a place counts.</summary>
    public float Share(int at) => _shares[at];

    /// <summary>Forgets the name before.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a word; one that is there already counts as much as it does anywhere in the name.</summary>
    public void Add(NameWord word, float share)
    {
        if (share <= 0)
        {
            return;
        }

        for (var i = 0; i < Count; i++)
        {
            if (_words[i] == word)
            {
                _shares[i] = Math.Max(_shares[i], share);
                return;
            }
        }

        if (Count == _words.Length)
        {
            Array.Resize(ref _words, Count * 2);
            Array.Resize(ref _shares, Count * 2);
        }

        (_words[Count], _shares[Count]) = (word, share);
        Count++;
    }

    /// <summary>The words, all or those alone that count in full.</summary>
    public NameWord[] ToArray(bool fullOnly)
    {
        var count = 0;
        for (var i = 0; i < Count; i++)
        {
            count += !fullOnly || _shares[i] == 1 ? 1 : 0;
        }

        var words = new NameWord[count];
        for (int i = 0, at = 0; at < count; i++)
        {
            if (!fullOnly || _shares[i] == 1)
            {
                words[at++] = _words[i];
            }
        }

        return words;
    }
}
