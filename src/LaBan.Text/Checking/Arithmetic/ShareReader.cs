using LaBan.Measures;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>How a share changed, in points; without a number when the words say that it did not.</summary>
/// <param name="Number">The printed change.</param>
/// <param name="Value">Its value with its sign.</param>
/// <param name="Range">The exact values it stands for.</param>
internal sealed record ShareChange(Mention? Number, decimal Value, Interval Range);

/// <summary>The shares of one whole, side by side.</summary>
/// <param name="Members">The shares with their changes.</param>
/// <param name="Whole">The share they are parts of; null when that is everything.</param>
/// <param name="WholeChange">How that share changed.</param>
/// <param name="TrailsOff">Whether the list ends in dots.</param>
internal sealed record Shares(List<(Claim Claim, Figure Share, ShareChange? Change)> Members, Figure? Whole, ShareChange? WholeChange, bool TrailsOff)
{
    /// <summary>Whether they name every kind there is, so that nothing else may be missing.</summary>
    public bool IsComplete { get; init; }

    /// <summary>What they must add up to.</summary>
    public decimal Total => Whole?.Value ?? 100;
}

/// <summary>Finds the shares that a report names side by side.</summary>
internal static class ShareReader
{
    /// <summary>Every group of at least two shares that may be the parts of one whole.</summary>
    public static IEnumerable<Shares> Read(CheckedReport report)
    {
        var told = new HashSet<int>();
        foreach (var shares in DividedShares.Read(report))
        {
            told.UnionWith(shares.Members.Select(m => m.Share.Mention.Start));
            yield return shares;
        }

        foreach (var breakdown in report.Breakdowns)
        {
            var members = new List<(Claim, Figure Share, ShareChange?)>();
            foreach (var (claim, share) in breakdown.Figures(report, m => m.Role == NumberRole.Share || m is { Role: NumberRole.Level, Unit: "%" }))
            {
                if (members.Count == 0 || members[0].Share.Mention.Period == share.Mention.Period)
                {
                    members.Add((claim, share, Change(report, claim, share)));
                }
            }

            if (members.Count > 1 && !members.Exists(m => told.Contains(m.Share.Mention.Start)) && members.Exists(m => m.Share.Mention.Role == NumberRole.Share))
            {
                var whole = Whole(report, breakdown, members.Sum(m => m.Share.Value));
                yield return new Shares(members, whole.Share, whole.Change, breakdown.TrailsOff);
            }
        }
    }

    /// <summary>The share around the group, when the group comes near to it.</summary>
    private static (Figure? Share, ShareChange? Change) Whole(CheckedReport report, Breakdown breakdown, decimal sum)
    {
        foreach (var claim in breakdown.Wholes)
        {
            if (report.Figure(claim.Share) is { } share && Math.Abs(share.Value - sum) < Math.Abs(100 - sum))
            {
                return (share, Change(report, claim, share));
            }
        }

        return (null, null);
    }

    private static ShareChange? Change(CheckedReport report, Claim claim, Figure share)
    {
        var number = claim.Figures.FirstOrDefault(f => f.Start > share.Mention.Start && f.Role is NumberRole.Change or NumberRole.Share);
        if (number is { Role: NumberRole.Change, Unit: "%" or "điểm %" } && report.Figure(number) is { } change)
        {
            return new ShareChange(number, change.Value, change.Allowed());
        }

        var step = share.Step / 2;
        return number is null && report.After(share.Mention).Says("tương đương", "không đổi", "giữ nguyên", "không thay đổi", "bằng năm") ? new ShareChange(null, 0, new(-step, step)) : null;
    }
}
