using LaBan.Text.Context;
using LaBan.Text.Sentences;

namespace LaBan.Text.Mentions;

/// <summary>One sentence in reading order with its numbers and the times named in it.</summary>
internal sealed class SentenceView
{
    /// <summary>A sentence of a paragraph.</summary>
    public SentenceView(ReportView view, Paragraph paragraph, int first, int last)
    {
        View = view;
        Paragraph = paragraph;
        First = first;
        Last = last;
        var count = 0;
        for (var i = first; i < last; i++)
        {
            count += view.Tokens[i].IsNumber ? 1 : 0;
        }

        Numbers = new List<Draft>(count);
        for (var i = first; i < last && Numbers.Count < count; i++)
        {
            if (view.Tokens[i].IsNumber)
            {
                Numbers.Add(new Draft { At = i, End = i + 1 });
                view.PlaceInSentence(i) = Numbers.Count;
            }
        }
    }

    /// <summary>The report.</summary>
    public ReportView View { get; }

    /// <summary>The paragraph it stands in.</summary>
    public Paragraph Paragraph { get; }

    /// <summary>Its first token.</summary>
    public int First { get; }

    /// <summary>One past its last token.</summary>
    public int Last { get; }

    /// <summary>Its numbers in order.</summary>
    public List<Draft> Numbers { get; }

    /// <summary>The times named, in order.</summary>
    public List<TimeExpression> Times { get; } = [];

    /// <summary>The section it stands in.</summary>
    public Section Section { get; set; } = Section.Empty;

    /// <summary>The number at a token, when the token is one of this sentence.</summary>
    public Draft? At(int token) => token >= First && token < Last && View.PlaceInSentence(token) is > 0 and var place ? Numbers[place - 1] : null;

    /// <summary>Whether the number at a token still has no role.</summary>
    public bool IsOpen(int token) => At(token) is { IsSettled: false };

    /// <summary>Settles every open number of a range of tokens.</summary>
    public void SettleRange(int first, int last, NumberRole role, string stage, (string Vietnamese, string English) why)
    {
        for (var i = first; i < last; i++)
        {
            if (At(i) is { IsSettled: false } draft)
            {
                draft.Settle(role, 0.95m);
                View.Trace?.Note(View.Tokens[i].Start, stage, $"{why.Vietnamese} «{View.TextOf(first, last)}».", $"{why.English} «{View.TextOf(first, last)}».");
            }
        }
    }

    /// <summary>The time that covers a token, if any.</summary>
    public TimeExpression? TimeAt(int token)
    {
        foreach (var time in Times)
        {
            if (token >= time.First && token < time.Last)
            {
                return time;
            }
        }

        return null;
    }
}
