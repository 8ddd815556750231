using LaBan.Text.Claims;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Tokens;

namespace LaBan.Text.Links;

/// <summary>The words a claim can draw on to name its indicator, each with the weight of the nearest place it stands in.</summary>
internal sealed class ContextWords(IndicatorIndex index, ReportView view)
{
    private const float Own = 1f;
    private const float SameSubject = 0.92f;
    private const float Around = 0.82f;
    private const float JustBefore = 0.68f;
    private const float LongBefore = 0.45f;
    private const float First = 0.8f;
    private const float Second = 0.7f;
    private const float Earlier = 0.55f;
    private const float Heading = 0.6f;
    private const float Nearest = 0.75f;
    private const float Faintest = 0.05f;
    private const float Aside = 0.3f;
    private const float Stranger = 0.5f;
    private const int MostStrangers = 6;
    private const int Opening = 14;
    private const int Farthest = 120;
    private const int LongestTopic = 8;

    private readonly DocumentWords _words = new(index, view);
    private readonly WordWeights _near = new();
    private readonly WordWeights _own = new();
    private readonly WordWeights _around = new();
    private (int First, int Last) _topic;
    private SentenceView? _sentence;

    /// <summary>The words around the claim, by their places in the document's list.</summary>
    public List<int> Places => _near.Places;

    /// <summary>How telling the claim's own words are together.</summary>
    public float OwnTotal { get; private set; }

    /// <summary>Whether the claim names only what is measured ("quy mô", "sản lượng"), not of what.</summary>
    public bool IsElided { get; private set; }

    /// <summary>What the way the claim is said tells of its indicator.</summary>
    public SubjectSigns Signs { get; private set; }

    /// <summary>Gathers the words of a claim.</summary>
    public void Gather(ClaimDraft claim)
    {
        _near.Clear();
        _own.Clear();
        AddOwn(claim);
        Signs = SubjectSigns.Of(view, claim);
        AddAncestors(claim);
        AddClaimsBefore(claim);
        var s = claim.Sentence;
        AddOpening(_near, s.First, claim.First, First);
        AddRange(Math.Max(s.First, claim.First - Opening), claim.First, claim.Parent is null ? Second : Earlier);
        AddRange(Math.Max(s.First, claim.First - Farthest), claim.First, Earlier);
        AddRange(claim.Last, claim.Figures[^1].Tail, Around);
        AddSurroundings(s);
    }

    /// <summary>Headings and the sentences before: gathered once for all claims of a sentence.</summary>
    private void AddSurroundings(SentenceView s)
    {
        if (_sentence != s)
        {
            _sentence = s;
            _around.Clear();
            AddSentencesBefore(s);
            AddHeadings(s);
        }

        foreach (var place in _around.Places)
        {
            _near.Add(place, _around[place]);
        }
    }

    /// <summary>A word by its place.</summary>
    public DocumentWord Word(int place) => _words[place];

    /// <summary>The weight of a word here.</summary>
    public float WeightAt(int place) => _near[place];

    /// <summary>How much a word counts as one of the claim's own: those after the last comma of the subject in full.</summary>
    public float OwnShareAt(int place) => _own[place];

    /// <summary>The claim's own words, for the trace.</summary>
    public string Describe() => string.Join(' ', _own.Places.Select(place => view.Lexicon.Vocabulary.NameOf(_words[place].Word.Bare)));

    /// <summary>The words before the first colon of the paragraph ("Cây ngô: diện tích …"), which all that follows is about.</summary>
    private void FindTopic(ClaimDraft claim)
    {
        var first = claim.Sentence.Paragraph.First;
        _topic = default;
        for (var i = first; i < claim.First && i - first <= LongestTopic && !view.Is(i, '[') && !view.Is(i, '('); i++)
        {
            if (view.Is(i, ':'))
            {
                _topic = (first, i);
                return;
            }
        }
    }

    /// <summary>The words of the subject after its last comma, and those that go on after the first figure.</summary>
    private void AddOwn(ClaimDraft claim)
    {
        var comma = claim.First;
        for (var i = claim.First; i < claim.Last - 2; i++)
        {
            comma = view.Is(i, ',') ? i + 1 : comma;
        }

        var leading = claim.Figures[0].Like is { } other && other.At > claim.Figures[0].At ? other : claim.Figures[0];
        AddSubject(comma, claim.Last, Own);
        AddRange(leading.UnitKind is UnitKind.Count or UnitKind.Noun or UnitKind.Loose ? leading.At + 1 : leading.End, leading.Tail, Own);
        AddSubject(claim.First, comma, SameSubject);
        Joint = JointCount(claim);
        AddRange(Joint?.End ?? 0, Joint?.Tail ?? 0, SameSubject);

        var strangers = Strangers(comma, claim.Last);
        OwnTotal = strangers * Stranger;
        IsElided = strangers == 0;
        HasUnknown = strangers > 0;
        FindTopic(claim);
        claim.NamesThing = HasUnknown;
        foreach (var place in _near.Places)
        {
            var word = _words[place];
            claim.NamesThing |= !word.IsHead;
            var share = _near[place] == Own ? 1f : 0.5f;
            _own.Add(place, share);
            OwnTotal += word.Weight * word.Share * share;
            IsElided &= word.IsHead;
        }
    }

    /// <summary>The count right after the claim's own, which says of both what they are: "89 vụ, 179 đối tượng phạm tội", "12 bác sĩ và 31 giường bệnh/vạn dân".</summary>
    public Draft? Joint { get; private set; }

    private Draft? JointCount(ClaimDraft claim)
    {
        var first = claim.Figures[0];
        var at = first.Tail > first.End || first.UnitKind is not (UnitKind.Count or UnitKind.Noun) ? -1 : claim.Sentence.Numbers.IndexOf(first) + 1;
        var next = at > 0 && at < claim.Sentence.Numbers.Count ? claim.Sentence.Numbers[at] : null;
        return next is { Role: NumberRole.Level or NumberRole.Target, UnitKind: UnitKind.Count or UnitKind.Noun } && next.At == first.End + 1 && !view.IsScanned
            && (view.Is(first.End, ',') || view.Has(first.End, Cue.And)) ? next : null;
    }

    /// <summary>Whether the claim's own words have one that no name of the catalogue has.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>Whether the claim's own words name something that a name does not.</summary>
    public bool SaysMoreThan(NameVariant name) => !view.IsScanned && (HasUnknown || HasBeyond(name));

    /// <summary>Whether the topic of the claim's paragraph is something that a name does not name: "Cây ngô: diện tích …".</summary>
    public bool IsUnderOther(NameVariant name)
    {
        for (var i = _topic.First; i < _topic.Last && !view.IsScanned; i++)
        {
            var places = _words.At(i);
            if (view.Tokens[i].IsWord && (places.Length == 0 ? view.CueAt(i) == Lexicon.Cue.None : IsBeyond(places[0], name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is one of the claim's own.</summary>
    public bool Owns(NameWord word)
    {
        foreach (var place in _own.Places)
        {
            if (_words[place].Word == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all words of a phrase but empty ones stand somewhere around the claim.</summary>
    public bool HasAll(NameWord[] phrase)
    {
        foreach (var word in phrase)
        {
            if (index.Words.ShareOf(word) > 0 && _near[_words.PlaceOf(word)] == 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasBeyond(NameVariant name)
    {
        foreach (var place in _own.Places)
        {
            if (IsBeyond(place, name))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBeyond(int place, NameVariant name) => !_words[place].IsHead && !HasAny(name.Slots, _words[place].Slots);

    private static bool HasAny(Stretch<int> slots, int[] sought)
    {
        foreach (var slot in sought)
        {
            foreach (var own in slots)
            {
                if (own == slot)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>How many words of the subject no name of the catalogue has; names of places do not count.</summary>
    private int Strangers(int first, int last)
    {
        var strangers = 0;
        for (var i = first; i < last && !view.IsScanned; i++)
        {
            var token = view.Tokens[i];
            var isPlace = token.IsWord && PlaceNames.End(view, i, last) > i;
            strangers += token.IsWord && !isPlace && view.CueAt(i) == Lexicon.Cue.None && _words.At(i).Length == 0 && char.IsLower(view.Text[token.Start]) ? 1 : 0;
        }

        return Math.Min(strangers, MostStrangers);
    }

    /// <summary>The first words of a stretch name its topic.</summary>
    private void AddOpening(WordWeights weights, int first, int end, float weight)
    {
        AddRange(weights, first, Math.Min(first + (Opening / 2) + 2, end), weight);
        AddRange(weights, first, Math.Min(first + Opening + 2, end), weight * 0.87f);
    }

    private void AddAncestors(ClaimDraft claim)
    {
        for (var above = claim.Parent; above is not null; above = above.Parent)
        {
            AddRange(above.First, above.Last, Around);
        }
    }

    /// <summary>The subjects just spoken of in the sentence: an elided "quy mô" goes on with them.</summary>
    private void AddClaimsBefore(ClaimDraft claim)
    {
        var fade = 1f;
        for (var before = claim.Previous; before is not null && fade > 0.7f; before = before.Previous)
        {
            var weight = fade * (before.Sentence == claim.Sentence ? IsElided ? Around : Second : before.Sentence.Last == claim.Sentence.First ? JustBefore : LongBefore);
            AddRange(before.First, before.Last, weight);
            AddRange(before.Figures[0].End, before.Figures[0].Tail, weight);
            AddName(IsElided ? before.Indicator : -1, weight);
            fade -= 0.12f;
        }
    }

    /// <summary>What the sentences before it in the paragraph began with, the nearest most; the rest of them counts little.</summary>
    private void AddSentencesBefore(SentenceView s)
    {
        var weight = Nearest;
        var end = s.First;
        for (var steps = 0; end > s.Paragraph.First && steps < 4 && s.First - end < 3 * Farthest; steps++)
        {
            var first = end - 1;
            while (first > s.Paragraph.First && !(view.Is(first - 1, '.') && !view.Tokens[first].Glued))
            {
                first--;
            }

            AddOpening(_around, first, end, weight);
            AddRange(_around, Math.Min(first + Opening, end), Math.Min(end, first + Farthest), Aside);
            weight *= 0.72f;
            end = first;
        }

        AddRange(_around, s.Paragraph.First, Math.Min(s.Paragraph.First + Opening, end), weight);
    }

    /// <summary>What the claim before was linked to: an elided subject goes on with it.</summary>
    private void AddName(int indicator, float weight)
    {
        if (indicator < 0)
        {
            return;
        }

        foreach (var word in index.NameOf(indicator))
        {
            _near.Add(_words.PlaceOf(word), weight);
        }
    }

    private void AddHeadings(SentenceView s)
    {
        var weight = Heading;
        for (var section = s.Section; section is not null && section.Last > 0 && weight > Faintest; section = section.Parent)
        {
            AddRange(_around, section.First, section.Last, weight);
            weight *= 0.7f;
        }
    }

    /// <summary>The words of a subject without names of places: "huyện Ngân Sơn" says where, not what.</summary>
    private void AddSubject(int first, int last, float weight)
    {
        for (var at = first; at < last;)
        {
            var end = view.IsScanned ? at : PlaceNames.End(view, at, last);
            AddRange(at, end > at ? at : at + 1, weight);
            at = Math.Max(end, at + 1);
        }
    }

    private void AddRange(int first, int last, float weight) => AddRange(_near, first, last, weight);

    private void AddRange(WordWeights weights, int first, int last, float weight)
    {
        for (var i = first; i < last; i++)
        {
            foreach (var place in _words.At(i))
            {
                weights.Add(place, weight);
            }
        }
    }
}
