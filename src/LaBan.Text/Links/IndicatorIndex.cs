using LaBan.Measures;
using LaBan.Text.Lexicon;

namespace LaBan.Text.Links;

/// <summary>The catalogue as the linker asks it: what each indicator is, how it is kin to others, and by which words it is named.</summary>
internal sealed class IndicatorIndex
{
    private readonly Dictionary<string, int> _byCode = new(StringComparer.Ordinal);
    private readonly string?[] _dimensions;
    private readonly NameWord[][] _names;
    private readonly NameWord[][] _cores;
    private readonly string[] _stems;
    private readonly bool[] _levels;
    private readonly bool[] _growths;
    private readonly bool?[] _news;
    private readonly NamedThings _named;

    /// <summary>Indexes a catalogue.</summary>
    public IndicatorIndex(IReadOnlyList<CatalogueIndicator> catalogue, Vocabulary vocabulary)
    {
        Indicators = catalogue;
        (Words, Names) = (new NameWords(vocabulary), new NameTable(vocabulary));
        var count = catalogue.Count;
        (_dimensions, _names, _cores) = (new string?[count], new NameWord[count][], new NameWord[count][]);
        (_stems, Parents, GrowthOf) = (new string[count], new int[count], new int[count]);
        (_levels, _growths, _news) = (new bool[count], new bool[count], new bool?[count]);
        var words = new SharedWords();
        for (var i = 0; i < count; i++)
        {
            AddNames(i, words);
            _byCode.TryAdd(catalogue[i].Code, i);
            (_levels[i], _growths[i]) = (catalogue[i].Kind == "level", catalogue[i].Kind == "growth");
            _stems[i] = catalogue[i].Code.LastIndexOf('.') is > 0 and var dot ? catalogue[i].Code[..dot] : catalogue[i].Code;
        }

        Names.Close(count);
        SetFamilies();
        Things = new ThingNames(vocabulary);
        _named = new NamedThings(Things, Names, Words, _names);
    }

    private void AddNames(int indicator, SharedWords words)
    {
        Words.Read(Indicators[indicator].Name, words);
        (_names[indicator], _cores[indicator]) = (words.ToArray(fullOnly: false), words.ToArray(fullOnly: true));
        Names.Add(indicator, words);
        foreach (var alias in Indicators[indicator].Aliases)
        {
            Words.Read(alias, words);
            Names.Add(indicator, words);
        }
    }

    /// <summary>The catalogue.</summary>
    public IReadOnlyList<CatalogueIndicator> Indicators { get; }

    /// <summary>How names become words.</summary>
    public NameWords Words { get; }

    /// <summary>The ways to write names.</summary>
    public NameTable Names { get; }

    /// <summary>The things that claims and names are told apart by.</summary>
    public ThingNames Things { get; }

    /// <summary>Whether the names of an indicator have a thing, however it is spelled.</summary>
    public bool HasThing(int indicator, int thing) => _named.Has(indicator, thing);

    /// <summary>The scopes that an indicator's own name has, a bit each in the order they are listed.</summary>
    public int ScopesOf(int indicator) => _named.ScopesOf(indicator);

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

    /// <summary>The place of a code in the catalogue; -1 for none.</summary>
    public int PlaceOf(string code) => _byCode.TryGetValue(code, out var place) ? place : -1;

    /// <summary>The words of an indicator's own name.</summary>
    public NameWord[] NameOf(int indicator) => _names[indicator];

    /// <summary>Whether an indicator's own name has just this word.</summary>
    public bool HasWord(int indicator, NameWord word) => NamedThings.Has(_names[indicator], _names[indicator].Length, word);

    /// <summary>The telling words of an indicator's own name that do not stand in brackets.</summary>
    public NameWord[] CoreOf(int indicator) => _cores[indicator];

    /// <summary>Whether two codes differ in their last part alone: the value and the growth of one thing.</summary>
    public bool IsKin(int one, int other) => _stems[one] == _stems[other];

    /// <summary>Whether two codes begin with the same part: "grdp", "budget".</summary>
    public bool IsSameRoot(int one, int other) => RootOf(one).SequenceEqual(RootOf(other));

    private ReadOnlySpan<char> RootOf(int indicator) =>
        Indicators[indicator].Code.AsSpan(0, Math.Max(0, Indicators[indicator].Code.IndexOf('.', StringComparison.Ordinal)));

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
}
