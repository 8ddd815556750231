namespace LaBan.Text.Checking.Wording;

/// <summary>A word that is probably not what its writer meant.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Written">What is printed, with its neighbours.</param>
/// <param name="Meant">What was probably meant.</param>
/// <param name="IsSure">Whether nothing else can be meant.</param>
internal sealed record Slip(TextSpan Span, string Written, string Meant, bool IsSure);
