namespace LaBan.Text.Links;

/// <summary>
/// Words listed by their spelling, so that "thứ" is listed and "thu" is not. A word that lost its diacritics counts as listed unless
/// the catalogue knows another word that looks the same without them.
/// </summary>
internal sealed class WordList
{
    private readonly HashSet<int> _spellings = [];
    private readonly HashSet<int> _bare = [];
    private readonly HashSet<int> _plain = [];

    /// <summary>Lists a word as it is spelled; a plain one is written without diacritics.</summary>
    public void Add(NameWord word, bool isPlain)
    {
        _spellings.Add(word.Spelling);
        _bare.Add(word.Bare);
        if (isPlain)
        {
            _plain.Add(word.Bare);
        }
    }

    /// <summary>Whether a word is listed.</summary>
    public bool Contains(NameWord word) => word.Spelling == NameWord.Plain ? _bare.Contains(word.Bare) : _spellings.Contains(word.Spelling);

    /// <summary>Learns a word of the catalogue: what looks like it without diacritics is listed no more.</summary>
    public void Spare(NameWord word)
    {
        if (!_spellings.Contains(word.Spelling) && !_plain.Contains(word.Bare))
        {
            _bare.Remove(word.Bare);
        }
    }
}
