using LaBan.Text.Checking.Wording;

namespace LaBan.Text.Checking.Rules;

/// <summary>"kế hạch", "GRPD", "công nghiêp": a word of the field with one slip, told by the words it stands with.</summary>
internal sealed class TermSpelling : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB1301", "Thuật ngữ viết sai chính tả", "A misspelt term", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.View.IsScanned)
        {
            return;
        }

        foreach (var slip in new SlipReader(report).Read())
        {
            notes.Doubt(Descriptor, slip.Span, $"\u201c{slip.Written}\u201d: có lẽ là \u201c{slip.Meant}\u201d.", slip.Meant, severity: slip.IsSure ? Severity.Warning : Severity.Hint);
        }

        foreach (var slip in AbbreviationReader.Read(report))
        {
            notes.Doubt(Descriptor, slip.Span, $"\u201c{slip.Written}\u201d: có lẽ là \u201c{slip.Meant}\u201d.", slip.Meant, severity: slip.IsSure ? Severity.Warning : Severity.Hint);
        }
    }
}
