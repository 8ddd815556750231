namespace LaBan.Text.Links;

/// <summary>
/// Words listed by their spelling, so that "thứ" is listed and "thu" is not. A word that lost its diacritics counts as listed unless
/// the catalogue knows another word that looks the same without them.
/// </summary>
internal sealed class WordList
{
    private readonly HashSet<NameWord> _words;
    private readonly HashSet<int> _bare;
    private readonly HashSet<int> _plain;

    /// <summary>A list of words.</summary>
    public WordList(IEnumerable<(NameWord Word, bool IsPlain)> words)
    {
        var listed = words.ToList();
        _words = [.. listed.Select(entry => entry.Word)];
        _bare = [.. listed.Select(entry => entry.Word.Bare)];
        _plain = [.. listed.Where(entry => entry.IsPlain).Select(entry => entry.Word.Bare)];
    }

    /// <summary>Whether a word is listed.</summary>
    public bool Contains(NameWord word) => word.Spelling == NameWord.Plain ? _bare.Contains(word.Bare) : _words.Contains(word);

    /// <summary>Learns a word of the catalogue: what looks like it without diacritics is listed no more.</summary>
    public void Spare(NameWord word)
    {
        if (!_words.Contains(word) && !_plain.Contains(word.Bare))
        {
            _bare.Remove(word.Bare);
        }
    }
}
