using LaBan.Text.Claims;
using LaBan.Text.Mentions;
using LaBan.Text.Normalising;

namespace LaBan.Text;

/// <summary>A report as it was read.</summary>
/// <param name="Text">The normal text that all offsets count in, with the way back to the text as given.</param>
/// <param name="Mentions">Every number of the text in order.</param>
/// <param name="Claims">The claims in reading order.</param>
public sealed record ReportReading(NormalText Text, IReadOnlyList<Mention> Mentions, IReadOnlyList<Claim> Claims)
{
    /// <summary>How many numbers have no role.</summary>
    public int Unknown => Mentions.Count(m => m.Role == NumberRole.Unknown);
}
