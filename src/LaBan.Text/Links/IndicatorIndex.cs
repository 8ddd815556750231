using LaBan.Measures;
using LaBan.Text.Lexicon;

namespace LaBan.Text.Links;

/// <summary>One way to write an indicator's name, as words with weights.</summary>
/// <param name="Indicator">Which indicator, by its place in the catalogue.</param>
/// <param name="Words">Its words.</param>
/// <param name="Weights">How telling each word is.</param>
/// <param name="Total">The sum of the weights.</param>
/// <param name="Slots">For each word its place among all words of names.</param>
internal sealed record NameVariant(int Indicator, NameWord[] Words, float[] Weights, float Total, int[] Slots);

/// <summary>A word of a name, and how much it counts there: less in brackets, less for words said of every indicator of a kind.</summary>
internal sealed record SharedWord(NameWord Word, float Share)
{
    /// <summary>How much it counts.</summary>
    public float Share { get; set; } = Share;
}

/// <summary>
/// The catalogue by the words of its names. Built at every start of the program: arrays by the number of a word, no query over pairs.
/// </summary>
internal sealed class IndicatorIndex
{
    private readonly Dictionary<string, int> _byCode = new(StringComparer.Ordinal);
    private readonly string?[] _dimensions;
    private readonly float[] _weights;
    private readonly List<int>?[] _slots;
    private readonly List<List<int>> _postings = [];
    private NameWord[] _words = new NameWord[1024];
    private readonly NameWord[][] _names;
    private readonly NameWord[][] _cores;
    private readonly string[] _stems;
    private readonly bool[] _levels;
    private readonly bool[] _growths;
    private readonly bool[]?[] _havingThing;
    private readonly int[] _scopes;
    private readonly bool?[] _news;

    // The words of all names one after the other: where those of each begin, their places and weights.
    private readonly int[] _starts;
    private readonly int[] _indicators;
    private readonly float[] _totals;
    private readonly int[] _nameSlots;
    private readonly float[] _nameWeights;

    // By word of names: the names that have it and its weights in them.
    private readonly int[][] _having;
    private readonly float[][] _weightsIn;

    /// <summary>Indexes a catalogue.</summary>
    public IndicatorIndex(IReadOnlyList<CatalogueIndicator> catalogue, Vocabulary vocabulary)
    {
        Indicators = catalogue;
        Words = new NameWords(vocabulary);
        var count = catalogue.Count;
        (_dimensions, _names, _stems, Parents, GrowthOf) = (new string?[count], new NameWord[count][], new string[count], new int[count], new int[count]);
        _cores = new NameWord[count][];
        (_levels, _growths, _news) = (new bool[count], new bool[count], new bool?[count]);
        var indicators = new List<int>();
        var names = new List<List<SharedWord>>();
        for (var i = 0; i < count; i++)
        {
            var own = Words.OfName(catalogue[i].Name);
            _byCode.TryAdd(catalogue[i].Code, i);
            _names[i] = NamesOf(own);
            _cores[i] = NamesOf(own.FindAll(static w => w.Share == 1));
            (_levels[i], _growths[i]) = (catalogue[i].Kind == "level", catalogue[i].Kind == "growth");
            _stems[i] = catalogue[i].Code.LastIndexOf('.') is > 0 and var dot ? catalogue[i].Code[..dot] : catalogue[i].Code;
            names.Add(own);
            foreach (var alias in catalogue[i].Aliases)
            {
                names.Add(Words.OfName(alias));
            }

            while (indicators.Count < names.Count)
            {
                indicators.Add(i);
            }
        }

        SetFamilies();
        (_weights, _slots) = (WeightsOf(indicators, names, vocabulary.Count), new List<int>?[vocabulary.Count]);
        Fill(indicators, names);
        (_starts, _nameSlots, _nameWeights) = Flat();
        (_indicators, _totals) = Owners();
        (_having, _weightsIn) = Turned();
        Things = new ThingNames(vocabulary);
        _havingThing = new bool[]?[Things.Count];
        _scopes = ScopesOfNames();
    }

    /// <summary>The catalogue.</summary>
    public IReadOnlyList<CatalogueIndicator> Indicators { get; }

    /// <summary>How names become words.</summary>
    public NameWords Words { get; }

    /// <summary>The things that claims and names are told apart by.</summary>
    public ThingNames Things { get; }

    /// <summary>Whether the names of an indicator have a thing, however it is spelled.</summary>
    public bool HasThing(int indicator, int thing) => (_havingThing[thing] ??= Things.IsPhrase(thing) ? HavingTogether(Things.Spellings(thing)) : Having(Things.Spellings(thing)))[indicator];

    /// <summary>The scopes that an indicator's own name has, a bit each in the order they are listed.</summary>
    public int ScopesOf(int indicator) => _scopes[indicator];

    /// <summary>The ways to write names.</summary>
    public List<NameVariant> Variants { get; } = [];

    /// <summary>For each indicator its parent's place, or -1.</summary>
    public int[] Parents { get; }

    /// <summary>For each level indicator the one of its growth, or -1.</summary>
    public int[] GrowthOf { get; }

    /// <summary>Whether an indicator is an amount.</summary>
    public bool IsLevel(int indicator) => _levels[indicator];

    /// <summary>Whether an indicator is a rate of growth.</summary>
    public bool IsGrowth(int indicator) => _growths[indicator];

    /// <summary>Whether an indicator is called a total.</summary>
    public bool IsTotal(int indicator) => Indicators[indicator].Name.StartsWith("Tổng", StringComparison.Ordinal);

    /// <summary>Whether an indicator is called a portion of a whole.</summary>
    public bool IsPortion(int indicator) => Indicators[indicator].Name.StartsWith("Tỷ trọng", StringComparison.Ordinal);

    /// <summary>Whether an indicator counts what is new or was enlarged.</summary>
    public bool IsOfNew(int indicator) => _news[indicator] ??= Indicators[indicator].Name is var name
        && (name.Contains("điều chỉnh", StringComparison.Ordinal) || (name.Contains("mới", StringComparison.Ordinal) && !name.Contains("nông thôn mới", StringComparison.Ordinal)));

    /// <summary>Whether an indicator is an amount of money.</summary>
    public bool IsMoney(int indicator) => IsLevel(indicator) && DimensionOf(indicator).StartsWith("money:", StringComparison.Ordinal);

    /// <summary>The dimension of an indicator's unit; empty when it has none.</summary>
    public string DimensionOf(int indicator) =>
        _dimensions[indicator] ??= Unit.TryParse(Indicators[indicator].Unit, out var unit) ? unit.Dimension : "";

    /// <summary>How telling a word is: rarer in the catalogue is more; 0 for a word no name has.</summary>
    public float WeightOf(int word) => word >= 0 && word < _weights.Length ? _weights[word] : 0;

    /// <summary>The place of a code in the catalogue; -1 for none.</summary>
    public int PlaceOf(string code) => _byCode.TryGetValue(code, out var place) ? place : -1;

    /// <summary>The words of an indicator's own name.</summary>
    public NameWord[] NameOf(int indicator) => _names[indicator];

    /// <summary>The telling words of an indicator's own name that do not stand in brackets.</summary>
    public NameWord[] CoreOf(int indicator) => _cores[indicator];

    /// <summary>Whether two codes differ in their last part alone: the value and the growth of one thing.</summary>
    public bool IsKin(int one, int other) => _stems[one] == _stems[other];

    /// <summary>Whether two codes begin with the same part: "grdp", "budget".</summary>
    public bool IsSameRoot(int one, int other) => RootOf(one).SequenceEqual(RootOf(other));

    private ReadOnlySpan<char> RootOf(int indicator) =>
        Indicators[indicator].Code.AsSpan(0, Math.Max(0, Indicators[indicator].Code.IndexOf('.', StringComparison.Ordinal)));

    /// <summary>Whose name it is.</summary>
    public int IndicatorOf(int variant) => _indicators[variant];

    /// <summary>The sum of the weights of a name's words.</summary>
    public float TotalOf(int variant) => _totals[variant];

    /// <summary>The places of a name's words among all words of names.</summary>
    public ReadOnlySpan<int> SlotsOf(int variant) => _nameSlots.AsSpan(_starts[variant], _starts[variant + 1] - _starts[variant]);

    /// <summary>How telling the words of a name are.</summary>
    public ReadOnlySpan<float> WeightsOf(int variant) => _nameWeights.AsSpan(_starts[variant], _starts[variant + 1] - _starts[variant]);

    /// <summary>How many different words the names have.</summary>
    public int SlotCount => _postings.Count;

    /// <summary>The names that have the word of a slot.</summary>
    public ReadOnlySpan<int> Having(int slot) => _having[slot];

    /// <summary>How telling the word of a slot is in each of the names that have it.</summary>
    public ReadOnlySpan<float> WeightsIn(int slot) => _weightsIn[slot];

    /// <summary>The words of names that a word of a text may be.</summary>
    public int[] SlotsOf(NameWord word)
    {
        var slots = new List<int>();
        foreach (var slot in word.Bare >= 0 && word.Bare < _slots.Length ? _slots[word.Bare] ?? [] : [])
        {
            if (_words[slot].Meets(word))
            {
                slots.Add(slot);
            }
        }

        return [.. slots];
    }

    /// <summary>For each indicator whether its names together have all telling words of one of the spellings.</summary>
    private bool[] Having(NameWord[][] spellings)
    {
        var having = new bool[Indicators.Count];
        foreach (var spelling in spellings)
        {
            var missing = new bool[Indicators.Count];
            foreach (var word in spelling)
            {
                MarkMissing(word, HasTelling(spelling), missing);
            }

            for (var i = 0; i < having.Length; i++)
            {
                having[i] |= !missing[i];
            }
        }

        return having;
    }

    /// <summary>For each indicator whether one of its names has the words of one of the spellings together.</summary>
    private bool[] HavingTogether(NameWord[][] spellings)
    {
        var having = new bool[Indicators.Count];
        foreach (var name in Variants)
        {
            having[name.Indicator] |= Array.Exists(spellings, spelling => IsIn(name.Words, spelling));
        }

        return having;
    }

    private void MarkMissing(NameWord word, bool tellingOnly, bool[] missing)
    {
        var share = Words.ShareOf(word);
        if (share == 0 || (tellingOnly && share < 1))
        {
            return;
        }

        var has = new bool[missing.Length];
        foreach (var slot in SlotsOf(word))
        {
            foreach (var name in _having[slot])
            {
                has[_indicators[name]] = true;
            }
        }

        for (var i = 0; i < missing.Length; i++)
        {
            missing[i] |= !has[i];
        }
    }

    private bool HasTelling(NameWord[] words)
    {
        foreach (var word in words)
        {
            if (Words.ShareOf(word) == 1)
            {
                return true;
            }
        }

        return false;
    }

    private int[] ScopesOfNames()
    {
        var scopes = new int[_cores.Length];
        for (var scope = 0; scope < Things.Scopes.Count; scope++)
        {
            foreach (var spelling in Things.Spellings(Things.Scopes[scope]))
            {
                for (var i = 0; i < scopes.Length; i++)
                {
                    scopes[i] |= IsIn(_names[i], spelling) ? 1 << scope : 0;
                }
            }
        }

        return scopes;
    }

    private bool IsIn(NameWord[] name, NameWord[] phrase)
    {
        var opening = Array.Find(phrase, word => Words.ShareOf(word) > 0);
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] == opening && GoesOn(name, at, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase goes on from a place of a name; a name keeps of equal words only the first: "doanh nghiệp trong các khu công".</summary>
    private bool GoesOn(NameWord[] name, int at, NameWord[] phrase)
    {
        var first = at;
        foreach (var word in phrase)
        {
            if (at < name.Length && name[at] == word)
            {
                at++;
            }
            else if (Words.ShareOf(word) > 0 && !name.AsSpan(0, first).Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    private static NameWord[] NamesOf(List<SharedWord> words)
    {
        var names = new NameWord[words.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = words[i].Word;
        }

        return names;
    }

    private void SetFamilies()
    {
        for (var i = 0; i < Parents.Length; i++)
        {
            Parents[i] = Indicators[i].Parent is { } code && _byCode.TryGetValue(code, out var parent) ? parent : -1;
            GrowthOf[i] = -1;
        }

        for (var i = 0; i < Parents.Length; i++)
        {
            if (Parents[i] >= 0 && Indicators[i].Kind == "growth" && Indicators[Parents[i]].Kind == "level" && GrowthOf[Parents[i]] < 0)
            {
                GrowthOf[Parents[i]] = i;
            }
        }
    }

    /// <summary>Counts in how many indicators each word occurs; names of one indicator stand together.</summary>
    private float[] WeightsOf(List<int> indicators, List<List<SharedWord>> names, int words)
    {
        var counts = new int[words];
        var last = new int[words];
        for (var i = 0; i < names.Count; i++)
        {
            foreach (var word in names[i])
            {
                var isNew = last[word.Word.Bare] != indicators[i] + 1;
                counts[word.Word.Bare] += isNew ? 1 : 0;
                last[word.Word.Bare] = indicators[i] + 1;
            }
        }

        var weights = new float[words];
        for (var word = 0; word < words; word++)
        {
            weights[word] = counts[word] == 0 ? 0 : (float)Math.Sqrt(Math.Log(1 + (double)Indicators.Count / counts[word]));
        }

        return weights;
    }

    private void Fill(List<int> indicators, List<List<SharedWord>> names)
    {
        for (var n = 0; n < names.Count; n++)
        {
            var words = names[n];
            if (words.Count == 0)
            {
                continue;
            }

            var (weights, slots) = (new float[words.Count], new int[words.Count]);
            var total = 0.0;
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = _weights[words[i].Word.Bare] * words[i].Share;
                total += weights[i];
                slots[i] = SlotOf(words[i].Word);
                _postings[slots[i]].Add(Variants.Count);
            }

            Variants.Add(new NameVariant(indicators[n], NamesOf(words), weights, (float)total, slots));
        }
    }

    private (int[] Indicators, float[] Totals) Owners()
    {
        var (indicators, totals) = (new int[Variants.Count], new float[Variants.Count]);
        for (var i = 0; i < indicators.Length; i++)
        {
            (indicators[i], totals[i]) = (Variants[i].Indicator, Variants[i].Total);
        }

        return (indicators, totals);
    }

    private (int[] Starts, int[] Slots, float[] Weights) Flat()
    {
        var starts = new int[Variants.Count + 1];
        for (var i = 0; i < Variants.Count; i++)
        {
            starts[i + 1] = starts[i] + Variants[i].Slots.Length;
        }

        var (slots, weights) = (new int[starts[^1]], new float[starts[^1]]);
        for (var i = 0; i < Variants.Count; i++)
        {
            Variants[i].Slots.CopyTo(slots, starts[i]);
            Variants[i].Weights.CopyTo(weights, starts[i]);
        }

        return (starts, slots, weights);
    }

    private (int[][] Having, float[][] Weights) Turned()
    {
        var (having, weights) = (new int[_postings.Count][], new float[_postings.Count][]);
        for (var slot = 0; slot < having.Length; slot++)
        {
            having[slot] = [.. _postings[slot]];
            weights[slot] = new float[having[slot].Length];
            for (var i = 0; i < having[slot].Length; i++)
            {
                var name = Variants[having[slot][i]];
                weights[slot][i] = name.Weights[PlaceIn(name.Slots, slot)];
            }
        }

        return (having, weights);
    }

    private static int PlaceIn(int[] slots, int slot)
    {
        var at = 0;
        while (slots[at] != slot)
        {
            at++;
        }

        return at;
    }

    private int SlotOf(NameWord word)
    {
        var same = _slots[word.Bare] ??= [];
        foreach (var known in same)
        {
            if (_words[known] == word)
            {
                return known;
            }
        }

        var slot = _postings.Count;
        if (slot == _words.Length)
        {
            Array.Resize(ref _words, slot * 2);
        }

        _words[slot] = word;
        _postings.Add([]);
        same.Add(slot);
        return slot;
    }
}
