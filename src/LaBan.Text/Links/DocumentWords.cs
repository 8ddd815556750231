using LaBan.Text.Mentions;

namespace LaBan.Text.Links;

/// <summary>A word of the document that some name of the catalogue has.</summary>
/// <param name="Word">The word.</param>
/// <param name="Slots">The words of names it may be.</param>
/// <param name="Weight">How telling it is.</param>
/// <param name="Share">How much it counts beside that.</param>
/// <param name="IsHead">Whether it says what is measured but not of what.</param>
internal sealed record DocumentWord(NameWord Word, int[] Slots, float Weight, float Share, bool IsHead);

/// <summary>The words of a document as the linker sees them, each looked up once.</summary>
internal sealed class DocumentWords(IndicatorIndex index, ReportView view)
{
    private const int Unseen = 0;
    private const int Nothing = -1;

    private readonly Dictionary<NameWord, int> _ids = [];
    private readonly List<DocumentWord> _words = [];
    private readonly List<int[]> _several = [];

    // By token: unseen, nothing, one word (its place + 1), or several (-2 and below).
    private readonly int[] _byToken = new int[view.Tokens.Length];
    private readonly int[] _one = new int[1];

    /// <summary>How many words were met.</summary>
    public int Count => _words.Count;

    /// <summary>A word by its place.</summary>
    public DocumentWord this[int place] => _words[place];

    /// <summary>The words a token stands for: itself, and what it is short for.</summary>
    public ReadOnlySpan<int> At(int token)
    {
        var known = _byToken[token];
        known = known == Unseen ? _byToken[token] = Find(token) : known;
        if (known == Nothing)
        {
            return [];
        }

        if (known < 0)
        {
            return _several[-known - 2];
        }

        _one[0] = known - 1;
        return _one;
    }

    /// <summary>The place of a word; -1 when no name has it.</summary>
    public int PlaceOf(NameWord word)
    {
        if (word.Bare < 0 || index.WeightOf(word.Bare) == 0)
        {
            return -1;
        }

        if (!_ids.TryGetValue(word, out var place))
        {
            _ids.Add(word, place = _words.Count);
            _words.Add(new DocumentWord(word, index.SlotsOf(word), index.WeightOf(word.Bare), index.Words.ShareOf(word), index.Words.IsHead(word)));
        }

        return place;
    }

    private int Find(int at)
    {
        var token = view.Tokens[at];
        if (token.IsNumber)
        {
            var number = token.Length > 6 ? -1 : PlaceOf(new NameWord(view.Lexicon.Vocabulary.WordOf(view.Form(at).ToString()), NameWord.Plain));
            return number < 0 ? Nothing : number + 1;
        }

        if (!token.IsWord)
        {
            return Nothing;
        }

        var own = PlaceOf(new NameWord(token.Word, view.IsScanned || token.Word == token.Spelling ? NameWord.Plain : token.Spelling));
        if (index.Words.Expand(view.Form(at)) is not { } longForm)
        {
            return own < 0 ? Nothing : own + 1;
        }

        var places = longForm.Select(PlaceOf).Append(own).Where(place => place >= 0).Distinct().ToArray();
        _several.Add(places);
        return -_several.Count - 1;
    }
}
