using System.Text;
using System.Text.RegularExpressions;
using LaBan.App.Storage;

namespace LaBan.App.Tests.Documentation;

/// <summary>A page of the repository's documentation, as its readers and its links see it.</summary>
internal sealed partial class MarkdownPage
{
    private static readonly string[] NotOurs = ["node_modules", "bin", "obj", "artifacts", ".laban", ".git"];

    private MarkdownPage(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(Root, path));
    }

    public static string Root => Clone.Root!;

    /// <summary>Path below the root of the repository.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The text in one line, so that a sentence may be broken anywhere in the page.</summary>
    public string Flow => Spaces().Replace(Text, " ");

    public static MarkdownPage Open(string path) => new(path);

    public static IEnumerable<MarkdownPage> All() =>
        Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(Root, f))
            .Where(f => !f.Split('/', '\\').Any(NotOurs.Contains))
            .Order(StringComparer.Ordinal)
            .Select(Open);

    /// <summary>What a link of this page leads to: a file of the repository and perhaps a heading of it.</summary>
    public IEnumerable<(string File, string Heading)> LocalLinks()
    {
        foreach (Match link in Link().Matches(WithoutCode(Text)))
        {
            var target = link.Groups[1].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
            {
                continue;
            }

            var parts = target.Split('#', 2);
            var folder = System.IO.Path.GetDirectoryName(System.IO.Path.Combine(Root, Path))!;
            var file = parts[0].Length == 0 ? Path : System.IO.Path.GetRelativePath(Root, System.IO.Path.GetFullPath(parts[0], folder));
            yield return (file, parts.Length > 1 ? parts[1] : "");
        }
    }

    /// <summary>The anchors of the headings, made as code hosts make them.</summary>
    public IReadOnlySet<string> Anchors() =>
        Heading().Matches(WithoutCode(Text)).Select(m => Anchor(m.Groups[2].Value)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The text below a heading, up to the next heading of the same depth or a lesser one.</summary>
    public string Section(string heading)
    {
        var all = Heading().Matches(Text).ToList();
        var at = all.FindIndex(m => m.Groups[2].Value.Trim() == heading);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{Path} has no heading \"{heading}\"");
        var end = all.Skip(at + 1).FirstOrDefault(m => m.Groups[1].Length <= all[at].Groups[1].Length);
        return Text[all[at].Index..(end?.Index ?? Text.Length)];
    }

    /// <summary>The cells of the rows of all tables in a text, heads and rules left out.</summary>
    public static IEnumerable<string[]> Rows(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var isHead = i + 1 < lines.Length && lines[i + 1].StartsWith("|--", StringComparison.Ordinal);
            if (lines[i].StartsWith('|') && !isHead && !lines[i].StartsWith("|--", StringComparison.Ordinal))
            {
                yield return [.. lines[i].Trim().Trim('|').Split('|').Select(c => c.Trim())];
            }
        }
    }

    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading.Trim().ToLowerInvariant())
        {
            _ = char.IsLetterOrDigit(c) || c is '-' or '_' ? anchor.Append(c) : c == ' ' ? anchor.Append('-') : anchor;
        }

        return anchor.ToString();
    }

    private static string WithoutCode(string text) => Fence().Replace(text, "");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(#{1,6}) (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
