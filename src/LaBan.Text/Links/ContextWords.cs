using LaBan.Text.Claims;
using LaBan.Text.Context;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Links;

/// <summary>The words a claim can draw on to name its indicator, each with the weight of the nearest place it stands in.</summary>
internal sealed class ContextWords(IndicatorIndex index, ReportView view)
{
    private const float Own = 1f;
    private const float Around = 0.82f;
    private const float Earlier = 0.6f;
    private const float Heading = 0.55f;
    private const int Farthest = 120;

    private readonly Dictionary<int, float> _weights = [];

    /// <summary>The weight of each word.</summary>
    public Dictionary<int, float> Weights => _weights;

    /// <summary>How telling the claim's own words are together.</summary>
    public float OwnTotal { get; private set; }

    /// <summary>The claim's own words.</summary>
    public HashSet<int> OwnWords { get; } = [];

    /// <summary>Gathers the words of a claim.</summary>
    public void Gather(ClaimDraft claim)
    {
        _weights.Clear();
        OwnWords.Clear();
        AddRange(claim.First, claim.Last, Own);
        OwnTotal = 0;
        foreach (var word in _weights.Keys)
        {
            OwnWords.Add(word);
            OwnTotal += index.WeightOf(word) * index.Words.ShareOf(word);
        }

        for (var above = claim.Parent; above is not null; above = above.Parent)
        {
            AddRange(above.First, above.Last, Around);
        }

        var s = claim.Sentence;
        AddRange(Math.Max(s.First, claim.First - Farthest), claim.First, claim.Parent is null ? Around * 0.95f : Earlier);
        AddRange(claim.Last, Math.Min(claim.Figures[^1].End + 6, s.Last), Around);
        AddRange(Math.Max(s.Paragraph.First, s.First - Farthest), s.First, Earlier);
        var heading = Heading;
        for (var section = s.Section; section is not null && section.Last > 0; section = section.Parent)
        {
            AddRange(section.First, section.Last, heading);
            heading *= 0.7f;
        }
    }

    /// <summary>The claim's own words, for the trace.</summary>
    public string Describe() => string.Join(' ', OwnWords.Select(view.Lexicon.Vocabulary.NameOf));

    private void AddRange(int first, int last, float weight)
    {
        for (var i = first; i < last; i++)
        {
            var token = view.Tokens[i];
            if (!token.IsWord)
            {
                continue;
            }

            if (index.Words.Expand(view.Form(i)) is { } words)
            {
                foreach (var word in words)
                {
                    Add(word, weight);
                }
            }

            Add(token.Word, weight);
        }
    }

    private void Add(int word, float weight)
    {
        if (word >= 0 && index.WeightOf(word) > 0 && (!_weights.TryGetValue(word, out var known) || known < weight))
        {
            _weights[word] = weight;
        }
    }
}
