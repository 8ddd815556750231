using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LaBan.Measures;

public sealed partial record Period
{
    private const string AdministrativeSuffix = "@hc";

    /// <summary>
    /// The code under which it is stored: "2024", "2024-H1", "2024-Q3", "2024-M09", "2024-9M", "2021..2025", "2024-06-30";
    /// with "@hc" after it in the administrative calendar.
    /// </summary>
    public string Code => PlainCode() + (Calendar == PeriodCalendar.HanhChinh ? AdministrativeSuffix : "");

    /// <summary>
    /// The SDMX time period: "2024", "2024-S1", "2024-Q3", "2024-09", "2024-01-01/P9M", "2021-01-01/P5Y", "2024-06-30". An
    /// administrative period is always a range, "2024-08-15/P1M", since SDMX knows only calendar months.
    /// </summary>
    public string SdmxCode => Calendar == PeriodCalendar.HanhChinh ? SdmxRange() : Kind switch
    {
        PeriodKind.HalfYear => Invariant($"{Year:D4}-S{LastMonth / 6}"),
        PeriodKind.Month => Invariant($"{Year:D4}-{FirstMonth:D2}"),
        PeriodKind.CumulativeMonths or PeriodKind.Span => SdmxRange(),
        _ => PlainCode(),
    };

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not the code of a period.</exception>
    public static Period Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out var period) ? period : throw new FormatException($"'{code}' is not the code of a period.");
    }

    /// <summary>Reads a code, in capitals or not, with or without outer spaces. Never throws.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Period? period)
    {
        var text = code?.Trim().ToUpperInvariant() ?? "";
        var isAdministrative = text.EndsWith(AdministrativeSuffix, StringComparison.OrdinalIgnoreCase);
        var calendar = isAdministrative ? PeriodCalendar.HanhChinh : PeriodCalendar.DuongLich;
        var match = CodePattern().Match(isAdministrative ? text[..^AdministrativeSuffix.Length] : text);
        period = match.Success ? FromMatch(match, calendar) : null;
        return period is not null;
    }

    private static Period? FromMatch(Match match, PeriodCalendar calendar)
    {
        int? Part(string name) => match.Groups[name] is { Success: true } group
            ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

        var year = Part("y")!.Value;
        if (!IsYear(year))
        {
            return null;
        }

        if (Part("d") is { } day)
        {
            return calendar == PeriodCalendar.DuongLich && Dates.TryMake(year, Part("mm")!.Value, day, out var date) ? On(date) : null;
        }

        return Part("to") is { } to ? to > year && IsYear(to) ? Span(year, to, calendar) : null
            : Part("h") is { } half ? Half(year, half, calendar)
            : Part("q") is { } quarter ? Quarter(year, quarter, calendar)
            : Part("m") is { } month ? Month(year, month, calendar)
            : Part("n") is { } months ? YearToDate(year, months, calendar)
            : ForYear(year, calendar);
    }

    private static bool IsYear(int year) => year is >= MinYear and <= MaxYear;

    private string PlainCode() => Kind switch
    {
        PeriodKind.Year => Invariant($"{Year:D4}"),
        PeriodKind.HalfYear => Invariant($"{Year:D4}-H{LastMonth / 6}"),
        PeriodKind.Quarter => Invariant($"{Year:D4}-Q{LastMonth / 3}"),
        PeriodKind.Month => Invariant($"{Year:D4}-M{FirstMonth:D2}"),
        PeriodKind.CumulativeMonths => Invariant($"{Year:D4}-{Months}M"),
        PeriodKind.Span => Invariant($"{Year:D4}..{LastYear:D4}"),
        _ => IsoDate(Start),
    };

    private string SdmxRange() =>
        Kind is PeriodKind.Year or PeriodKind.Span
            ? Invariant($"{IsoDate(Start)}/P{Months / 12}Y")
            : Invariant($"{IsoDate(Start)}/P{Months}M");

    private static string IsoDate(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?:\.\.(?<to>[0-9]{4})|-H(?<h>[12])|-Q(?<q>[1-4])|-M(?<m>0[1-9]|1[0-2])|-(?<n>[1-9]|1[0-2])M|-(?<mm>[0-9]{2})-(?<d>[0-9]{2}))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();
}
