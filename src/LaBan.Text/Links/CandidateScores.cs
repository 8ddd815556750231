namespace LaBan.Text.Links;

/// <summary>How much of each name of the catalogue the words around a claim cover.</summary>
internal sealed class CandidateScores(IndicatorIndex index)
{
    private readonly float[] _covered = new float[index.Variants.Count];
    private readonly float[] _own = new float[index.Variants.Count];
    private readonly float[] _slotWeights = new float[index.SlotCount];
    private readonly float[] _slotSums = new float[index.SlotCount];
    private readonly float[] _slotOwn = new float[index.SlotCount];
    private readonly int[] _rounds = new int[index.Variants.Count];
    private readonly List<int> _slots = [];
    private int _round;

    // A name that accounts for less of the claim's own words is about something else, unless the context leads to it.
    private const float LeastExplained = 0.15f;

    // By family: none, a sister, a part of the parent claim, what an elided subject goes on with, the whole a part is said of.
    private static readonly float[] Kinship = [0, 0.07f, 0.2f, 0.3f, -0.25f];

    /// <summary>The most that kinship adds.</summary>
    public const float MostKinship = 0.3f;

    /// <summary>The names that share a word with the claim or with what is around it.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>Counts the words of a context for every name that shares one of the claim's own words; for an elided claim, any word.</summary>
    public void Count(ContextWords context)
    {
        Touched.Clear();
        foreach (var slot in _slots)
        {
            _slotWeights[slot] = _slotSums[slot] = _slotOwn[slot] = 0;
        }

        _slots.Clear();
        _round++;
        foreach (var place in context.Places)
        {
            Weigh(context.Word(place).Slots, context.WeightAt(place), context.OwnShareAt(place));
        }

        var all = context.IsElided || context.OwnTotal == 0;
        foreach (var slot in _slots)
        {
            if (all || _slotOwn[slot] > 0)
            {
                Touch(slot);
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

    private void Touch(int slot)
    {
        foreach (var variant in index.Having(slot))
        {
            if (_rounds[variant] == _round)
            {
                continue;
            }

            _rounds[variant] = _round;
            Touched.Add(variant);
            var name = index.Variants[variant];
            var covered = 0f;
            var own = 0f;
            for (var i = 0; i < name.Slots.Length; i++)
            {
                covered += name.Weights[i] * _slotSums[name.Slots[i]];
                own += name.Weights[i] * _slotOwn[name.Slots[i]];
            }

            _covered[variant] = covered;
            _own[variant] = own;
        }
    }

    /// <summary>A bound above what a name can score that is quick to tell.</summary>
    public float Bound(int variant, ContextWords context)
    {
        if (_own[variant] == 0 && context.OwnTotal > 0 && !context.IsElided)
        {
            return float.MinValue;
        }

        var covered = _covered[variant];
        return (Math.Min(1, covered / index.Variants[variant].Total) * 0.5f) + 0.5f + (0.25f * covered / (covered + 8));
    }

    /// <summary>The most a name can score, before its weakest word is looked at.</summary>
    public float Most(int variant, ContextWords context, int family)
    {
        var name = index.Variants[variant];
        var covered = Math.Min(1, _covered[variant] / name.Total);
        var explained = context.OwnTotal > 0 ? Math.Min(1, _own[variant] / context.OwnTotal) : 0.5f;
        if (explained < LeastExplained && !context.IsElided && family < 2)
        {
            return 0;
        }

        explained = context.IsElided ? Math.Max(explained, 0.5f) : explained;
        return explained == 0
            ? 0
            : (covered * 0.5f) + (explained * 0.33f) + 0.17f + Kinship[family] + (0.25f * _covered[variant] / (_covered[variant] + 8));
    }

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
}
