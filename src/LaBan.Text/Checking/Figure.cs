using LaBan.Measures;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking;

/// <summary>How a printed number is meant by the word before it.</summary>
internal enum Precision : byte
{
    /// <summary>As printed.</summary>
    AsPrinted,

    /// <summary>"khoảng", "gần 3 lần", "xấp xỉ", "trên 1.400": not to be recomputed to the last digit.</summary>
    About,
}

/// <summary>A number of a report as a quantity: in base units, with all the values its printed form may stand for.</summary>
/// <param name="Mention">The number.</param>
/// <param name="Unit">Its unit; null for a bare count.</param>
/// <param name="Value">The value in base units; a change or a fall has its sign.</param>
/// <param name="Range">The exact values that print so.</param>
/// <param name="Precision">How exactly it is meant.</param>
internal sealed record Figure(Mention Mention, Unit? Unit, decimal Value, Interval Range, Precision Precision)
{
    /// <summary>What it measures, as <see cref="Unit.Dimension"/>; empty for a bare count.</summary>
    public string Dimension => Unit?.Dimension ?? "";

    /// <summary>Whether it is a percentage.</summary>
    public bool IsPercent => Mention.Unit == "%";

    /// <summary>Whether it counts percentage points.</summary>
    public bool IsPoints => Mention.Unit == "điểm %";

    /// <summary>Whether it can be recomputed to its last digit.</summary>
    public bool IsExact => Precision == Precision.AsPrinted;

    /// <summary>Decimals printed.</summary>
    public int Decimals => Mention.Value!.Value.Scale;

    /// <summary>One unit of the last printed digit, in base units.</summary>
    public decimal Step => Factor / Pow10(Decimals);

    /// <summary>Base units in one unit; percentages count in hundredths as they are printed.</summary>
    public decimal Factor => FactorOf(Mention, Unit);

    /// <summary>The figure as it is printed, with its unit: "10.111,7 tỷ đồng".</summary>
    public string Printed => Mention.Unit is { } unit ? unit == "%" ? Mention.Text + "%" : $"{Mention.Text} {unit}" : Mention.Text;

    /// <summary>A value in base units as it would be printed in this figure's place: same unit, same decimals (one more if asked).</summary>
    public string Print(decimal value, int moreDecimals = 0)
    {
        var number = ViNumber.Write(Math.Abs(value / Factor), Math.Min(Decimals + moreDecimals, 6));
        return IsPercent ? number + "%" : number;
    }

    /// <summary>The quantity of a number, or null when it measures nothing or cannot be read.</summary>
    public static Figure? Of(Mention mention, Precision precision, bool isNegative = false)
    {
        if (mention.Value is not { } printed || Math.Abs(printed) > 1e15m)
        {
            return null;
        }

        var unit = mention.Unit is null or "%" or "điểm %" ? null : Unit.TryParse(mention.Unit, out var known) ? known : null;
        var factor = FactorOf(mention, unit);
        if (printed.Scale > 8 || factor > 1e15m)
        {
            return null;
        }

        var sign = mention.Direction < 0 || isNegative ? -1 : 1;
        var half = HalfStep(mention.Text, printed) * factor;
        var value = sign * printed * factor;
        return new Figure(mention, unit, value, new Interval(value - half, value + half), precision);
    }

    private static decimal FactorOf(Mention mention, Unit? unit) => mention.Unit is null or "%" or "điểm %" ? 1 : unit?.Factor ?? 1;

    /// <summary>Half a unit of the last digit; a large whole number that ends in noughts may be rounded to them, up to a thousandth of it.</summary>
    private static decimal HalfStep(string text, decimal printed)
    {
        if (printed.Scale > 0)
        {
            return 0.5m / Pow10(printed.Scale);
        }

        var noughts = text.Length - text.TrimEnd('0', '.').Length - text[text.TrimEnd('0', '.').Length..].Count(c => c == '.');
        return noughts >= 2 && Math.Abs(printed) >= 1000 ? Math.Min(0.5m * Pow10(noughts), Math.Abs(printed) / 1000) : 0.5m;
    }

    private static decimal Pow10(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
