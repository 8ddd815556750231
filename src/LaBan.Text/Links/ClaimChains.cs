using LaBan.Text.Claims;

namespace LaBan.Text.Links;

/// <summary>Claims are linked in order because each may lean on the one before it and the one it is a part of; chains of them end with paragraphs.</summary>
internal static class ClaimChains
{
    /// <summary>A place near the middle of the claims where no later claim leans on an earlier one; 0 when there is none or they are few.</summary>
    public static int Cut(List<ClaimDraft> claims)
    {
        if (claims.Count < TwoHalves.Worth)
        {
            return 0;
        }

        var (middle, best, least) = (claims.Count / 2, 0, int.MaxValue);
        for (var i = claims.Count - 1; i > claims.Count / 4; i--)
        {
            least = Math.Min(least, Math.Min(claims[i].Previous?.Index ?? i, claims[i].Parent?.Index ?? i));
            if (least == i && Math.Abs(i - middle) < Math.Abs(best - middle))
            {
                best = i;
            }
        }

        return best;
    }
}
