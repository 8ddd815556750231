using LaBan.Text.Reading;

namespace LaBan.Text.Checking;

/// <summary>What a check is told besides the document.</summary>
/// <param name="Reading">How to read it.</param>
/// <param name="Facts">The figures on file; null checks the document against itself only.</param>
public sealed record CheckOptions(ReadingOptions? Reading = null, IFactBook? Facts = null);

/// <summary>
/// Checks the figures of a report: recomputes what can be recomputed, with the rounding of the printed numbers, and says of every
/// number whether it is borne out, doubtful, or cannot be judged. Pure and deterministic; safe for several threads.
/// </summary>
/// <example>
/// <code>
/// var checker = new ReportChecker(new ReportReader(catalogue));
/// var result = checker.Check(new SourceText("Toàn tỉnh có 138/184 xã đạt chuẩn (chiếm 57%)."));
/// Console.WriteLine(result.Findings[0].Arithmetic);   // 138 / 184 = 75,0%
/// </code>
/// </example>
public sealed class ReportChecker(ReportReader reader)
{
    /// <summary>Every rule by its name card, those about layout last, in the order of ids.</summary>
    public static IReadOnlyList<RuleDescriptor> Rules { get; } = [.. RuleList.All.Select(r => r.Descriptor), .. LayoutRules.All];

    private readonly IndicatorNaming _naming = new();

    /// <summary>Checks a document.</summary>
    public CheckResult Check(SourceText source, CheckOptions? options = null)
    {
        options ??= new CheckOptions();
        var (reading, structure) = reader.ReadWithStructure(source, options.Reading);
        var report = new CheckedReport(reading, structure, reader.Catalogue, options, _naming);
        var notes = new CheckNotes(report);
        foreach (var rule in RuleList.All)
        {
            rule.Check(report, notes);
        }

        return notes.Close();
    }
}
