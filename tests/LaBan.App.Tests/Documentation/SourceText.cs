using System.Text;

namespace LaBan.App.Tests.Documentation;

/// <summary>A C# file and the sentences written in it.</summary>
internal sealed class SourceText(string text)
{
    public static IEnumerable<SourceText> Below(string folder) =>
        Directory.EnumerateFiles(Path.Combine(MarkdownPage.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => new SourceText(File.ReadAllText(f)));

    /// <summary>
    /// The sentences that follow a piece of code in two languages, as in <c>new("ô trống", "the cell is empty")</c>. What is
    /// put in while the program runs is written as an ellipsis.
    /// </summary>
    public IEnumerable<(string Vietnamese, string English)> PairsAfter(string code)
    {
        for (var at = text.IndexOf(code, StringComparison.Ordinal); at >= 0; at = text.IndexOf(code, at + 1, StringComparison.Ordinal))
        {
            var position = at + code.Length;
            if (IsLiteral(position) && Literal(ref position) is var vietnamese && Second(position) is { } english)
            {
                yield return (vietnamese, english);
            }
        }
    }

    /// <summary>The literal after the next comma of the same call; what stands between, such as a method call, is passed over.</summary>
    private string? Second(int position)
    {
        var start = text.IndexOf('"', position);
        if (start < 0 || text.IndexOf(';', position) is >= 0 and var end && end < start)
        {
            return null;
        }

        position = text[start - 1] == '$' ? start - 1 : start;
        return Literal(ref position);
    }

    private bool IsLiteral(int position)
    {
        SkipSpaces(ref position);
        return text[position] == '"' || (text[position] == '$' && text[position + 1] == '"');
    }

    private void SkipSpaces(ref int position)
    {
        while (char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }

    private string Literal(ref int position)
    {
        SkipSpaces(ref position);
        var isInterpolated = text[position] == '$';
        position += isInterpolated ? 2 : 1;
        var literal = new StringBuilder();
        while (text[position] != '"')
        {
            if (isInterpolated && text[position] == '{')
            {
                SkipHole(ref position);
                literal.Append('…');
                continue;
            }

            position += text[position] == '\\' ? 1 : 0;
            literal.Append(text[position++]);
        }

        position++;
        return literal.ToString();
    }

    private void SkipHole(ref int position)
    {
        var depth = 0;
        do
        {
            depth += text[position] switch { '{' => 1, '}' => -1, _ => 0 };
            position++;
        }
        while (depth > 0);
    }
}
