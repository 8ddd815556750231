using LaBan.Text.Tokens;

namespace LaBan.Text.Links;

/// <summary>One way to write an indicator's name, as words with weights.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Weights">How telling each word is.</param>
/// <param name="Slots">For each word its place among all words of names.</param>
/// <param name="Total">The sum of the weights.</param>
internal readonly record struct NameVariant(Stretch<NameWord> Words, Stretch<float> Weights, Stretch<int> Slots, float Total);
