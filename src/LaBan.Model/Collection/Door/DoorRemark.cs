using LaBan.Measures;

namespace LaBan.Model.Collection.Door;

/// <summary>What a kind of rule has to say of a figure, before it is put into the sentence of the rule.</summary>
internal sealed class DoorRemark
{
    private readonly Dictionary<string, (string Vi, string En)> _words = new(StringComparer.Ordinal);

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public DoorRemark Say(string word, string vietnamese, string english)
    {
        _words[word] = (vietnamese, english);
        return this;
    }

    public DoorRemark Say(string word, decimal value, int decimals) => Say(word, StatedNumber.Round(value, decimals));

    public DoorRemark Say(string word, StatedNumber number)
    {
        var vietnamese = ViNumber.Write(number);
        return Say(word, vietnamese, English(vietnamese));
    }

    public DoorRemark Say(string word, Period period) => Say(word, period.ToVietnamese(), period.ToEnglish());

    /// <summary>The sentence, its words filled in.</summary>
    public string Write(string template, bool english)
    {
        var text = template;
        foreach (var (word, said) in _words)
        {
            text = text.Replace("{" + word + "}", english ? said.En : said.Vi, StringComparison.Ordinal);
        }

        return text;
    }

    private static string English(string vietnamese) => vietnamese.Replace('.', ' ').Replace(',', '.').Replace(' ', ',');
}
