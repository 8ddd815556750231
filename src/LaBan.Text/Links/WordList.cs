namespace LaBan.Text.Links;

/// <summary>
/// Words listed by their spelling, so that "thứ" is listed and "thu" is not. A word that lost its diacritics counts as listed unless
/// the catalogue knows another word that looks the same without them.
/// </summary>
internal sealed class WordList
{
    // By id: what is listed. Listed words are among the first of the vocabulary.
    private int[] _spellings = new int[1 << 11];
    private int[] _bare = new int[1 << 11];
    private int[] _plain = new int[1 << 11];

    /// <summary>Lists a word as it is spelled; a plain one is written without diacritics.</summary>
    public void Add(NameWord word, bool isPlain)
    {
        Mark(ref _spellings, word.Spelling);
        Mark(ref _bare, word.Bare);
        if (isPlain)
        {
            Mark(ref _plain, word.Bare);
        }
    }

    /// <summary>Whether a word is listed.</summary>
    public bool Contains(NameWord word) => word.Spelling == NameWord.Plain ? Has(_bare, word.Bare) : Has(_spellings, word.Spelling);

    /// <summary>Learns a word of the catalogue: what looks like it without diacritics is listed no more.</summary>
    public void Spare(NameWord word)
    {
        if (Has(_bare, word.Bare) && !Has(_spellings, word.Spelling) && !Has(_plain, word.Bare))
        {
            _bare[word.Bare] = 0;
        }
    }

    private static bool Has(int[] listed, int id) => id >= 0 && id < listed.Length && listed[id] != 0;

    private static void Mark(ref int[] listed, int id)
    {
        if (id >= listed.Length)
        {
            Array.Resize(ref listed, id * 2);
        }

        listed[id] = 1;
    }
}
