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

/// <summary>The catalogue by the words of its names.</summary>
internal sealed class IndicatorIndex
{
    private readonly Dictionary<NameWord, int> _slots = [];
    private readonly Dictionary<int, List<NameWord>> _byBare = [];
    private readonly List<List<(int Variant, float Weight)>> _postings = [];
    private readonly Dictionary<string, int> _byCode = new(StringComparer.Ordinal);

    /// <summary>Indexes a catalogue.</summary>
    public IndicatorIndex(IReadOnlyList<CatalogueIndicator> catalogue, Vocabulary vocabulary)
    {
        Indicators = catalogue;
        Words = new NameWords(vocabulary);
        var names = new List<(int Indicator, List<(NameWord Word, float Share)> Words)>();
        for (var i = 0; i < catalogue.Count; i++)
        {
            _byCode.TryAdd(catalogue[i].Code, i);
            Dimensions.Add(Unit.TryParse(catalogue[i].Unit, out var unit) ? unit.Dimension : "");
            names.AddRange(catalogue[i].Aliases.Prepend(catalogue[i].Name).Select(name => (i, Words.OfName(name))));
        }

        Parents = catalogue.Select(c => c.Parent is { } code && _byCode.TryGetValue(code, out var parent) ? parent : -1).ToArray();
        _names = catalogue.Select(c => Words.OfName(c.Name).Select(w => w.Word).ToArray()).ToArray();
        _stems = catalogue.Select(c => c.Code.LastIndexOf('.') is > 0 and var dot ? c.Code[..dot] : c.Code).ToArray();
        GrowthOf = Enumerable.Repeat(-1, catalogue.Count).ToArray();
        for (var i = 0; i < catalogue.Count; i++)
        {
            if (Parents[i] >= 0 && catalogue[i].Kind == "growth" && catalogue[Parents[i]].Kind == "level" && GrowthOf[Parents[i]] < 0)
            {
                GrowthOf[Parents[i]] = i;
            }
        }

        Fill(names.Where(n => n.Words.Count > 0).ToList());
    }

    /// <summary>The catalogue.</summary>
    public IReadOnlyList<CatalogueIndicator> Indicators { get; }

    /// <summary>How names become words.</summary>
    public NameWords Words { get; }

    /// <summary>The ways to write names.</summary>
    public List<NameVariant> Variants { get; } = [];

    /// <summary>For each indicator the dimension of its unit.</summary>
    public List<string> Dimensions { get; } = [];

    /// <summary>For each indicator its parent's place, or -1.</summary>
    public int[] Parents { get; }

    /// <summary>For each level indicator the one of its growth, or -1.</summary>
    public int[] GrowthOf { get; }

    /// <summary>Whether an indicator is called a total.</summary>
    public bool IsTotal(int indicator) => Indicators[indicator].Name.StartsWith("Tổng", StringComparison.Ordinal);

    /// <summary>How telling a word is: rarer in the catalogue is more; 0 for a word no name has.</summary>
    public float WeightOf(int word) => _weights.TryGetValue(word, out var weight) ? weight : 0;

    /// <summary>The place of a code in the catalogue; -1 for none.</summary>
    public int PlaceOf(string code) => _byCode.TryGetValue(code, out var place) ? place : -1;

    /// <summary>The words of an indicator's own name.</summary>
    public NameWord[] NameOf(int indicator) => _names[indicator];

    /// <summary>Whether two codes differ in their last part alone: the value and the growth of one thing.</summary>
    public bool IsKin(int one, int other) => _stems[one] == _stems[other];

    /// <summary>How many different words the names have.</summary>
    public int SlotCount => _postings.Count;

    /// <summary>The names that have the word of a slot.</summary>
    public List<(int Variant, float Weight)> Having(int slot) => _postings[slot];

    /// <summary>The words of names that a word of a text may be.</summary>
    public int[] SlotsOf(NameWord word) =>
        _byBare.TryGetValue(word.Bare, out var same) ? [.. same.Where(named => named.Meets(word)).Select(named => _slots[named])] : [];

    private readonly Dictionary<int, float> _weights = [];
    private readonly NameWord[][] _names;
    private readonly string[] _stems;

    private void Fill(List<(int Indicator, List<(NameWord Word, float Share)> Words)> names)
    {
        foreach (var group in names.SelectMany(n => n.Words.Select(w => (n.Indicator, Word: w.Word.Bare))).Distinct().GroupBy(pair => pair.Word))
        {
            _weights[group.Key] = (float)Math.Sqrt(Math.Log(1 + (double)Indicators.Count / group.Count()));
        }

        foreach (var (indicator, words) in names)
        {
            var weights = words.Select(w => _weights[w.Word.Bare] * w.Share).ToArray();
            var slots = words.Select(w => SlotOf(w.Word)).ToArray();
            for (var i = 0; i < words.Count; i++)
            {
                _postings[slots[i]].Add((Variants.Count, weights[i]));
            }

            Variants.Add(new NameVariant(indicator, words.Select(w => w.Word).ToArray(), weights, weights.Sum(), slots));
        }
    }

    private int SlotOf(NameWord word)
    {
        if (!_slots.TryGetValue(word, out var slot))
        {
            _slots.Add(word, slot = _postings.Count);
            _postings.Add([]);
            if (!_byBare.TryGetValue(word.Bare, out var same))
            {
                _byBare.Add(word.Bare, same = []);
            }

            same.Add(word);
        }

        return slot;
    }
}
