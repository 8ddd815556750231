using LaBan.Text.Mentions;

namespace LaBan.Text;

/// <summary>What the stages found besides numbers and claims: tokens, layout, cues and sentences. The checker reads them again.</summary>
/// <param name="View">The laid-out report.</param>
/// <param name="Sentences">Its sentences in reading order, footnotes last.</param>
internal sealed record ReportStructure(ReportView View, IReadOnlyList<SentenceView> Sentences);
