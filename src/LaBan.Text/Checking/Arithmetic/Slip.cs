using LaBan.Measures;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>The number of a sum that a single slip of the keyboard would explain.</summary>
/// <param name="Suspect">The number.</param>
/// <param name="Expected">What makes the sum come out.</param>
internal sealed record Slip(Figure Suspect, decimal Expected)
{
    private const decimal Chance = 0.03m;
    private const decimal Close = 0.001m;

    /// <summary>
    /// The one number that a changed digit, two swapped digits or a moved decimal point explains; null when none or several do. Also
    /// null when the numbers are so short that such an accident proves nothing.
    /// </summary>
    /// <param name="whole">The total.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="isProof">Whether the slip alone must convince, so that short numbers are refused.</param>
    public static Slip? Find(Figure whole, IReadOnlyList<Figure> parts, bool isProof)
    {
        var sum = Formulas.Sum(parts);
        if (isProof && Accident(whole, parts) > Chance)
        {
            return null;
        }

        Slip? found = null;
        foreach (var (figure, needed) in Needed(whole, parts, sum))
        {
            if (IsOneSlip(figure, needed) && figure.IsExact)
            {
                if (found is not null)
                {
                    return null;
                }

                found = new Slip(figure, needed);
            }
        }

        return found;
    }

    /// <summary>Whether any single slip explains the sum, be it of one number or another.</summary>
    public static bool Explains(Figure whole, IReadOnlyList<Figure> parts)
    {
        var sum = Formulas.Sum(parts);
        return Accident(whole, parts) <= Chance && Needed(whole, parts, sum).Any(n => n.Figure.IsExact && IsOneSlip(n.Figure, n.Value));
    }

    /// <summary>Whether a single slip would do, however likely by accident.</summary>
    public static bool MayExplain(Figure whole, IReadOnlyList<Figure> parts) =>
        Needed(whole, parts, Formulas.Sum(parts)).Any(n => n.Figure.IsExact && IsOneSlip(n.Figure, n.Value));

    /// <summary>Whether one slip turns the needed value into the printed one.</summary>
    public static bool IsOneSlip(Figure printed, decimal needed)
    {
        if (needed == 0 || needed < 0 != printed.Value < 0)
        {
            return false;
        }

        if (IsPowerOff(printed, needed))
        {
            return true;
        }

        var (was, should) = (Digits(printed.Mention.Text), Digits(printed.Print(needed).TrimEnd('%')));
        return was.Length == should.Length ? IsOneDigit(was, should) : was.TrimEnd('0') == should.TrimEnd('0');
    }

    /// <summary>Ten, a hundred or a thousand times as much, or as little, to the printed digits.</summary>
    private static bool IsPowerOff(Figure printed, decimal needed)
    {
        for (var factor = 10m; factor <= 1000; factor *= 10)
        {
            if (Math.Abs(printed.Value / factor - needed) <= Math.Abs(needed) * Close || Math.Abs(printed.Value * factor - needed) <= Math.Abs(needed) * Close)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(Figure Figure, decimal Value)> Needed(Figure whole, IReadOnlyList<Figure> parts, Recomputed sum)
    {
        yield return (whole, sum.Value);
        foreach (var part in parts)
        {
            yield return (part, whole.Value - sum.Value + part.Value);
        }
    }

    /// <summary>How likely some slip fits by accident: the slips there are, over the sums there could be. Round numbers prove little.</summary>
    public static decimal Accident(Figure whole, IReadOnlyList<Figure> parts)
    {
        var all = parts.Append(whole).ToList();
        return whole.Value == 0 ? 1 : all.Sum(f => 10 * f.Mention.Text.Count(char.IsAsciiDigit)) * all.Min(Grain) / Math.Abs(whole.Value);
    }

    /// <summary>One unit of the last digit that is no nought.</summary>
    private static decimal Grain(Figure figure)
    {
        var digits = Digits(figure.Mention.Text);
        var grain = figure.Step;
        for (var i = digits.Length - 1; i > 0 && digits[i] == '0'; i--)
        {
            grain *= 10;
        }

        return grain;
    }

    private static bool IsOneDigit(string was, string should)
    {
        var first = -1;
        var count = 0;
        for (var i = 0; i < was.Length; i++)
        {
            if (was[i] != should[i])
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        return count == 1 || (count == 2 && was[first] == should[first + 1] && was[first + 1] == should[first]);
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
