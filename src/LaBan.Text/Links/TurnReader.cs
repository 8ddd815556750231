using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Links;

/// <summary>
/// "…ngành khai khoáng và cung cấp nước…; chỉ số IIP tăng lần lượt là 3,1% và 8,6%": the parts named before take the figures in
/// the order they were named.
/// </summary>
internal sealed class TurnReader(IndicatorIndex index, ReportView view)
{
    private const int Window = 150;
    private const float Named = 0.75f;

    /// <summary>The indicator whose turn it is among the parts of a whole; -1 when the text before names no such parts.</summary>
    public int Find(ClaimDraft claim, Draft figure, int whole)
    {
        var floor = Math.Max(claim.Sentence.Paragraph.First, figure.At - Window);
        var found = new List<(int At, int Indicator)>();
        for (var i = 0; i < index.Parents.Length; i++)
        {
            if (index.Parents[i] == whole && FirstNamed(i, whole, floor, claim.Sentence.Numbers[0].At) is >= 0 and var at)
            {
                found.Add((at, i));
            }
        }

        found.Sort();
        var turns = claim.Sentence.Numbers.Max(n => n.Turn);
        return found.Count >= turns && figure.Turn <= turns ? found[found.Count - turns + figure.Turn - 1].Indicator : -1;
    }

    /// <summary>Where a part is named between two places: the first of those of its words that the whole does not share; -1 when it is not.</summary>
    private int FirstNamed(int indicator, int whole, int from, int to)
    {
        var words = index.NameOf(indicator).Where(w => index.Words.ShareOf(w) == 1 && !index.NameOf(whole).Contains(w)).ToArray();
        var places = words.Select(word => Place(word, from, to)).Where(place => place >= 0).ToArray();
        return words.Length > 0 && places.Length >= words.Length * Named ? places.Min() : -1;
    }

    private int Place(NameWord word, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            var token = view.Tokens[i];
            if (token.IsWord && word.Meets(new NameWord(token.Word, view.IsScanned ? NameWord.Plain : token.Spelling)))
            {
                return i;
            }
        }

        return -1;
    }
}
