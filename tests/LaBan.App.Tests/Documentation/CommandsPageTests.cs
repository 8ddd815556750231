using LaBan.App.Cli;

namespace LaBan.App.Tests.Documentation;

public sealed class CommandsPageTests
{
    private const string Path = "docs/operations/commands.md";
    private const string Begin = "<!-- from the commands -->\n";
    private const string End = "<!-- end -->\n";

    /// <summary>On a difference the page as it should be is left in artifacts/, to be looked at and copied over.</summary>
    [Fact]
    public void The_page_of_commands_says_what_the_commands_say()
    {
        var page = MarkdownPage.Open(Path).Text;
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var wanted = CommandsSection.Of(CommandLine.Root()) + "\n";

        if (page[begin..end] != wanted)
        {
            var copy = System.IO.Path.Combine(MarkdownPage.Root, "artifacts", "commands.md");
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, page[..begin] + wanted + page[end..]);
        }

        (page[begin..end] == wanted).ShouldBeTrue($"{Path} is out of date: cp artifacts/commands.md {Path}");
    }
}
