namespace LaBan.Text.Checking;

/// <summary>Two figures that stand 10, 100 or 1,000 times apart: a slip of unit or comma, not two different things.</summary>
internal static class PowersOfTen
{
    /// <summary>Whether a ratio above zero is such a multiple or fraction, rounding allowed for.</summary>
    public static bool Are(decimal ratio) => ratio > 0 && (IsMultiple(ratio) || IsMultiple(1 / ratio));

    private static bool IsMultiple(decimal ratio) => ratio is > 9.9m and < 10.1m or > 99 and < 101 or > 990 and < 1010;
}
