using LaBan.App.Analysis;
using LaBan.App.Storage;
using LaBan.Model.Observations;

namespace LaBan.App.Quality;

/// <summary>What the page is narrowed to; lives in the address. What is not known there narrows nothing.</summary>
/// <param name="Section">One sort of things to clear up.</param>
/// <param name="Document">A report.</param>
/// <param name="Group">A chapter of the report.</param>
public sealed record QualityFilter(string? Section, SourceDocument? Document, string? Group)
{
    public const string Blanks = "blanks";
    public const string Conflicts = "conflicts";
    public const string Sums = "sums";
    public const string Revisions = "revisions";
    public const string Targets = "targets";
    public const string Notes = "notes";

    public static IReadOnlyList<string> Sections { get; } = [Conflicts, Sums, Revisions, Targets, Blanks, Notes];

    public static QualityFilter Read(ReferenceData data, string? section, string? document, string? group) => new(
        Sections.Contains(section) ? section : null,
        data.Documents.FirstOrDefault(d => d.StatesFigures && d.Key == document),
        Views.Groups.Contains(group) ? group : null);

    public bool Shows(string section) => Section is null || Section == section;

    public bool Accepts(QualityItem item) =>
        (Group is null || item.Indicator.Group == Group) && (Document is null || item.Sources.Contains(Document.Id));

    /// <summary>The review with only what the filter accepts.</summary>
    public QualityReview Of(QualityReview review) => new(
        [.. review.Gaps.Where(Accepts)],
        [.. review.Contradictions.Where(Accepts)],
        [.. review.Calculations.Where(Accepts)],
        [.. review.Revisions.Where(Accepts)],
        [.. review.Targets.Where(Accepts)],
        [.. review.Notes.Where(Accepts)]);
}
