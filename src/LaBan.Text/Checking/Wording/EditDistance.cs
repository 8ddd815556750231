namespace LaBan.Text.Checking.Wording;

/// <summary>Whether one slip of the pen turns one word into another.</summary>
internal static class EditDistance
{
    /// <summary>One letter or tone put in, left out, changed, or two neighbours swapped.</summary>
    public static bool IsOne(string left, string right)
    {
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        var (l, r) = (left.Length, right.Length);
        while (l > start && r > start && left[l - 1] == right[r - 1])
        {
            (l, r) = (l - 1, r - 1);
        }

        var (leftRest, rightRest) = (l - start, r - start);
        return (leftRest <= 1 && rightRest <= 1 && leftRest + rightRest > 0)
            || (leftRest == 2 && rightRest == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]);
    }

    /// <summary>"GRPD" for "GRDP": the same letters in another order.</summary>
    public static bool IsSwap(string left, string right) =>
        left.Length == right.Length && IsOne(left, right) && left.Order().SequenceEqual(right.Order());
}
