namespace LaBan.Text.Links;

/// <summary>A name of the catalogue that a claim may mean.</summary>
/// <param name="Variant">The name.</param>
/// <param name="Indicator">Whose name it is.</param>
/// <param name="Explained">What counts for how much of the claim's own words the name explains.</param>
/// <param name="NeedsKin">Whether it can be meant only as a part of what was spoken of.</param>
internal record struct Candidate(int Variant, int Indicator, float Explained, bool NeedsKin)
{
    /// <summary>What counts for how much of the name the words cover, more for a longer one; below 0 while nobody looked.</summary>
    public float Covered { get; set; } = -1;
}

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

    private const float Whole = 0.5f;
    private const float Long = 0.25f;

    private readonly SlotSums[] _sums = new SlotSums[index.Names.SlotCount];
    private readonly NameSum[] _own = new NameSum[index.Names.Count];
    private readonly float[] _mostCovered = MostCovered(index);
    private readonly int[] _touched = new int[index.Names.Count + 1];
    private readonly List<int> _slots = [];
    private Candidate[] _candidates = new Candidate[64];
    private int _count;
    private int _touchedCount;
    private int _round;
    private float _mostKinship;
    private float _mostSum;

    /// <summary>How much of a claim's own words a name has, and of which claim that was counted.</summary>
    private struct NameSum
    {
        public int Round;
        public float Own;
    }

    /// <summary>What the places of a word in a context add up to: its greatest weight, their sum, and how much of it is the claim's own.</summary>
    private struct SlotSums
    {
        public float Weight;
        public float Sum;
        public float Own;
    }

    /// <summary>How many names share a word with the claim or with what is around it and can be meant at all.</summary>
    public int Candidates => _count;

    /// <summary>One of those names.</summary>
    public ref Candidate At(int place) => ref _candidates[place];

    /// <summary>The place of the name that explains most of the claim's own words; of equals the first.</summary>
    public int Leading { get; private set; }

    /// <summary>Counts the words of a context for every name that shares one of the claim's own words; for an elided claim, any word.</summary>
    public void Count(ContextWords context, bool isPart)
    {
        (_count, Leading, _mostSum) = (0, 0, 0);
        foreach (var slot in _slots)
        {
            _sums[slot] = default;
        }

        _slots.Clear();
        _round++;
        _mostKinship = context.IsElided ? Kinship[3] : isPart ? Kinship[2] : Kinship[1];
        foreach (var place in context.Places)
        {
            Weigh(context.Word(place).Slots, context.WeightAt(place), context.OwnShareAt(place));
        }

        var all = context.IsElided || context.OwnTotal == 0;
        _touchedCount = 0;
        foreach (var slot in _slots)
        {
            if (all || _sums[slot].Own > 0)
            {
                Touch(slot);
            }
        }

        Propose(context, isPart);
    }

    private void Weigh(int[] slots, float weight, float own)
    {
        foreach (var slot in slots)
        {
            ref var sums = ref _sums[slot];
            if (sums.Weight == 0)
            {
                _slots.Add(slot);
            }

            sums.Weight = Math.Max(sums.Weight, weight);
            sums.Sum += weight;
            _mostSum = Math.Max(_mostSum, sums.Sum);
            sums.Own += own;
        }
    }

    /// <summary>Adds what a word counts as one of the claim's own to every name that has it.</summary>
    private void Touch(int slot)
    {
        var share = _sums[slot].Own;
        var variants = index.Names.Having(slot);
        var weights = index.Names.WeightsIn(slot);
        var (own, touched, count, round) = (_own, _touched, _touchedCount, _round);
        for (var i = 0; i < variants.Length && i < weights.Length; i++)
        {
            // Without a branch: whether a name was met already is anyone's guess.
            ref var sum = ref own[variants[i]];
            var isNew = sum.Round != round;
            touched[count] = variants[i];
            count += isNew ? 1 : 0;
            sum.Own = (isNew ? 0 : sum.Own) + (weights[i] * share);
            sum.Round = round;
        }

        _touchedCount = count;
    }

    private void Propose(ContextWords context, bool isPart)
    {
        if (_candidates.Length < _touchedCount + 1)
        {
            _candidates = new Candidate[_touchedCount * 2];
        }

        var (most, isElided, total) = (0f, context.IsElided, context.OwnTotal);
        for (var i = 0; i < _touchedCount; i++)
        {
            var variant = _touched[i];
            var explained = total > 0 ? Math.Min(1, _own[variant].Own / total) : 0.5f;
            var needsKin = explained < LeastExplained && !isElided;
            explained = isElided ? Math.Max(explained, 0.5f) : explained;
            _candidates[_count] = new Candidate(variant, index.Names.IndicatorOf(variant), (explained * 0.33f) + 0.17f, needsKin);
            if (explained > most)
            {
                (most, Leading) = (explained, _count);
            }

            _count += explained > 0 && (isPart || !needsKin) ? 1 : 0;
        }
    }

    private float Covered(int variant)
    {
        var name = index.Names[variant];
        var sum = 0f;
        for (var i = 0; i < name.Slots.Length; i++)
        {
            sum += name.Weights[i] * _sums[name.Slots[i]].Sum;
        }

        return (Math.Min(1, sum / name.Total) * Whole) + Longer(sum);
    }

    /// <summary>Whether a name cannot score so much: told of most names without a look at their words.</summary>
    /// <param name="candidate">The name.</param>
    /// <param name="fit">The most that the figure fits it.</param>
    /// <param name="beside">What it may score besides.</param>
    /// <param name="score">The score to reach.</param>
    public bool IsBelow(ref Candidate candidate, float fit, float beside, float score)
    {
        var most = candidate.Explained + _mostKinship + beside;
        if (candidate.Covered < 0)
        {
            if ((most + (_mostSum > 1 ? Whole + Long : _mostCovered[candidate.Variant])) * fit < score)
            {
                return true;
            }

            candidate.Covered = Covered(candidate.Variant);
        }

        return (most + candidate.Covered) * fit < score;
    }

    private static float[] MostCovered(IndicatorIndex index)
    {
        var most = new float[index.Names.Count];
        for (var i = 0; i < most.Length; i++)
        {
            most[i] = Whole + Longer(index.Names.TotalOf(i));
        }

        return most;
    }

    private static float Longer(float covered) => Long * covered / (covered + 8);

    /// <summary>The most a name can score, before its weakest word is looked at.</summary>
    public static float Most(in Candidate candidate, int family) => candidate.NeedsKin && family < 2 ? 0 : candidate.Explained + candidate.Covered + Kinship[family];

    /// <summary>What its weakest word takes off the most it can score: a name is no surer than the word least at hand.</summary>
    public float Weakest(int variant)
    {
        var name = index.Names[variant];
        var least = 1f;
        for (var i = 0; i < name.Words.Length && least > 0; i++)
        {
            if (name.Weights[i] * 2 > name.Total / name.Words.Length)
            {
                least = Math.Min(least, _sums[name.Slots[i]].Weight);
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
        var name = index.Names[variant];
        var near = context.HasUnknown ? NearUnknown : Near;
        var (far, telling) = (0f, 0f);
        var isAside = true;
        for (var i = 0; i < name.Words.Length; i++)
        {
            isAside &= name.Weights[i] < index.Names.WeightOf(name.Words[i].Bare) * 0.9f;
            if (IsTelling(name, i))
            {
                telling += name.Weights[i];
                far += _sums[name.Slots[i]].Weight < near ? name.Weights[i] : 0;
            }
        }

        // "(thành thị …%)" names a part of what was spoken of, nothing by itself.
        return (isAside && !hasKin && context.SaysMoreThan(name)) || (far >= telling * LeastFar && context.SaysMoreThan(name)) || (far >= telling * LeastFarUnderTopic && context.IsUnderOther(name)) ? OtherThing : 0;
    }

    /// <summary>Whether a word of a name says of what: no head, no short form in brackets, not said everywhere.</summary>
    private bool IsTelling(NameVariant name, int i) =>
        name.Weights[i] * 2 > name.Total / name.Words.Length && !index.Words.IsHead(name.Words[i]) && name.Weights[i] >= index.Names.WeightOf(name.Words[i].Bare) * 0.5f;
}
