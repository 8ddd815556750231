using System.Text;

namespace LaBan.Office.Word;

/// <summary>The three faces of Times New Roman an administrative document sets its heads in.</summary>
internal enum TimesFace
{
    Regular,
    Bold,
    Italic,
}

/// <summary>
/// Widths of text in Times New Roman, to place the drawn lines and to know whether a line wraps. Advance widths are in
/// thousandths of the size; letters with marks are as wide as their base letter, but for those with a horn.
/// </summary>
internal static class TimesMetrics
{
    private const double MillimetresPerPoint = 25.4 / 72;
    private const int WidthOfOthers = 500;

    private static readonly short[] Regular =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    private static readonly short[] Bold =
    [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
        930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
        611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
        333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
        556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ];

    private static readonly short[] Italic =
    [
        250, 333, 420, 500, 500, 833, 778, 214, 333, 333, 500, 675, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 675, 675, 675, 500,
        920, 611, 611, 667, 722, 611, 611, 722, 722, 333, 444, 667, 556, 833, 667, 722,
        611, 722, 611, 500, 556, 722, 611, 833, 611, 556, 556, 389, 278, 389, 422, 500,
        333, 500, 500, 444, 500, 444, 278, 500, 500, 278, 278, 444, 278, 722, 500, 500,
        500, 500, 389, 389, 278, 500, 444, 667, 444, 444, 389, 400, 275, 400, 541,
    ];

    /// <summary>Width in millimetres of a line of text at a size in points.</summary>
    public static double Width(string text, double size, TimesFace face) =>
        text.Normalize(NormalizationForm.FormC).Sum(letter => Advance(letter, face)) / 1000.0 * size * MillimetresPerPoint;

    private static int Advance(char letter, TimesFace face)
    {
        var widths = face switch { TimesFace.Bold => Bold, TimesFace.Italic => Italic, _ => Regular };
        if (letter is >= ' ' and <= '~')
        {
            return widths[letter - ' '];
        }

        return letter switch
        {
            'Đ' => 722,
            'đ' => widths['d' - ' '],
            '\u00A0' => widths[0],
            '…' => 1000,
            '–' => 500,
            _ when char.IsSurrogate(letter) => WidthOfOthers,
            _ => MarkedLetter(letter, face, widths),
        };
    }

    private static int MarkedLetter(char letter, TimesFace face, short[] widths)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        var hasHorn = parts.Contains('\u031B');
        return (hasHorn, parts[0], face) switch
        {
            (true, 'o', TimesFace.Regular) => 529,
            (true, 'o', TimesFace.Bold) => 554,
            (true, 'o', _) => 534,
            (true, 'u', TimesFace.Regular) => 542,
            (true, 'u', TimesFace.Bold) => 600,
            (true, 'u', _) => 545,
            (true, 'U', TimesFace.Regular) => 776,
            (true, 'U', TimesFace.Bold) => 796,
            (true, 'U', _) => 754,
            (_, >= ' ' and <= '~' and var plain, _) => widths[plain - ' '],
            _ => WidthOfOthers,
        };
    }
}
