using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBan.Measures;

/// <summary>The grammar of units: <c>unit = part { "/" part }</c>, <c>part = { scale } noun | "%" [ noun ]</c>.</summary>
internal static partial class UnitGrammar
{
    private const int LongestText = 80;
    private const int MostParts = 3;

    // Within these bounds the factor of a unit never leaves the range of a decimal.
    private const decimal LargestNumerator = 1e21m;
    private const decimal LargestDenominator = 1e12m;

    /// <summary>One side of a slash: "triệu đồng", "lao động", "100 bé gái".</summary>
    private sealed record Part(string Symbol, string Dimension, decimal Factor);

    internal static Unit? Read(string text)
    {
        var spelled = ViText.CollapseSpaces(ViText.Nfc(text)).Replace('²', '2').Replace('³', '3').Replace('⁄', '/').Replace('∕', '/');
        if (spelled.Length is 0 or > LongestText)
        {
            return null;
        }

        var parts = spelled.Split('/').Select((part, i) => ReadPart(part.Trim(), isDenominator: i > 0)).ToList();
        return parts.Count > MostParts || parts.Contains(null) ? null : Combine(parts!);
    }

    private static Unit Combine(List<Part> parts)
    {
        var per = parts.Skip(1).ToList();
        var dimension = string.Join('/', per.Select(p => p.Dimension).Order(StringComparer.Ordinal).Prepend(parts[0].Dimension));
        return new Unit(
            string.Join('/', parts.Select(p => p.Symbol)),
            dimension,
            per.Aggregate(parts[0].Factor, (factor, p) => factor / p.Factor));
    }

    private static Part? ReadPart(string text, bool isDenominator)
    {
        text = UnitVocabulary.Rewritings.GetValueOrDefault(text.ToLowerInvariant(), text);
        if ((Measured(text) ?? RatioOf(text)) is { } whole)
        {
            return whole;
        }

        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && ScaleOf(text[..space], isDenominator) is { } scale
            ? Scaled(scale, ReadPart(text[(space + 1)..], isDenominator), isDenominator)
            : Countable(text);
    }

    private static Part? Scaled((string Printed, decimal Factor) scale, Part? part, bool isDenominator)
    {
        var largest = isDenominator ? LargestDenominator : LargestNumerator;
        return part is null || scale.Factor > largest / part.Factor
            ? null
            : part with { Symbol = $"{scale.Printed} {part.Symbol}".TrimStart(), Factor = scale.Factor * part.Factor };
    }

    /// <summary>
    /// A scale word, or a number used as one. Before a noun that is not a denominator a number cannot stand beside the figure
    /// itself, so "1.000 ha" becomes "nghìn ha"; "bé trai/100 bé gái" keeps its number.
    /// </summary>
    private static (string Printed, decimal Factor)? ScaleOf(string word, bool isDenominator)
    {
        if (UnitVocabulary.Scales.TryGetValue(word.ToLowerInvariant(), out var scale))
        {
            return scale;
        }

        if (!RoundNumber().IsMatch(word))
        {
            return null;
        }

        var value = decimal.Parse(word.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture);
        var name = UnitVocabulary.Scales.Values.FirstOrDefault(s => s.Factor == value).Printed;
        return value == 1 ? ("", 1m)
            : isDenominator ? (ViNumber.Write(value, 0), value)
            : name is null ? null : (name, value);
    }

    private static Part? Measured(string text) =>
        UnitVocabulary.Measured.TryGetValue(text.ToLowerInvariant(), out var entry)
            ? new Part(entry.Symbol, entry.Dimension, entry.Factor)
            : null;

    /// <summary>"% dự toán": hundredths or thousandths of something named.</summary>
    private static Part? RatioOf(string text)
    {
        var whole = text.Length > 1 && text[0] is '%' or '‰' ? Countable(text[1..].TrimStart()) : null;
        return whole is null || Measured(text[..1]) is not { } ratio
            ? null
            : ratio with { Symbol = $"{ratio.Symbol} {whole.Symbol}", Dimension = $"{ratio.Dimension}:{whole.Symbol}" };
    }

    private static Part? Countable(string text)
    {
        if (!Noun().IsMatch(text) || UnitVocabulary.Scales.ContainsKey(text.ToLowerInvariant()))
        {
            return null;
        }

        var noun = LowerNoun(text);
        return new Part(noun, "count:" + noun, 1m);
    }

    /// <summary>
    /// Lower case, but for acronyms: "Sản phẩm OCOP" → "sản phẩm OCOP". In a text all in capitals only a word without a vowel
    /// is taken for one ("GRDP"), since every Vietnamese syllable has a vowel.
    /// </summary>
    private static string LowerNoun(string text)
    {
        var shouted = !text.Any(char.IsLower);
        return string.Join(' ', text.Split(' ').Select(word =>
            IsCapitals(word) && (!shouted || !ViText.FoldKey(word).Any("aeiouy".Contains)) ? word : word.ToLowerInvariant()));
    }

    private static bool IsCapitals(string word) => word.Length > 1 && !word.Any(char.IsLower);

    [GeneratedRegex(@"^[1-9](?:[0-9]{0,8}|[0-9]{0,2}(?:\.[0-9]{3}){1,2})\z")]
    private static partial Regex RoundNumber();

    /// <summary>Letters first; then letters, digits, spaces and the marks that stand inside names.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}\p{N} .,()'-]*\z")]
    private static partial Regex Noun();
}
