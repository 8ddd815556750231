using System.Globalization;
using System.Text.RegularExpressions;
using LaBan.Text.Mentions;

namespace LaBan.Tests.Text.Marked;

/// <summary>Compares a reading with what is expected of it.</summary>
internal static partial class Comparison
{
    /// <summary>One line for each property that differs: "unit: expected ha, found %".</summary>
    public static List<string> Differences(ExpectedNumber expected, Mention found)
    {
        var differences = new List<string>();
        Compare("role", expected.Role, found.Role.Code());
        if (differences.Count > 0)
        {
            return differences;
        }

        Compare("value", Show(expected.Value) ?? "-", Show(found.Value));
        Compare("direction", expected.Role == "change" ? expected.Direction.ToString(CultureInfo.InvariantCulture) : null, found.Direction.ToString(CultureInfo.InvariantCulture));
        Compare("unit", Unit(expected.Unit), Unit(found.Unit));
        Compare("basis", expected.Basis, found.Basis);
        Compare("period", expected.Period, found.Period);
        Compare("qualifier", expected.Qualifier, found.Qualifier);
        if (expected.Indicators.Count > 0 && !expected.Indicators.Contains(found.Indicator ?? "-"))
        {
            Compare("indicator", string.Join(" or ", expected.Indicators), found.Indicator);
        }

        return differences;

        void Compare(string property, string? wanted, string? got)
        {
            got = string.IsNullOrEmpty(got) ? "-" : got;
            if (wanted is not null && wanted != got)
            {
                differences.Add($"{property}: expected {wanted}, found {got}");
            }
        }
    }

    private static string? Show(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Units compare without case, "tỉ" is "tỷ" and "phần trăm" is "%".</summary>
    public static string? Unit(string? unit) => unit is null ? null
        : Spaces().Replace(unit.Trim().ToLowerInvariant().Replace("tỉ", "tỷ", StringComparison.Ordinal).Replace("phần trăm", "%", StringComparison.Ordinal)
            .Replace("đ/", "đồng/", StringComparison.Ordinal), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
