using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LaBan.Measures;

namespace LaBan.Office.Rounds;

/// <summary>
/// The marks by which a filled template is known again, hidden in its first row and first column: which submission, which line
/// and which column. Each carries a check, so that a mark that was typed over or copied beside another name is noticed.
/// </summary>
internal static class RoundStamp
{
    private const string Word = "laban";
    private const string Moment = "yyyyMMddHHmmss";

    /// <summary>The mark of the sheet, in its first cell: "laban:bieu:17:3:20240403011500:9f3a02bc".</summary>
    public static string OfSheet(RoundSheet sheet) => OfSheet(sheet.Submission, sheet.FormVersion, sheet.GivenOut);

    /// <summary>The mark of a line, before its name.</summary>
    public static string OfLine(RoundLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{Word}:dong:{line.Id}:{Check($"{line.Id}/{ViText.FoldKey(line.Label)}")}");

    /// <summary>The mark of a column, above its title.</summary>
    public static string OfColumn(RoundColumn column) => $"{Word}:cot:{column.Key}:{Check(column.Key)}";

    /// <summary>Which template a sheet is, by its mark.</summary>
    public static SheetMark? Sheet(string? mark) =>
        Parts(mark, "bieu") is [var submission, var version, var given, _]
        && long.TryParse(submission, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && DateTime.TryParseExact(given, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
        && mark!.Trim() == OfSheet(id, number, at)
            ? new(id, number, at)
            : null;

    /// <summary>The line of a mark, whether or not its check holds.</summary>
    public static int? Line(string? mark) =>
        Parts(mark, "dong") is [var line, _] && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>The column of a mark.</summary>
    public static string? Column(string? mark) =>
        Parts(mark, "cot") is [var key, var check] && check == Check(key) ? key : null;

    private static string OfSheet(long submission, int version, DateTime given)
    {
        var marks = string.Create(CultureInfo.InvariantCulture, $"{submission}:{version}:{given.ToString(Moment, CultureInfo.InvariantCulture)}");
        return $"{Word}:bieu:{marks}:{Check(marks)}";
    }

    private static string[]? Parts(string? mark, string kind)
    {
        var parts = mark?.Trim().Split(':') ?? [];
        return parts.Length > 2 && parts[0] == Word && parts[1] == kind ? parts[2..] : null;
    }

    private static string Check(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))[..4]);
}

/// <summary>Which submission and version of the form a template is for, and when it was given out.</summary>
internal sealed record SheetMark(long Submission, int Version, DateTime GivenOut);
