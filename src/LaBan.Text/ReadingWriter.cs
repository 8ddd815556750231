using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text;

/// <summary>Turns drafts into the mentions and claims that others see.</summary>
internal static class ReadingWriter
{
    private const int LongestLabel = 200;

    /// <summary>Every number in the order of the text, and every claim in reading order.</summary>
    public static (List<Mention> Mentions, List<Claim> Claims) Write(ReportView view, List<SentenceView> sentences, List<ClaimDraft> drafts)
    {
        var mentions = new List<Mention>();
        var figures = drafts.ConvertAll(_ => new List<Mention>());
        foreach (var sentence in sentences)
        {
            string? text = null;
            foreach (var number in sentence.Numbers)
            {
                text ??= view.TextOf(sentence.First, sentence.Last);
                var mention = Of(view, number, drafts, text);
                mentions.Add(mention);
                if (number.Claim >= 0)
                {
                    figures[number.Claim].Add(mention);
                }
            }
        }

        mentions.Sort((left, right) => left.Start.CompareTo(right.Start));
        var claims = new List<Claim>(drafts.Count);
        foreach (var draft in drafts)
        {
            var own = figures[draft.Index];
            var code = own.Find(m => m.Indicator is not null && m.Role is NumberRole.Level or NumberRole.Share)?.Indicator ?? own.Find(m => m.Indicator is not null)?.Indicator;
            claims.Add(new Claim(code, Label(view, draft), own[0].Period, draft.Parent?.Index ?? -1, own));
        }

        return (mentions, claims);
    }

    private static Mention Of(ReportView view, Draft number, List<ClaimDraft> claims, string sentence)
    {
        var token = view.Tokens[number.At];
        var isFigure = number.Role.IsMeasure() || number.Role is NumberRole.RankOf or NumberRole.Part or NumberRole.Whole;
        var text = view.Form(number.At).ToString();
        return !isFigure
            ? new Mention(token.Start, token.End, text, number.Role, null, null, 0, null, null, null, null, null, number.Confidence, sentence, -1)
            : new Mention(token.Start, token.End, text, number.Role, number.Value, number.Unit, number.Direction, number.Basis, number.Period, number.Qualifier,
                number.Indicator, number.Claim < 0 ? null : Label(view, claims[number.Claim]), number.Confidence, sentence, number.Claim);
    }

    private static string Label(ReportView view, ClaimDraft claim)
    {
        var label = view.TextOf(claim.First, claim.Last);
        return label.Length <= LongestLabel ? label : label[..LongestLabel];
    }
}
