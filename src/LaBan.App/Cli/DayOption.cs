using System.CommandLine;
using System.Globalization;

namespace LaBan.App.Cli;

/// <summary>An option whose value is a day: 2024-07-01, or 1/7/2024 with the day first as it is written in Vietnam.</summary>
public static class DayOption
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy"];

    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (TryRead(written, out var day))
            {
                return day;
            }

            result.AddError(Terminal.Pick(
                $"{name}: «{written}» không phải là ngày. Viết 2024-07-01 hoặc 01/07/2024 (ngày trước, tháng sau).",
                $"{name}: \"{written}\" is no day. Write 2024-07-01 or 01/07/2024 (day first)."));
            return null;
        },
    };

    public static bool TryRead(string written, out DateOnly day) =>
        DateOnly.TryParseExact(written, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
