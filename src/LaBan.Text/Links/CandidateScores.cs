namespace LaBan.Text.Links;

/// <summary>How much of each name of the catalogue the words around a claim cover.</summary>
internal sealed class CandidateScores(IndicatorIndex index)
{
    private readonly float[] _covered = new float[index.Variants.Count];
    private readonly float[] _own = new float[index.Variants.Count];

    // A name that accounts for less of the claim's own words is about something else, unless the context leads to it.
    private const float LeastExplained = 0.15f;

    // By family: none, a sister, a part of the parent claim, what an elided subject goes on with, the whole a part is said of.
    private static readonly float[] Kinship = [0, 0.07f, 0.2f, 0.3f, -0.25f];

    /// <summary>The names that share a word with the claim or with what is around it.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>Counts the words of a context.</summary>
    public void Count(ContextWords context)
    {
        foreach (var variant in Touched)
        {
            _covered[variant] = _own[variant] = 0;
        }

        Touched.Clear();
        foreach (var (word, weight) in context.Weights)
        {
            var own = context.OwnWords.GetValueOrDefault(word);
            foreach (var posting in index.Having(word.Bare)!)
            {
                var (variant, value) = (posting.Variant, posting.Weight);
                if (!posting.Word.Meets(word))
                {
                    continue;
                }

                if (_covered[variant] == 0)
                {
                    Touched.Add(variant);
                }

                _covered[variant] += value * weight;
                _own[variant] += value * own;
            }
        }
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
    public float Weakest(int variant, ContextWords context)
    {
        var name = index.Variants[variant];
        var least = 1f;
        for (var i = 0; i < name.Words.Length && least > 0; i++)
        {
            if (name.Weights[i] * 2 > name.Total / name.Words.Length)
            {
                least = Math.Min(least, context.WeightOf(name.Words[i]));
            }
        }

        return 0.17f * (1 - least);
    }
}
