using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBan.Measures;

/// <summary>Calendar days as Vietnamese papers write and read them: day, month, year.</summary>
public static partial class Dates
{
    /// <summary>The day as dd/mm/yyyy: "05/02/2024".</summary>
    public static string Vi(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads "30/6/2024", "30-6-2024", "30.6.2024", "ngày 30 tháng 6 năm 2024" or "2024-06-30". The year has four digits
    /// and the day must exist. Never throws.
    /// </summary>
    public static bool TryRead(string? text, out DateOnly date)
    {
        date = default;
        var match = Written().Match(ViText.Tidy(text));
        if (!match.Success)
        {
            return false;
        }

        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return TryMake(Part("y"), Part("m"), Part("d"), out date);
    }

    /// <summary>The day of a year, month and day, when the calendar has it.</summary>
    internal static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        var exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new DateOnly(year, month, day) : default;
        return exists;
    }

    [GeneratedRegex(
        @"^(?:(?:ngày )?(?<d>[0-9]{1,2})(?: ?(?<s>[/.-]) ?(?<m>[0-9]{1,2}) ?\k<s> ?| tháng (?<m>[0-9]{1,2}) năm )(?<y>[0-9]{4})|(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2}))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
