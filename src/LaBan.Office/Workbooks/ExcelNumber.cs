using System.Globalization;

namespace LaBan.Office.Workbooks;

/// <summary>Numbers as Excel keeps them: binary, of which the first fifteen digits are what was typed.</summary>
internal static class ExcelNumber
{
    // Beyond this a decimal with its fifteen digits is out of reach; no figure comes near.
    private const double Most = 1e24;

    /// <summary>The number in a part of the file; null when it is none. A number that is too large is told apart.</summary>
    public static decimal? Read(string text, out bool tooLarge)
    {
        tooLarge = false;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary)
            ? Of(binary, out tooLarge)
            : null;
    }

    public static decimal? Of(double binary, out bool tooLarge)
    {
        tooLarge = !double.IsFinite(binary) || Math.Abs(binary) > Most;
        // The conversion keeps fifteen digits: 1234.5600000000001 becomes 1234.56 again.
        return tooLarge ? null : (decimal)binary;
    }
}
