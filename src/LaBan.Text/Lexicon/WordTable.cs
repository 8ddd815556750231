namespace LaBan.Text.Lexicon;

/// <summary>
/// Numbers words from 0 in the order they are met. A hash table asked with a stretch of text, so that nothing is copied to look a word
/// up and the program compiled ahead need not compile a dictionary at every start.
/// </summary>
internal sealed class WordTable
{
    // Odd and of this process alone, so that nobody can write a report whose words all fall into one place.
    private static readonly uint Multiplier = unchecked((uint)string.GetHashCode("a")) | 1;

    private string[] _words = new string[256];
    private int[] _hashes = new int[256];

    // The number of a word + 1; 0 where the slot is free.
    private int[] _slots = new int[512];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The word of a number.</summary>
    public string this[int number] => _words[number];

    /// <summary>The number of a word; -1 when it was not met.</summary>
    public int Find(ReadOnlySpan<char> word) => _slots[Slot(word, HashOf(word))] - 1;

    /// <summary>The number of a word, which is added when it was not met before.</summary>
    public int Add(ReadOnlySpan<char> word, out bool isNew)
    {
        var hash = HashOf(word);
        var slot = Slot(word, hash);
        isNew = _slots[slot] == 0;
        if (!isNew)
        {
            return _slots[slot] - 1;
        }

        if (Count == _words.Length)
        {
            Grow();
            slot = Slot(word, hash);
        }

        (_words[Count], _hashes[Count], _slots[slot]) = (word.ToString(), hash, Count + 1);
        return Count++;
    }

    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var c in word)
        {
            hash = unchecked((hash + c) * Multiplier);
        }

        return unchecked((int)(hash ^ (hash >> 15)));
    }

    /// <summary>Where a word stands or would stand.</summary>
    private int Slot(ReadOnlySpan<char> word, int hash)
    {
        var slots = _slots;
        for (var slot = hash & (slots.Length - 1); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var number = slots[slot] - 1;
            if (number < 0 || (_hashes[number] == hash && word.SequenceEqual(_words[number])))
            {
                return slot;
            }
        }
    }

    private void Grow()
    {
        var (words, hashes) = (new string[Count * 2], new int[Count * 2]);
        Array.Copy(_words, words, Count);
        Array.Copy(_hashes, hashes, Count);
        (_words, _hashes, _slots) = (words, hashes, new int[Count * 4]);
        for (var number = 0; number < Count; number++)
        {
            var slot = hashes[number] & (_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = number + 1;
        }
    }
}
