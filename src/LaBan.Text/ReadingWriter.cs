using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text;

/// <summary>Turns drafts into the mentions and claims that others see.</summary>
internal sealed class ReadingWriter(ReportView view, List<ClaimDraft> drafts)
{
    private const int LongestLabel = 200;

    private readonly string?[] _labels = new string?[drafts.Count];
    private readonly Mention[]?[] _figures = new Mention[drafts.Count][];
    private readonly int[] _written = new int[drafts.Count];

    /// <summary>Every number in the order of the text, and every claim in reading order.</summary>
    public (List<Mention> Mentions, List<Claim> Claims) Write(List<SentenceView> sentences)
    {
        var (mentions, late) = (new List<Mention>(sentences.Count), new List<Mention>());
        TwoHalves.Run(sentences.Count, TwoHalves.Middle(sentences.Count), (from, to) =>
        {
            for (var i = from; i < to; i++)
            {
                Write(sentences[i], from == 0 ? mentions : late);
            }
        });
        mentions.AddRange(late);
        var isInOrder = true;
        for (var i = 1; i < mentions.Count && isInOrder; i++)
        {
            isInOrder = mentions[i - 1].Start < mentions[i].Start;
        }

        if (!isInOrder)
        {
            mentions.Sort((left, right) => left.Start.CompareTo(right.Start));
        }

        return (mentions, drafts.ConvertAll(Of));
    }

    /// <summary>The figures of a claim all stand in one sentence, so that sentences can be written at once.</summary>
    private void Write(SentenceView sentence, List<Mention> mentions)
    {
        var text = sentence.Numbers.Count == 0 ? "" : view.TextOf(sentence.First, sentence.Last);
        foreach (var number in sentence.Numbers)
        {
            var mention = Of(number, text);
            mentions.Add(mention);
            if (number.Claim >= 0)
            {
                (_figures[number.Claim] ??= new Mention[drafts[number.Claim].Figures.Count])[_written[number.Claim]++] = mention;
            }
        }
    }

    private Claim Of(ClaimDraft draft)
    {
        var own = _figures[draft.Index]!;
        var code = (Array.Find(own, static m => m.Indicator is not null && m.Role is NumberRole.Level or NumberRole.Share) ?? Array.Find(own, static m => m.Indicator is not null))?.Indicator;
        return new Claim(code, Label(draft), own[0].Period, draft.Parent?.Index ?? -1, own);
    }

    private Mention Of(Draft number, string sentence)
    {
        var token = view.Tokens[number.At];
        var isFigure = number.Role.IsMeasure() || number.Role is NumberRole.RankOf or NumberRole.Part or NumberRole.Whole;
        var text = view.Form(number.At).ToString();
        return !isFigure
            ? new Mention(token.Start, token.End, text, number.Role, null, null, 0, null, null, null, null, null, number.Confidence, sentence, -1)
            : new Mention(token.Start, token.End, text, number.Role, number.Value, number.Unit, number.Direction, number.Basis, number.Period, number.Qualifier,
                number.Indicator, number.Claim < 0 ? null : Label(drafts[number.Claim]), number.Confidence, sentence, number.Claim);
    }

    private string Label(ClaimDraft claim)
    {
        if (_labels[claim.Index] is not { } label)
        {
            label = view.TextOf(claim.First, claim.Last);
            _labels[claim.Index] = label = label.Length <= LongestLabel ? label : label[..LongestLabel];
        }

        return label;
    }
}
