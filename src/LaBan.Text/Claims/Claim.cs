using LaBan.Text.Mentions;

namespace LaBan.Text.Claims;

/// <summary>What a report says about one indicator in one place: the value with its change, ratio to plan, share and rank.</summary>
/// <param name="Indicator">The catalogue's code; null when the catalogue has none.</param>
/// <param name="Label">The words that name what is measured.</param>
/// <param name="Period">The period of its first figure.</param>
/// <param name="Parent">The claim it is a part of ("trong đó"), by its place in the list; -1 for none.</param>
/// <param name="Figures">Its figures in the order of the text.</param>
public sealed record Claim(string? Indicator, string Label, string? Period, int Parent, IReadOnlyList<Mention> Figures)
{
    /// <summary>The stated value.</summary>
    public Mention? Value => First(NumberRole.Level) ?? First(NumberRole.Target);

    /// <summary>The stated change.</summary>
    public Mention? Change => First(NumberRole.Change);

    /// <summary>The stated ratio to the plan, or the excess over it.</summary>
    public Mention? PlanRatio => First(NumberRole.PlanRatio) ?? First(NumberRole.OverPlan);

    /// <summary>The stated share of a total.</summary>
    public Mention? Share => First(NumberRole.Share);

    /// <summary>The stated rank.</summary>
    public Mention? Rank => First(NumberRole.Rank);

    private Mention? First(NumberRole role)
    {
        foreach (var figure in Figures)
        {
            if (figure.Role == role)
            {
                return figure;
            }
        }

        return null;
    }
}
