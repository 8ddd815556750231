namespace LaBan.Text.Links;

/// <summary>How much of each name of the catalogue the words around a claim cover.</summary>
internal sealed class CandidateScores(IndicatorIndex index)
{
    private readonly float[] _covered = new float[index.Variants.Count];
    private readonly float[] _own = new float[index.Variants.Count];

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
            var isOwn = context.OwnWords.Contains(word);
            foreach (var (variant, value, named) in index.Having(word.Bare)!)
            {
                if (!named.Meets(word))
                {
                    continue;
                }

                if (_covered[variant] == 0)
                {
                    Touched.Add(variant);
                }

                _covered[variant] += value * weight;
                _own[variant] += isOwn ? value : 0;
            }
        }
    }

    /// <summary>The most a name can score, before its weakest word is looked at.</summary>
    public float Most(int variant, ContextWords context, int family)
    {
        var name = index.Variants[variant];
        var covered = Math.Min(1, _covered[variant] / name.Total);
        var explained = context.OwnTotal > 0 ? Math.Min(1, _own[variant] / context.OwnTotal) : 0.5f;
        return explained == 0 && family < 2
            ? 0
            : (covered * 0.5f) + (explained * 0.33f) + 0.17f + (family == 2 ? 0.2f : family == 1 ? 0.07f : 0) + Math.Min(0.08f, _covered[variant] * 0.01f);
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
