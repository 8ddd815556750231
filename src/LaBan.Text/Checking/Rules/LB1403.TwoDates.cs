using System.Globalization;
using LaBan.Text.Checking.Wording;

namespace LaBan.Text.Checking.Rules;

/// <summary>One document cited with two dates.</summary>
internal sealed class TwoDates : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB1403", "Một văn bản ghi hai ngày khác nhau", "One document with two dates", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var document in report.References.Where(r => r.Date is not null).GroupBy(Key, StringComparer.OrdinalIgnoreCase))
        {
            var first = document.First();
            foreach (var other in document.Skip(1).Where(r => r.Date != first.Date))
            {
                notes.Doubt(Descriptor, other.Span, $"Chỗ khác trong văn bản ghi ngày {Print(first)}.", arithmetic: $"{Print(first)}; {Print(other)}", related: [first.Span],
                    severity: Certainty(report, first, other));
            }
        }
    }

    /// <summary>The same number is given anew each year, unless the year is part of the symbol.</summary>
    private static Severity Certainty(CheckedReport report, DocumentReference first, DocumentReference other) =>
        !report.View.IsScanned && (first.Year.Length > 0 || first.Date!.Value.Year == other.Date!.Value.Year) ? Severity.Warning : Severity.Hint;

    private static string Key(DocumentReference reference) => $"{reference.Number}/{reference.Year}/{string.Join('-', reference.Parts)}";

    private static string Print(DocumentReference reference) => reference.Date!.Value.ToString("d/M/yyyy", CultureInfo.InvariantCulture);
}
