using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>Claims named side by side, and the claims that they may be parts of.</summary>
/// <param name="Outer">The group around it, when it breaks down a member of that group.</param>
/// <param name="Wholes">Claims it may break down, the likeliest first; empty for a plain list.</param>
/// <param name="EngineParent">The claim that the reader of the text took it for a part of, by its place; -1 for none.</param>
/// <param name="Opening">The words that open it: "bao gồm:", "trong đó".</param>
internal sealed record Breakdown(Breakdown? Outer, IReadOnlyList<Claim> Wholes, int EngineParent, string Opening)
{
    /// <summary>The claims, in order.</summary>
    public List<Claim> Members { get; } = [];

    /// <summary>Whether the words say that the parts are all there are: "bao gồm", "chia ra", "còn lại".</summary>
    public bool SaysAll { get; set; } = Opening.Says("bao gồm", "gồm", "gồm có", "chia ra", "chia theo", "bao gồm cả");

    /// <summary>Whether it trails off: "…", "v.v.".</summary>
    public bool TrailsOff { get; set; }

    /// <summary>The figures of a kind that its members state, with those members that state one.</summary>
    public List<(Claim Claim, Figure Figure)> Figures(CheckedReport report, Func<Mention, bool> isKind)
    {
        var figures = new List<(Claim, Figure)>();
        foreach (var member in Members)
        {
            if (report.Figure(member.Figures.FirstOrDefault(isKind)) is { } figure)
            {
                figures.Add((member, figure));
            }
        }

        return figures;
    }
}
