using System.Globalization;
using System.Text;
using LaBan.Text;
using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.Benchmarks.Rules;

/// <summary>Real reports with their known errors, where they lie beside the repository (<c>../shared/corpus</c>).</summary>
internal static class KnownErrors
{
    private static readonly (string Document, string File, DateOnly Day)[] Texts =
    [
        ("001", "bg-2021-12-press-release", new(2021, 12, 2)),
        ("002", "bg-2024-h1-report", new(2024, 7, 1)),
        ("004a", "bg-2021-08-report-part1", new(2021, 8, 15)),
        ("000a", "bg-2023-07-report-scan-part1", new(2023, 7, 24)),
    ];

    /// <summary>For each finding on the real texts its rule and whether a known error stands there; null without the texts.</summary>
    public static IReadOnlyList<(string Rule, bool IsRight)>? Judge(ReportChecker checker, string root)
    {
        var folder = Path.Combine(root, "..", "shared", "corpus");
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var errors = File.ReadAllLines(Path.Combine(folder, "errors.dev.tsv"), Encoding.UTF8).Skip(1).Select(l => l.Split('\t'))
            .ToLookup(c => c[0], c => Spans(c).ToList(), StringComparer.Ordinal);
        var judged = new List<(string, bool)>();
        foreach (var (document, file, day) in Texts)
        {
            var text = File.ReadAllText(Path.Combine(folder, file + ".txt"), Encoding.UTF8);
            var found = checker.Check(new SourceText(text), new CheckOptions(new ReadingOptions(day))).Findings;
            judged.AddRange(found.Select(f => (f.Rule.Id, errors[document].Any(spans => spans.Exists(s => s.Overlaps(f.Span))))));
        }

        return judged;
    }

    /// <summary>The place of an error and those it stands against: columns start, end and related ("a-b;c-d").</summary>
    private static IEnumerable<TextSpan> Spans(string[] columns)
    {
        yield return new(Number(columns[2]), Number(columns[3]));
        foreach (var related in columns[4].Split(';').Where(r => r.Contains('-', StringComparison.Ordinal) && r != "-"))
        {
            var ends = related.Split('-');
            yield return new(Number(ends[0]), Number(ends[1]));
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
