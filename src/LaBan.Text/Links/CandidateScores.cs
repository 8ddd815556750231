namespace LaBan.Text.Links;

/// <summary>How much of each name of the catalogue the words around a claim cover.</summary>
internal sealed class CandidateScores(IndicatorIndex index)
{
    // A name that accounts for less of the claim's own words is about something else, unless the context leads to it.
    private const float LeastExplained = 0.15f;

    // What a name for another thing loses: this share of its telling words stands nowhere near, and the claim names something it does not.
    private const float OtherThing = 0.3f;
    private const float LeastFar = 0.45f;
    private const float LeastFarUnderTopic = 0.2f;
    private const float Near = 0.7f;
    private const float NearUnknown = 0.8f;

    // By family: none, a sister, a part of the parent claim, what an elided subject goes on with, the whole a part is said of.
    private static readonly float[] Kinship = [0, 0.07f, 0.2f, 0.3f, -0.25f];

    private readonly float[] _sure = new float[index.Variants.Count];
    private readonly float[] _breadth = new float[index.Variants.Count];
    private readonly bool[] _needsKin = new bool[index.Variants.Count];
    private readonly float[] _slotWeights = new float[index.SlotCount];
    private readonly float[] _slotSums = new float[index.SlotCount];
    private readonly float[] _slotOwn = new float[index.SlotCount];
    private readonly int[] _rounds = new int[index.Variants.Count];
    private readonly List<int> _slots = [];
    private int _round;
    private float _mostKinship;

    /// <summary>The names that share a word with the claim or with what is around it and can be meant at all.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>Counts the words of a context for every name that shares one of the claim's own words; for an elided claim, any word.</summary>
    public void Count(ContextWords context, bool isPart)
    {
        Touched.Clear();
        foreach (var slot in _slots)
        {
            _slotWeights[slot] = _slotSums[slot] = _slotOwn[slot] = 0;
        }

        _slots.Clear();
        _round++;
        _mostKinship = context.IsElided ? Kinship[3] : isPart ? Kinship[2] : Kinship[1];
        foreach (var place in context.Places)
        {
            Weigh(context.Word(place).Slots, context.WeightAt(place), context.OwnShareAt(place));
        }

        var all = context.IsElided || context.OwnTotal == 0;
        foreach (var slot in _slots)
        {
            if (all || _slotOwn[slot] > 0)
            {
                Touch(slot, context, isPart);
            }
        }
    }

    private void Weigh(int[] slots, float weight, float own)
    {
        foreach (var slot in slots)
        {
            if (_slotWeights[slot] == 0)
            {
                _slots.Add(slot);
            }

            _slotWeights[slot] = Math.Max(_slotWeights[slot], weight);
            _slotSums[slot] += weight;
            _slotOwn[slot] += own;
        }
    }

    private void Touch(int slot, ContextWords context, bool isPart)
    {
        foreach (var variant in index.Having(slot))
        {
            if (_rounds[variant] != _round)
            {
                _rounds[variant] = _round;
                Cover(variant, context, isPart);
            }
        }
    }

    private void Cover(int variant, ContextWords context, bool isPart)
    {
        var name = index.Variants[variant];
        var explained = context.OwnTotal > 0 ? Math.Min(1, Sum(name, _slotOwn) / context.OwnTotal) : 0.5f;
        var needsKin = explained < LeastExplained && !context.IsElided;
        explained = context.IsElided ? Math.Max(explained, 0.5f) : explained;
        if (explained > 0 && (isPart || !needsKin))
        {
            var covered = Sum(name, _slotSums);
            Touched.Add(variant);
            _needsKin[variant] = needsKin;
            _sure[variant] = (Math.Min(1, covered / name.Total) * 0.5f) + (explained * 0.33f) + 0.17f;
            _breadth[variant] = 0.25f * covered / (covered + 8);
        }
    }

    private static float Sum(NameVariant name, float[] bySlot)
    {
        var (slots, weights) = (name.Slots, name.Weights);
        var sum = 0f;
        for (var i = 0; i < slots.Length && i < weights.Length; i++)
        {
            sum += weights[i] * bySlot[slots[i]];
        }

        return sum;
    }

    /// <summary>A bound above what a name can score that is quick to tell.</summary>
    public float Bound(int variant) => _sure[variant] + _mostKinship + _breadth[variant];

    /// <summary>The most a name can score, before its weakest word is looked at.</summary>
    public float Most(int variant, int family) => _needsKin[variant] && family < 2 ? 0 : _sure[variant] + Kinship[family] + _breadth[variant];

    /// <summary>What its weakest word takes off the most it can score: a name is no surer than the word least at hand.</summary>
    public float Weakest(int variant)
    {
        var name = index.Variants[variant];
        var least = 1f;
        for (var i = 0; i < name.Words.Length && least > 0; i++)
        {
            if (name.Weights[i] * 2 > name.Total / name.Words.Length)
            {
                least = Math.Min(least, _slotWeights[name.Slots[i]]);
            }
        }

        return 0.17f * (1 - least);
    }

    /// <summary>
    /// What is taken off a name that is for another thing of the same kind: "diện tích trồng vải" for a claim about "diện tích gieo
    /// trồng ngô".
    /// </summary>
    public float Clash(int variant, ContextWords context, bool isPart, bool hasKin)
    {
        var name = index.Variants[variant];
        var near = context.HasUnknown ? NearUnknown : Near;
        var (far, telling) = (0f, 0f);
        var isAside = true;
        for (var i = 0; i < name.Words.Length; i++)
        {
            isAside &= name.Weights[i] < index.WeightOf(name.Words[i].Bare) * 0.9f;
            if (IsTelling(name, i))
            {
                telling += name.Weights[i];
                far += _slotWeights[name.Slots[i]] < near ? name.Weights[i] : 0;
            }
        }

        // "(thành thị …%)" names a part of what was spoken of, nothing by itself.
        return (isAside && !hasKin && context.SaysMoreThan(name)) || (far >= telling * LeastFar && context.SaysMoreThan(name)) || (far >= telling * LeastFarUnderTopic && context.IsUnderOther(name)) ? OtherThing : 0;
    }

    /// <summary>Whether a word of a name says of what: no head, no short form in brackets, not said everywhere.</summary>
    private bool IsTelling(NameVariant name, int i) =>
        name.Weights[i] * 2 > name.Total / name.Words.Length && !index.Words.IsHead(name.Words[i]) && name.Weights[i] >= index.WeightOf(name.Words[i].Bare) * 0.5f;
}
