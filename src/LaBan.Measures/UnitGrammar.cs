using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBan.Measures;

/// <summary>The grammar of units: <c>unit = part { "/" part }</c>, <c>part = { scale } noun</c>.</summary>
internal static partial class UnitGrammar
{
    private const int LongestText = 80;

    /// <summary>One side of a slash: "triệu đồng", "lao động", "100 bé gái".</summary>
    private sealed record Part(string Symbol, string Dimension, decimal Factor);

    internal static Unit? Read(string text)
    {
        var spelled = Spell(text);
        if (spelled.Length is 0 or > LongestText)
        {
            return null;
        }

        var parts = spelled.Split('/').Select((part, i) => ReadPart(part.Trim(), isDenominator: i > 0)).ToList();
        return parts.Contains(null) ? null : Combine(parts!);
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
        if (Measured(text) is { } whole)
        {
            return whole;
        }

        var (factor, scales, noun) = TakeScales(text, isDenominator);
        var counted = Measured(noun) ?? Countable(noun);
        return factor is null || counted is null
            ? null
            : counted with { Symbol = string.Join(' ', scales.Append(counted.Symbol)), Factor = factor.Value * counted.Factor };
    }

    /// <summary>Takes the leading scale words and round numbers off; the factor is null when a leading number is no scale.</summary>
    private static (decimal? Factor, List<string> Scales, string Noun) TakeScales(string text, bool isDenominator)
    {
        var factor = 1m;
        var scales = new List<string>();
        var words = text.Split(' ');
        var i = 0;
        for (; i < words.Length - 1; i++)
        {
            if (UnitVocabulary.Scales.TryGetValue(words[i].ToLowerInvariant(), out var scale))
            {
                scales.Add(scale.Printed);
                factor *= scale.Factor;
            }
            else if (i == 0 && Digits().IsMatch(words[i]))
            {
                if (NumericScale(words[i], isDenominator) is not { } number)
                {
                    return (null, scales, "");
                }

                scales.AddRange(number.Printed);
                factor *= number.Factor;
            }
            else
            {
                break;
            }
        }

        return (factor, scales, string.Join(' ', words.Skip(i)));
    }

    /// <summary>
    /// "1.000 ha" is "nghìn ha": before a noun that is not a denominator a number cannot stand beside the figure itself, so it
    /// must be a scale word. "bé trai/100 bé gái" keeps its number.
    /// </summary>
    private static (string[] Printed, decimal Factor)? NumericScale(string digits, bool isDenominator)
    {
        var plain = digits.Replace(".", "", StringComparison.Ordinal);
        if (plain.Length > 12 || decimal.Parse(plain, NumberStyles.None, CultureInfo.InvariantCulture) is not (var value and > 0))
        {
            return null;
        }

        if (value == 1)
        {
            return ([], 1m);
        }

        if (isDenominator)
        {
            return ([ViNumber.Write(value, 0)], value);
        }

        var word = UnitVocabulary.Scales.Values.FirstOrDefault(s => s.Factor == value).Printed;
        return word is null ? null : ([word], value);
    }

    private static Part? Measured(string text) =>
        UnitVocabulary.Measured.TryGetValue(text.ToLowerInvariant(), out var entry)
            ? new Part(entry.Symbol, entry.Dimension, entry.Factor)
            : null;

    private static Part? Countable(string text)
    {
        if (!Noun().IsMatch(text) || UnitVocabulary.Scales.ContainsKey(text.ToLowerInvariant()))
        {
            return null;
        }

        var noun = LowerNoun(text);
        return new Part(noun, "count:" + noun, 1m);
    }

    /// <summary>Lower case, but for the acronyms in a text that is not all in capitals: "Sản phẩm OCOP" → "sản phẩm OCOP".</summary>
    private static string LowerNoun(string text)
    {
        var shouted = !text.Any(char.IsLower);
        return string.Join(' ', text.Split(' ').Select(word =>
            !shouted && word.Length > 1 && !word.Any(char.IsLower) ? word : word.ToLowerInvariant()));
    }

    private static string Spell(string text) =>
        ViText.CollapseSpaces(ViText.Nfc(text)).Replace('²', '2').Replace('³', '3').Replace('⁄', '/').Replace('∕', '/');

    [GeneratedRegex(@"^[0-9]+(?:\.[0-9]{3})*\z")]
    private static partial Regex Digits();

    /// <summary>Letters first; then letters, digits, spaces and the marks that stand inside names.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}\p{N} .,()'-]*\z")]
    private static partial Regex Noun();
}
