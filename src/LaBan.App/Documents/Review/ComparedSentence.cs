using System.Text;
using LaBan.Measures;
using LaBan.Text;
using LaBan.Text.Mentions;

namespace LaBan.App.Documents.Review;

/// <summary>A sentence of a draft as it is held against another version: its words without figures, and its figures.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Words">Folded, each figure as "#".</param>
/// <param name="Figures">Its numbers, without list numbers.</param>
public sealed record ComparedSentence(int Start, int End, string Words, IReadOnlyList<Mention> Figures)
{
    /// <summary>The sentences of a document in order.</summary>
    public static IReadOnlyList<ComparedSentence> Of(ReportReading reading)
    {
        var text = reading.Text.Text;
        var sentences = new List<ComparedSentence>();
        var mention = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !Sentences.EndsLine(text, end) && !(end > start && Sentences.EndsAt(text, end - 1)))
            {
                end++;
            }

            var figures = new List<Mention>();
            for (; mention < reading.Mentions.Count && reading.Mentions[mention].Start < end; mention++)
            {
                if (reading.Mentions[mention].Role != NumberRole.Enum)
                {
                    figures.Add(reading.Mentions[mention]);
                }
            }

            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                sentences.Add(new(start, end, Skeleton(text.AsSpan(start, end - start)), figures));
            }

            start = end < text.Length && text[end] == '\n' ? end + 1 : Math.Max(end, start + 1);
        }

        return sentences;
    }

    private static string Skeleton(ReadOnlySpan<char> sentence)
    {
        var words = new StringBuilder(sentence.Length);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (!char.IsDigit(sentence[i]))
            {
                words.Append(sentence[i]);
            }
            else if (words.Length == 0 || words[^1] != '#')
            {
                words.Append('#');
            }

            while (words.Length > 0 && words[^1] == '#' && i + 2 < sentence.Length && sentence[i + 1] is '.' or ',' && char.IsDigit(sentence[i + 2]))
            {
                i++;
            }
        }

        return ViText.FoldKey(words.ToString());
    }
}
