using System.Text.RegularExpressions;

namespace LaBan.Office.Rounds;

/// <summary>The words by which the head of a table is known, folded.</summary>
internal static partial class HeaderWords
{
    /// <summary>Whether a head says that its column has the names.</summary>
    public static bool IsName(string folded) => Names().IsMatch(folded);

    /// <summary>Whether a head says that its column has the units.</summary>
    public static bool IsUnit(string folded) => Units().IsMatch(folded);

    /// <summary>Whether it reads like the head of any column.</summary>
    public static bool IsAny(string folded) => Any().IsMatch(folded);

    /// <summary>Whether it is a mark in the row of column numbers: "A", "(3)", "6=4/1".</summary>
    public static bool IsColumnNumber(string words) => ColumnNumber().IsMatch(words);

    /// <summary>The unit said above a table: "Đơn vị tính: tỷ đồng".</summary>
    public static string? UnitOfAll(string words) =>
        OfAll().Match(words) is { Success: true } match ? match.Groups[1].Value.Trim(' ', '.', ')', ';') : null;

    [GeneratedRegex(@"^(?:ten )?(?:cac )?(?:chi tieu|noi dung|ten goi|danh muc|khoan muc|linh vuc)\b")]
    private static partial Regex Names();

    [GeneratedRegex(@"^(?:don vi(?: tinh)?|dvt|d\.?v\.?t\.?|dv tinh)[:.]?\z")]
    private static partial Regex Units();

    [GeneratedRegex(@"\b(?:chi tieu|noi dung|don vi|dvt|tt|stt|thuc hien|uoc|luy ke|ke hoach|cung ky|so sanh|thang|quy|nam|ghi chu|so lieu|gia tri)\b")]
    private static partial Regex Any();

    [GeneratedRegex(@"^\s*\(?(?:[A-Z]|[0-9]{1,2})(?:\s*[=+\-*/:x]\s*\(?[0-9]{1,3}\)?)*\)?\s*\z")]
    private static partial Regex ColumnNumber();

    [GeneratedRegex(@"(?:đơn vị(?: tính)?|đvt)\s*:\s*([^\n]{1,40})", RegexOptions.IgnoreCase)]
    private static partial Regex OfAll();
}
