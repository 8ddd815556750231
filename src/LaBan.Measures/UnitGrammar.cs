using System.Text;

namespace LaBan.Measures;

/// <summary>
/// The grammar of units: <c>unit = part { "/" part } [ "(" remark ")" ]</c>, <c>part = { scale } ( measured [ noun ] | noun )</c>.
/// </summary>
internal static class UnitGrammar
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

        var writings = spelled.Split('/');
        if (writings.Length > MostParts)
        {
            return null;
        }

        var parts = new List<Part>(writings.Length);
        foreach (var writing in writings)
        {
            if (ReadPart(writing.Trim(), isDenominator: parts.Count > 0) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        return Combine(parts);
    }

    private static Unit Combine(List<Part> parts)
    {
        if (parts is [var only])
        {
            return new Unit(only.Symbol, only.Dimension, only.Factor);
        }

        var factor = parts[0].Factor;
        var per = new List<string>();
        for (var i = 1; i < parts.Count; i++)
        {
            factor /= parts[i].Factor;
            per.Add(parts[i].Dimension);
        }

        per.Sort(StringComparer.Ordinal);
        per.Insert(0, parts[0].Dimension);
        return new Unit(string.Join('/', parts.ConvertAll(p => p.Symbol)), string.Join('/', per), factor);
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

        return WholeNumber(word) is not { } value ? null
            : value == 1 ? new("", 1m)
            : isDenominator ? new(ViNumber.Write(value, 0), value)
            : UnitVocabulary.Scales.Values.FirstOrDefault(s => s.Factor == value);
    }

    /// <summary>"100", "1.000", "100000"; null for anything else, and for numbers over a thousand million.</summary>
    private static decimal? WholeNumber(string word)
    {
        var groups = word.Split('.');
        if (word[0] is not (>= '1' and <= '9') || groups.Length > 3 || groups[0].Length > (groups.Length == 1 ? 9 : 3))
        {
            return null;
        }

        var value = 0m;
        for (var i = 0; i < groups.Length; i++)
        {
            if (i > 0 && groups[i].Length != 3)
            {
                return null;
            }

            foreach (var digit in groups[i])
            {
                if (!char.IsAsciiDigit(digit))
                {
                    return null;
                }

                value = value * 10 + (digit - '0');
            }
        }

        return value;
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
    private static bool StartsWithNoun(string text)
    {
        var lower = ViText.Lower(text);
        foreach (var noun in UnitVocabulary.NounsLikeScales)
        {
            if (lower.StartsWith(noun, StringComparison.Ordinal) && (lower.Length == noun.Length || lower[noun.Length] == ' '))
            {
                return true;
            }
        }

        return false;
    }

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
        return LowerWords(ViText.CollapseSpaces(WithoutRemark(WithPercentApart(plain))));
    }

    /// <summary>A percent sign with a word close to it, "%GRDP", stands apart from it.</summary>
    private static string WithPercentApart(string text)
    {
        for (var i = text.Length - 3; i >= 0; i--)
        {
            text = text[i] is '%' or '‰' && char.IsLetter(text[i + 1]) && char.IsLetter(text[i + 2]) ? text.Insert(i + 1, " ") : text;
        }

        return text;
    }

    /// <summary>Without the remark after the unit, "(giá hiện hành)": it belongs to the indicator, not to the unit.</summary>
    private static string WithoutRemark(string text)
    {
        var unit = text.TrimEnd();
        var start = unit.LastIndexOf('(');
        return start >= 0 && unit.IndexOf(')', start) == unit.Length - 1 ? unit[..start] : text;
    }

    /// <summary>
    /// Lower case, but for acronyms and other names with capitals inside: "Sản phẩm OCOP" → "sản phẩm OCOP". In a text all in
    /// capitals only a word without a vowel is taken for an acronym ("GRDP"), since every Vietnamese syllable has a vowel.
    /// </summary>
    private static string LowerWords(string text)
    {
        var shouted = !Has(text, char.IsLower);
        var lower = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(' ', '/');
            var word = length < 0 ? text[start..] : text.Substring(start, length);
            var isName = word.Length > 1 && Has(word.AsSpan(1), char.IsUpper) && (!shouted || !Has(word, IsVowel));
            lower.Append(isName ? word : ViText.Lower(word)).Append(text, start + word.Length, length < 0 ? 0 : 1);
            start += word.Length + 1;
        }

        return lower.ToString();
    }

    private static bool IsVowel(char letter) => ViText.Lower(letter) is >= 'ạ' and <= 'ỹ' or 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ă' or 'ĩ' or 'ũ' or 'ơ' or 'ư'
        or (>= 'à' and <= 'ý' and not ('ç' or 'ð' or 'ñ' or '÷'));

    private static bool Has(ReadOnlySpan<char> text, Func<char, bool> isSo)
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
}
