using System.Text.RegularExpressions;
using LaBan.App.Storage;
using LaBan.App.Tests.Documentation;

namespace LaBan.App.Tests;

public sealed partial class ModuleMapTests
{
    /// <summary>The map of the system. A module may mention itself and what stands on its line; nothing else.</summary>
    private static readonly Dictionary<string, string[]> Map = new(StringComparer.Ordinal)
    {
        ["Shell"] = ["Storage"],
        ["Storage"] = [],
        ["Cli"] = ["Audit", "Documents", "Exchange", "Identity", "Reports", "Shell", "Storage"],
        ["Identity"] = ["Shell", "Storage"],
        ["Audit"] = ["Cli", "Shell", "Storage"],
        ["Mail"] = ["Storage"],
        ["Exchange"] = ["Cli", "Shell", "Storage"],
        ["Documents"] = ["Analysis", "Cli", "Observations", "Reports", "Shell", "Storage"],
        ["Collection"] = ["Exchange", "Identity", "Mail", "Observations", "Shell", "Storage"],
        ["Observations"] = ["Shell", "Storage"],
        ["Analysis"] = ["Observations", "Shell", "Storage"],
        ["Catalog"] = ["Analysis", "Observations", "Exchange", "Shell", "Storage"],
        ["Plans"] = ["Analysis", "Observations", "Overview", "Exchange", "Shell", "Storage"],
        ["Overview"] = ["Analysis", "Observations", "Exchange", "Shell", "Storage"],
        ["Sources"] = ["Analysis", "Observations", "Exchange", "Shell", "Storage"],
        ["Quality"] = ["Analysis", "Observations", "Shell", "Storage"],
        ["Reports"] = ["Analysis", "Observations", "Exchange", "Cli", "Shell", "Storage"],
    };

    private static string Root => Path.Combine(Clone.Root!, "src/LaBan.App");

    public static TheoryData<string> Folders() =>
        [.. Directory.EnumerateDirectories(Root).Select(d => Path.GetFileName(d)!).Where(n => n is not ("bin" or "obj" or "web" or "wwwroot" or "Properties"))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_module_mentions_only_what_stands_on_its_line(string module)
    {
        Map.ShouldContainKey(module, "a folder that the map does not know");
        var allowed = Map[module].Append(module).ToHashSet(StringComparer.Ordinal);

        var strays = Directory.EnumerateFiles(Path.Combine(Root, module), "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .SelectMany(f => Mention().Matches(File.ReadAllText(f)).Select(m => (File: Path.GetRelativePath(Root, f), Module: m.Groups[1].Value)))
            .Where(m => !allowed.Contains(m.Module))
            .Distinct();

        strays.ShouldBeEmpty();
    }

    [Fact]
    public void The_page_of_the_map_says_the_same()
    {
        var page = MarkdownPage.Open("docs/adr/0008-module-map.md").Text;
        var told = MarkdownPage.Rows(page[page.IndexOf("<!-- map -->", StringComparison.Ordinal)..])
            .ToDictionary(r => r[0], r => r[2].Split(", ").Where(m => m != "–").Order(StringComparer.Ordinal).ToList());

        told.Keys.ShouldBe(Map.Keys, ignoreOrder: true);
        told.ShouldAllBe(line => line.Value.SequenceEqual(Map[line.Key].Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_map_has_no_line_for_a_folder_that_is_gone() =>
        Map.Keys.Except(Directory.EnumerateDirectories(Root).Select(d => Path.GetFileName(d)!)).ShouldBeEmpty();

    [GeneratedRegex(@"using (?:static )?LaBan\.App\.(\w+)")]
    private static partial Regex Mention();
}
