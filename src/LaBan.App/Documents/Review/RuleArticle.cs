using Markdig;

namespace LaBan.App.Documents.Review;

/// <summary>A line of an example, with the marked words apart.</summary>
public sealed record ExampleLine(string Before, string Marked, string After);

/// <summary>A sentence that the rule speaks about, or passes.</summary>
public sealed record RuleExample(bool IsWrong, IReadOnlyList<ExampleLine> Lines);

/// <summary>A section of the page of a rule.</summary>
public sealed record RulePart(string Title, string Html, IReadOnlyList<RuleExample> Examples);

/// <summary>The page of a rule in sections: prose as HTML, examples as wrong and right sentences.</summary>
public sealed record RuleArticle(IReadOnlyList<RulePart> Parts)
{
    private const string Wrong = "Sai: ";
    private const string Right = "Đúng: ";

    // The pages are part of the program, yet raw HTML has no business in them.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Reads the Markdown of a page; its title and the English line below it are the rule's own.</summary>
    public static RuleArticle Of(string markdown)
    {
        var parts = markdown.ReplaceLineEndings("\n").Split("\n## ").Skip(1);
        return new([.. parts.Select(Part)]);
    }

    private static RulePart Part(string text)
    {
        var lines = text.Split('\n');
        var examples = lines.Skip(1).Where(IsExample).Select(Example).ToList();
        var prose = string.Join('\n', lines.Skip(1).Where(l => !IsExample(l)));
        return new(lines[0].Trim(), Markdown.ToHtml(prose, Pipeline), examples);
    }

    private static bool IsExample(string line) => line.StartsWith(Wrong, StringComparison.Ordinal) || line.StartsWith(Right, StringComparison.Ordinal);

    /// <summary>Lines of one example stand with "//" between them, the words in question in "[|…|]".</summary>
    private static RuleExample Example(string line)
    {
        var isWrong = line.StartsWith(Wrong, StringComparison.Ordinal);
        return new(isWrong, [.. line[(isWrong ? Wrong : Right).Length..].Split(" // ").Select(Line)]);
    }

    private static ExampleLine Line(string text)
    {
        var (from, to) = (text.IndexOf("[|", StringComparison.Ordinal), text.IndexOf("|]", StringComparison.Ordinal));
        return from < 0 || to < from ? new(text, "", "") : new(text[..from], text[(from + 2)..to], text[(to + 2)..]);
    }
}
