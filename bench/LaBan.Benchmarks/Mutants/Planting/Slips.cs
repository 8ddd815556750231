using LaBan.Benchmarks.Mutants.Samples;
using LaBan.Measures;

namespace LaBan.Benchmarks.Mutants.Planting;

/// <summary>The slips that turn one number into another.</summary>
internal static class Slips
{
    /// <summary>One digit is another.</summary>
    public static string Digit(PrintedNumber number, Dice dice)
    {
        var text = number.Figure.Printed;
        var place = dice.Pick([.. Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i]))]);
        var digit = (char)('0' + ((text[place] - '0' + dice.Whole(1, 9)) % 10));
        return text[..place] + (place == 0 && digit == '0' ? '4' : digit) + text[(place + 1)..];
    }

    /// <summary>Two neighbouring digits have changed places.</summary>
    public static string Swap(PrintedNumber number, Dice dice)
    {
        var text = number.Figure.Printed.ToCharArray();
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToArray();
        if (digits.Length < 2)
        {
            return Digit(number, dice);
        }

        var first = dice.Whole(0, digits.Length - 2);
        (text[digits[first]], text[digits[first + 1]]) = (text[digits[first + 1]], text[digits[first]]);
        return text[0] == '0' ? number.Figure.Printed : new string(text);
    }

    /// <summary>A figure left over from an earlier report: near the right one, and wrong.</summary>
    public static string LeftOver(PrintedNumber number, Dice dice)
    {
        var value = number.Figure.Stated.Value;
        var away = Math.Max(value * dice.Number(0.04m, 0.3m, 3), 0.6m) * (dice.Percent(50) ? 1 : -1);
        return ViNumber.Write(Math.Abs(value + away), number.Figure.Stated.Decimals);
    }

    /// <summary>The comma one or two places to the right or left, or lost.</summary>
    public static string Comma(PrintedNumber number, Dice dice)
    {
        var (value, decimals) = (number.Figure.Stated.Value, number.Figure.Stated.Decimals);
        return dice.Percent(50) || decimals == 0
            ? ViNumber.WriteTrimmed(value / 10, decimals + 1)
            : ViNumber.Write(value * 10, decimals - 1);
    }

    /// <summary>More than any part grew, or less.</summary>
    public static string OutOfReach(PrintedNumber number, Dice dice)
    {
        var value = number.Figure.Stated.Value;
        var moved = dice.Percent(60) ? value + dice.Number(4, 14, 2) : value * dice.Number(0.05m, 0.5m, 2);
        return ViNumber.Write(moved, number.Figure.Stated.Decimals);
    }
}
