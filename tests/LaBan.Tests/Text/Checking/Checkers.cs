using LaBan.Text.Checking;

namespace LaBan.Tests.Text.Checking;

/// <summary>The checker that tests share, with the repository's own catalogue.</summary>
internal static class Checkers
{
    /// <summary>A checker with the catalogue of <c>data/catalog.csv</c>.</summary>
    public static ReportChecker WithCatalogue { get; } = new(Readers.WithCatalogue);
}
