namespace LaBan.Text.Links;

/// <summary>How much of each name of the catalogue the words around a claim cover.</summary>
internal sealed class CandidateScores(IndicatorIndex index)
{
    private readonly float[] _covered = new float[index.Variants.Count];
    private readonly float[] _own = new float[index.Variants.Count];

    /// <summary>The names that share a word with the claim itself or with what is around it.</summary>
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
            foreach (var (variant, value) in index.Having(word)!)
            {
                if (_covered[variant] == 0)
                {
                    Touched.Add(variant);
                }

                _covered[variant] += value * weight;
                _own[variant] += isOwn ? value : 0;
            }
        }
    }

    /// <summary>The score of a name: the share of it that is covered, and the share of the claim's own words it explains.</summary>
    public float Of(int variant, ContextWords context, int family)
    {
        var name = index.Variants[variant];
        var covered = _covered[variant] / name.Total;
        var explained = context.OwnTotal > 0 ? Math.Min(1, _own[variant] / context.OwnTotal) : 0.5f;
        if (explained == 0 && family < 2)
        {
            return 0;
        }

        var score = (covered * 0.62f) + (explained * 0.38f);
        return score + (family == 2 ? 0.22f : family == 1 ? 0.08f : 0) + Math.Min(0.03f, name.Words.Length * 0.004f);
    }
}
