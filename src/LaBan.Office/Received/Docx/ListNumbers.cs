using System.Globalization;
using System.Text;
using System.Xml;

namespace LaBan.Office.Received.Docx;

/// <summary>A level of a list: where it starts to count, in which figures, and the text around them ("%1.%2.").</summary>
internal sealed record ListLevel(int Start, string Format, string Text);

/// <summary>Counts the numbered paragraphs of a document, so that lists carry the numbers that are printed.</summary>
internal sealed class ListNumbers
{
    private const int Levels = 9;

    private readonly ListDefinitions _definitions;
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _restarted = new(StringComparer.Ordinal);

    private ListNumbers(ListDefinitions definitions) => _definitions = definitions;

    /// <summary>The lists of a document; null when it has none.</summary>
    public static ListNumbers? Of(PackageFile package, DocxParts parts)
    {
        ListDefinitions definitions;
        using (var xml = parts.Of("numbering") is [var numbering, ..] ? package.Xml(numbering) : null)
        {
            if (xml is null)
            {
                return null;
            }

            definitions = new ListDefinitions();
            definitions.ReadNumbering(xml);
        }

        if (parts.Of("styles") is [var styles, ..])
        {
            using var part = package.Xml(styles);
            definitions.ReadStyles(part);
        }

        return new ListNumbers(definitions);
    }

    /// <summary>What is printed before a paragraph, or null when it is no item of a list.</summary>
    public string? Next(string? list, int? level, string? style)
    {
        var inherited = list is null ? _definitions.ListOf(style) : null;
        list ??= inherited?.List;
        var at = Math.Clamp(level ?? inherited?.Level ?? 0, 0, Levels - 1);
        if (list is null || _definitions.Levels(list) is not { } levels || !levels.TryGetValue(at, out var own))
        {
            return null;
        }

        var counts = Counts(list, levels);
        counts[at]++;
        for (var below = at + 1; below < Levels; below++)
        {
            counts[below] = Before(levels, below);
        }

        return own.Format == "bullet" ? Bullet(own.Text) : Printed(own, levels, counts, at);
    }

    /// <summary>Lists of one abstract definition count on together, except where one says to start anew.</summary>
    private int[] Counts(string list, Dictionary<int, ListLevel> levels)
    {
        var shared = _definitions.AbstractOf(list);
        if (!_counts.TryGetValue(shared, out var counts))
        {
            _counts[shared] = counts = new int[Levels];
            for (var level = 0; level < Levels; level++)
            {
                counts[level] = Before(levels, level);
            }
        }

        if (_restarted.Add(list))
        {
            foreach (var (level, start) in _definitions.RestartsOf(list))
            {
                counts[Math.Clamp(level, 0, Levels - 1)] = start - 1;
            }
        }

        return counts;
    }

    private static int Before(Dictionary<int, ListLevel> levels, int level) => levels.TryGetValue(level, out var known) ? known.Start - 1 : 0;

    private static string Printed(ListLevel own, Dictionary<int, ListLevel> levels, int[] counts, int at)
    {
        var text = new StringBuilder();
        for (var i = 0; i < own.Text.Length; i++)
        {
            var level = own.Text[i] == '%' && i + 1 < own.Text.Length ? own.Text[i + 1] - '1' : -1;
            if (level < 0 || level > at)
            {
                text.Append(own.Text[i]);
                continue;
            }

            // A level that nothing has counted yet is printed as its first number.
            var count = level < at ? Math.Max(counts[level], Before(levels, level) + 1) : counts[level];
            text.Append(Figure(count, levels.TryGetValue(level, out var known) ? known.Format : null));
            i++;
        }

        return text.ToString();
    }

    private static string Bullet(string sign) => sign.Length == 1 && sign[0] < '\uE000' && sign[0] != '\u00B7' && !char.IsLetter(sign[0]) ? sign : "-";

    private static string Figure(int count, string? format) => format switch
    {
        "none" => "",
        "lowerLetter" => Letter(count),
        "upperLetter" => Letter(count).ToUpperInvariant(),
        "lowerRoman" => Roman(count).ToLowerInvariant(),
        "upperRoman" => Roman(count),
        "decimalZero" => count.ToString("00", CultureInfo.InvariantCulture),
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>a to z, then aa, bb: as Word counts.</summary>
    private static string Letter(int count) => count is > 0 and <= 260 ? new string((char)('a' + (count - 1) % 26), (count - 1) / 26 + 1) : "";

    private static string Roman(int count)
    {
        (int Value, string Sign)[] signs =
            [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = new StringBuilder();
        foreach (var (value, sign) in count is > 0 and < 400 ? signs : [])
        {
            for (; count >= value; count -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
