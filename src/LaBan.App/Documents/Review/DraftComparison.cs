using LaBan.Text;
using LaBan.Text.Mentions;

namespace LaBan.App.Documents.Review;

/// <summary>A sentence whose figures changed between two versions.</summary>
/// <param name="Before">It as it was.</param>
/// <param name="Now">It as it is.</param>
/// <param name="Changes">Figure by figure: as it was, as it is.</param>
public sealed record ChangedSentence(ComparedSentence Before, ComparedSentence Now, IReadOnlyList<(Mention Before, Mention Now)> Changes);

/// <summary>Two versions of a draft: figures that changed, sentences with figures that came or went.</summary>
public sealed class DraftComparison
{
    private const double Alike = 0.6;
    private const int MostRewritten = 1_500;

    private DraftComparison(IReadOnlyList<ChangedSentence> changed, IReadOnlyList<ComparedSentence> gone, IReadOnlyList<ComparedSentence> come) =>
        (Changed, Gone, Come) = (changed, gone, come);

    public IReadOnlyList<ChangedSentence> Changed { get; }

    /// <summary>Sentences with figures that only the earlier version has.</summary>
    public IReadOnlyList<ComparedSentence> Gone { get; }

    /// <summary>Sentences with figures that only the later version has.</summary>
    public IReadOnlyList<ComparedSentence> Come { get; }

    /// <summary>How many figures changed.</summary>
    public int Figures => Changed.Sum(c => c.Changes.Count);

    /// <summary>Pairs sentences by their words, first those that are the same but for figures, then those most alike.</summary>
    public static DraftComparison Of(ReportReading before, ReportReading now)
    {
        var earlier = ComparedSentence.Of(before).ToLookup(s => s.Words, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<ComparedSentence>(g), StringComparer.Ordinal);
        var (changed, come) = (new List<ChangedSentence>(), new List<ComparedSentence>());
        foreach (var sentence in ComparedSentence.Of(now))
        {
            if (earlier.GetValueOrDefault(sentence.Words) is { Count: > 0 } same)
            {
                Add(changed, same.Dequeue(), sentence);
            }
            else if (sentence.Figures.Count > 0)
            {
                come.Add(sentence);
            }
        }

        var gone = earlier.Values.SelectMany(q => q).Where(s => s.Figures.Count > 0).OrderBy(s => s.Start).ToList();
        PairRewritten(changed, gone, come);
        return new([.. changed.OrderBy(c => c.Now.Start)], gone, come);
    }

    /// <summary>Sentences whose words changed a little, with as many figures as before.</summary>
    private static void PairRewritten(List<ChangedSentence> changed, List<ComparedSentence> gone, List<ComparedSentence> come)
    {
        if (gone.Count > MostRewritten || come.Count > MostRewritten)
        {
            return;
        }

        var left = gone.Select(s => (Sentence: s, Words: Set(s))).ToList();
        foreach (var sentence in come.ToList())
        {
            var own = Set(sentence);
            var best = left.Where(g => g.Sentence.Figures.Count == sentence.Figures.Count).Select(g => (Pair: g, Share: Shared(own, g.Words))).OrderByDescending(g => g.Share).FirstOrDefault();
            if (best.Share >= Alike)
            {
                Add(changed, best.Pair.Sentence, sentence);
                left.Remove(best.Pair);
                gone.Remove(best.Pair.Sentence);
                come.Remove(sentence);
            }
        }
    }

    private static HashSet<string> Set(ComparedSentence sentence) => [.. sentence.Words.Split(' ')];

    private static double Shared(HashSet<string> one, HashSet<string> other)
    {
        var both = one.Count(other.Contains);
        return both / (double)(one.Count + other.Count - both);
    }

    private static void Add(List<ChangedSentence> changed, ComparedSentence before, ComparedSentence now)
    {
        var changes = before.Figures.Zip(now.Figures).Where(p => p.First.Text != p.Second.Text || p.First.Unit != p.Second.Unit).ToList();
        if (changes.Count > 0)
        {
            changed.Add(new(before, now, changes));
        }
    }
}
