using LaBan.Text.Lexicon;
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

    private readonly List<DocumentWord> _words = [];
    private readonly List<int[]> _several = [];

    // By bare word: the place of its first spelling + 1; by place: that of the next spelling + 1.
    private readonly int[] _first = new int[view.Lexicon.Vocabulary.Count];
    private readonly List<int> _next = [];

    // By short form: its entry for tokens; unseen at first.
    private readonly int[] _shortForms = new int[index.Words.ShortForms];

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
        if (word.Bare < 0 || index.Names.WeightOf(word.Bare) == 0)
        {
            return -1;
        }

        for (var known = _first[word.Bare]; known > 0; known = _next[known - 1])
        {
            if (_words[known - 1].Word == word)
            {
                return known - 1;
            }
        }

        _words.Add(new DocumentWord(word, index.Names.SlotsOf(word), index.Names.WeightOf(word.Bare), index.Words.ShareOf(word), index.Words.IsHead(word)));
        _next.Add(_first[word.Bare]);
        _first[word.Bare] = _words.Count;
        return _words.Count - 1;
    }

    private int Find(int at)
    {
        var token = view.Tokens[at];
        if (token.IsNumber)
        {
            var number = token.Length > 6 ? -1 : PlaceOf(new NameWord(view.Lexicon.Vocabulary.WordOf(view.Form(at)), NameWord.Plain));
            return number < 0 ? Nothing : number + 1;
        }

        if (!token.IsWord)
        {
            return Nothing;
        }

        var own = IsStrange(at) ? -1 : PlaceOf(new NameWord(token.Word, view.IsScanned || token.Word == token.Spelling ? NameWord.Plain : token.Spelling));
        var shortForm = index.Words.ShortForm(view.Form(at));
        if (shortForm < 0)
        {
            return own < 0 ? Nothing : own + 1;
        }

        return _shortForms[shortForm] != Unseen ? _shortForms[shortForm] : _shortForms[shortForm] = Several(index.Words.LongForm(shortForm), own);
    }

    /// <summary>A word with diacritics that no name has so written: "sắn" is not "sản".</summary>
    private bool IsStrange(int at) =>
        !view.IsScanned && view.Tokens[at].Spelling == Vocabulary.Unknown && view.Form(at).ContainsAnyExceptInRange('\0', '\u007F');

    private int Several(NameWord[] words, int own)
    {
        var places = new List<int>();
        foreach (var word in words)
        {
            Take(PlaceOf(word));
        }

        Take(own);
        _several.Add([.. places]);
        return -_several.Count - 1;

        void Take(int place)
        {
            if (place >= 0 && !places.Contains(place))
            {
                places.Add(place);
            }
        }
    }
}
