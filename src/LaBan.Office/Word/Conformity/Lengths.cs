using System.Globalization;
using DocumentFormat.OpenXml;

namespace LaBan.Office.Word.Conformity;

/// <summary>
/// Reads the lengths and numbers of WordprocessingML as other programs write them too: "1134", "1133.8583", "56.7pt", "20mm".
/// </summary>
internal static class Lengths
{
    private static readonly (string Unit, double Twips)[] Units =
        [("pt", 20), ("mm", 1440 / 25.4), ("cm", 1440 / 2.54), ("in", 1440), ("pc", 240), ("pi", 240)];

    /// <summary>A length in twips; null when it is not given or not a length.</summary>
    public static int? Twips(OpenXmlSimpleType? value)
    {
        var text = value?.InnerText ?? "";
        var (unit, twips) = Units.FirstOrDefault(u => text.EndsWith(u.Unit, StringComparison.OrdinalIgnoreCase), ("", 1));
        return Number(text[..^unit.Length]) is { } number ? (int)Math.Round(number * twips) : null;
    }

    /// <summary>A plain number; null when it is not given or not a number.</summary>
    public static double? Number(OpenXmlSimpleType? value) => Number(value?.InnerText);

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e6 ? number : null;
}
