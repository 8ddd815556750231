using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LaBan.Measures;

/// <summary>
/// The grammar of units: <c>unit = part { "/" part } [ "(" remark ")" ]</c>, <c>part = { scale } ( measured [ noun ] | noun )</c>.
/// </summary>
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
        if (UnitVocabulary.Measured.TryGetValue(text, out var entry))
        {
            return new Unit(entry.Symbol, entry.Dimension, entry.Factor);
        }

        var spelled = Spell(text);
        if (spelled.Length is 0 or > LongestText)
        {
            return null;
        }

        var parts = spelled.Split('/').Select((part, i) => ReadPart(part.Trim(), isDenominator: i > 0)).ToList();
        return parts.Count > MostParts || parts.Contains(null) ? null : Combine(parts!);
    }

    private static Unit Combine(List<Part> parts)
    {
        var factor = parts[0].Factor;
        var per = new List<string>();
        foreach (var part in parts.Skip(1))
        {
            factor /= part.Factor;
            per.Add(part.Dimension);
        }

        per.Sort(StringComparer.Ordinal);
        return new Unit(string.Join('/', parts.Select(p => p.Symbol)), string.Join('/', per.Prepend(parts[0].Dimension)), factor);
    }

    private static Part? ReadPart(string text, bool isDenominator)
    {
        text = UnitVocabulary.Rewritings.GetValueOrDefault(ViText.Lower(text), text);
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (Measured(text) is { } measured)
        {
            return measured;
        }

        if (space < 0 || StartsWithNoun(text))
        {
            return Countable(text);
        }

        var (first, rest) = (text[..space], text[(space + 1)..]);
        return ScaleOf(first, isDenominator) is { } scale
            ? Scaled(scale, ReadPart(rest, isDenominator), isDenominator)
            : MeasuredOf(first, rest) ?? Countable(text);
    }

    private static Part? Scaled(UnitVocabulary.Scale scale, Part? part, bool isDenominator)
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
    private static UnitVocabulary.Scale? ScaleOf(string word, bool isDenominator)
    {
        if (UnitVocabulary.Scales.TryGetValue(ViText.Lower(word), out var scale))
        {
            return scale;
        }

        if (!char.IsAsciiDigit(word[0]) || !RoundNumber().IsMatch(word))
        {
            return null;
        }

        var value = decimal.Parse(word.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture);
        return value == 1 ? new("", 1m)
            : isDenominator ? new(ViNumber.Write(value, 0), value)
            : UnitVocabulary.Scales.Values.FirstOrDefault(s => s.Factor == value);
    }

    private static Part? Measured(string text) =>
        UnitVocabulary.Measured.TryGetValue(ViText.Lower(text), out var entry)
            ? new Part(entry.Symbol, entry.Dimension, entry.Factor)
            : null;

    /// <summary>"% dự toán", "m2 sàn", "tấn CO2": a measured unit of something named, which does not mix with others.</summary>
    private static Part? MeasuredOf(string unit, string thing)
    {
        return Measured(unit) is { } measured && !measured.Dimension.StartsWith("time:", StringComparison.Ordinal)
            && Countable(thing) is { } named
            ? measured with { Symbol = $"{measured.Symbol} {named.Symbol}", Dimension = $"{measured.Dimension}:{named.Symbol}" }
            : null;
    }

    /// <summary>"tỷ lệ", "tỷ suất", "triệu chứng" begin with the letters of a scale and are nouns.</summary>
    private static bool StartsWithNoun(string text) =>
        UnitVocabulary.NounsLikeScales.Any(noun => $"{text} ".StartsWith(noun + " ", StringComparison.OrdinalIgnoreCase));

    private static Part? Countable(string text)
    {
        if (!IsNoun(text) || UnitVocabulary.Scales.ContainsKey(ViText.Lower(text)))
        {
            return null;
        }

        return new Part(text, "count:" + text, 1m);
    }

    private static string Spell(string text)
    {
        var plain = ViText.Nfc(text).Replace('²', '2').Replace('³', '3').Replace('⁄', '/').Replace('∕', '/');
        var spaced = plain.AsSpan().ContainsAny('%', '‰') ? PercentSign().Replace(plain, "$0 ") : plain;
        return LowerWords(ViText.CollapseSpaces(spaced.Contains('(', StringComparison.Ordinal) ? Remark().Replace(spaced, "") : spaced));
    }

    /// <summary>
    /// Lower case, but for acronyms and other names with capitals inside: "Sản phẩm OCOP" → "sản phẩm OCOP". In a text all in
    /// capitals only a word without a vowel is taken for an acronym ("GRDP"), since every Vietnamese syllable has a vowel.
    /// </summary>
    private static string LowerWords(string text)
    {
        var shouted = !HasCase(text, char.IsLower);
        var lower = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(' ', '/');
            var word = length < 0 ? text[start..] : text.Substring(start, length);
            var isName = word.Length > 1 && HasCase(word.AsSpan(1), char.IsUpper) && (!shouted || !ViText.FoldKey(word).Any("aeiouy".Contains));
            lower.Append(isName ? word : ViText.Lower(word)).Append(text, start + word.Length, length < 0 ? 0 : 1);
            start += word.Length + 1;
        }

        return lower.ToString();
    }

    private static bool HasCase(ReadOnlySpan<char> text, Func<char, bool> isSo)
    {
        foreach (var c in text)
        {
            if (isSo(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters first; then letters, digits, spaces and the marks that stand inside names.</summary>
    private static bool IsNoun(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) && (i == 0 || !(char.IsNumber(text[i]) || text[i] is ' ' or '.' or ',' or '\'' or '-')))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>A remark after the unit, "(giá hiện hành)": it belongs to the indicator, not to the unit.</summary>
    [GeneratedRegex(@"\s*\([^()]*\)\s*\z")]
    private static partial Regex Remark();

    /// <summary>A percent sign with a word close to it, "%GRDP".</summary>
    [GeneratedRegex(@"[%‰](?=\p{L}{2})")]
    private static partial Regex PercentSign();

    [GeneratedRegex(@"^[1-9](?:[0-9]{0,8}|[0-9]{0,2}(?:\.[0-9]{3}){1,2})\z")]
    private static partial Regex RoundNumber();
}
