namespace LaBan.Text.Mentions;

/// <summary>A number of a report and what it is. Offsets count UTF-16 code units of the normal (NFC) text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">As it is printed.</param>
/// <param name="Role">What it is.</param>
/// <param name="Value">Its value with the scale word left in the unit; null for numbers that measure nothing.</param>
/// <param name="Unit">Its unit: "%", "nghìn tỷ đồng", "triệu đồng/lao động".</param>
/// <param name="Direction">+1 for a rise, −1 for a fall; 0 otherwise.</param>
/// <param name="Basis">What a change or ratio is against: yoy, year:2020, plan, avg, other.</param>
/// <param name="Period">The period it describes: 2024-H1, 2021, 2024-06-30.</param>
/// <param name="Qualifier">actual, est or plan.</param>
/// <param name="Indicator">The catalogue's code; null when the catalogue has none.</param>
/// <param name="Label">The words that name what is measured.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1.</param>
/// <param name="Sentence">The sentence it stands in, lines joined.</param>
/// <param name="Claim">Its claim, by its place in the list of claims; -1 for none.</param>
public sealed record Mention(
    int Start, int End, string Text, NumberRole Role, decimal? Value, string? Unit, int Direction, string? Basis, string? Period,
    string? Qualifier, string? Indicator, string? Label, decimal Confidence, string Sentence, int Claim);
