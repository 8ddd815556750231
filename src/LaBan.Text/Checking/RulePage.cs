namespace LaBan.Text.Checking;

/// <summary>The page of a rule: why, examples, how to fix, when to leave it. Markdown, in Vietnamese.</summary>
public static class RulePage
{
    private const string Folder = "LaBan.Text.Checking.Rules.";

    /// <summary>The page of a rule by its id in any case, or null when there is no such rule.</summary>
    public static string? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (FileOf(id) is not { } file)
        {
            return null;
        }

        using var page = new StreamReader(typeof(RulePage).Assembly.GetManifestResourceStream(Folder + file)!);
        return page.ReadToEnd();
    }

    /// <summary>The name of the file of a page: "LB2101.GrowthMismatch.md".</summary>
    public static string? FileOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var prefix = $"{Folder}{id.ToUpperInvariant()}.";
        return typeof(RulePage).Assembly.GetManifestResourceNames().FirstOrDefault(n => n.StartsWith(prefix, StringComparison.Ordinal))?[Folder.Length..];
    }
}
