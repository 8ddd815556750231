namespace LaBan.Text.Checking;

/// <summary>The page of a rule: why, examples, how to fix, when to leave it. Markdown, in Vietnamese.</summary>
public static class RulePage
{
    /// <summary>The page of a rule by its id in any case, or null when there is no such rule.</summary>
    public static string? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var assembly = typeof(RulePage).Assembly;
        var prefix = $"LaBan.Text.Checking.Rules.{id.ToUpperInvariant()}.";
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                using var page = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return page.ReadToEnd();
            }
        }

        return null;
    }
}
