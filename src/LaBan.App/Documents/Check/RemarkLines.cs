using LaBan.Measures;
using LaBan.Office.Commented;
using LaBan.Text.Checking;

namespace LaBan.App.Documents.Check;

/// <summary>Findings as Word comments: what is wrong, the arithmetic, what would fit, the rule.</summary>
public static class RemarkLines
{
    /// <summary>Writes the findings into the document they were found in.</summary>
    /// <param name="docx">The document.</param>
    /// <param name="result">The check of its text.</param>
    /// <param name="now">The time on the wall.</param>
    public static Outcome<CommentedFile> Write(ReadOnlyMemory<byte> docx, CheckResult result, DateTimeOffset now)
    {
        var text = result.Reading.Text;
        var remarks = Findings.Grouped(result)
            .Select(line => new DocumentRemark(text.ToOriginal(line.Finding.Span.Start), text.ToOriginal(line.Finding.Span.End), [.. Lines(line)]));
        return CommentedDocument.Write(docx, [.. remarks], CommentAuthor.LaBan(now));
    }

    private static IEnumerable<string> Lines(FindingLine line)
    {
        var finding = line.Finding;
        yield return $"{finding.Severity.Names().Vietnamese}: {finding.Message}";
        if (finding.Arithmetic is { } arithmetic)
        {
            yield return arithmetic;
        }

        if (finding.Expected is { } expected)
        {
            yield return $"Phù hợp: {expected}";
        }

        if (line.More is { } more)
        {
            yield return more;
        }

        yield return $"{finding.Rule.Id} {finding.Rule.Vietnamese}";
    }
}
