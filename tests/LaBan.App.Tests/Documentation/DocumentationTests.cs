using System.Text.RegularExpressions;

namespace LaBan.App.Tests.Documentation;

public sealed partial class DocumentationTests
{
    private const string Variables = "docs/operations/environment.md";

    public static TheoryData<string> Pages() => [.. MarkdownPage.All().Select(p => p.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_somewhere(string path)
    {
        var pages = MarkdownPage.All().ToDictionary(p => p.Path, StringComparer.Ordinal);
        foreach (var (file, heading) in pages[path].LocalLinks())
        {
            var target = Path.Combine(MarkdownPage.Root, file);
            (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue($"{path}: no {file}");
            (heading.Length == 0 || pages[file].Anchors().Contains(heading)).ShouldBeTrue($"{path}: no #{heading} in {file}");
        }
    }

    [Fact]
    public void Every_page_below_docs_is_linked_from_another()
    {
        var pages = MarkdownPage.All().ToList();
        var linked = pages.SelectMany(p => p.LocalLinks().Where(l => l.File != p.Path)).Select(l => l.File).ToHashSet(StringComparer.Ordinal);

        pages.Select(p => p.Path).Where(p => p.StartsWith("docs/", StringComparison.Ordinal) && !linked.Contains(p)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_environment_variable_that_is_read_is_documented_and_no_other()
    {
        var read = SourceFiles().SelectMany(f => Variable().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups["name"].Value).Where(n => n is not ("BASH_SOURCE" or "PATH")).Distinct(StringComparer.Ordinal);
        var documented = MarkdownPage.Rows(MarkdownPage.Open(Variables).Text).Select(r => r[0].Trim('`'));

        documented.ShouldBe(read, ignoreOrder: true);
    }

    [Fact]
    public void Every_sentence_with_which_the_program_gives_up_is_explained()
    {
        var page = MarkdownPage.Open("docs/operations/troubleshooting.md").Flow;
        var sentences = SourceText.Below("src/LaBan.App").SelectMany(s => s.PairsAfter("StartException(")).Distinct().ToList();

        sentences.Count.ShouldBeGreaterThan(20);
        foreach (var (vietnamese, english) in sentences)
        {
            page.ShouldContain(vietnamese.Trim());
            page.ShouldContain(english.Trim());
        }
    }

    /// <summary>What the program and its scripts are written in; the front end reads no environment.</summary>
    private static IEnumerable<string> SourceFiles() =>
        new[] { "src", "tests", "bench" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(MarkdownPage.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .Concat(new[] { "run", "test", "laban", ".ci/run", "scripts/build.sh" }.Select(f => Path.Combine(MarkdownPage.Root, f)));

    [GeneratedRegex(@"(?:GetEnvironmentVariable|\bvariable)\(""(?<name>\w+)""|\$\{(?<name>[A-Z][A-Z_]+)(?:\[|:-)")]
    private static partial Regex Variable();
}
