using LaBan.Text.Claims;

namespace LaBan.Text.Links;

/// <summary>Claims are linked in order because each may lean on the one before it and the one it is a part of; chains of them end with paragraphs.</summary>
internal static class ClaimChains
{
    /// <summary>The place nearest to another, and not before the first allowed, where no later claim leans on an earlier one; the end when there is none.</summary>
    public static int Cut(List<ClaimDraft> claims, int first, int near)
    {
        var (best, least) = (claims.Count, int.MaxValue);
        for (var i = claims.Count - 1; i >= first; i--)
        {
            least = Math.Min(least, Math.Min(claims[i].Previous?.Index ?? i, claims[i].Parent?.Index ?? i));
            if (least == i && Math.Abs(i - near) < Math.Abs(best - near))
            {
                best = i;
            }
        }

        return best;
    }
}
