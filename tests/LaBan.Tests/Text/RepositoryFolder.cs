namespace LaBan.Tests.Text;

/// <summary>Places outside the assembly that tests read: the repository and, where it is present, what lies beside it.</summary>
internal static class RepositoryFolder
{
    /// <summary>The checkout that the tests were built in.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder with the gold texts beside the repository, or null. A linked worktree looks beside its main checkout.</summary>
    public static string? Corpus { get; } = FindCorpus();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LaBan.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside a checkout of the repository.");
    }

    private static string? FindCorpus()
    {
        foreach (var root in new[] { Root, MainCheckout() })
        {
            var corpus = root is null ? null : Path.GetFullPath(Path.Combine(root, "..", "shared", "corpus"));
            if (corpus is not null && Directory.Exists(corpus))
            {
                return corpus;
            }
        }

        return null;
    }

    /// <summary>In a linked worktree ".git" is a file: "gitdir: MAIN/.git/worktrees/NAME".</summary>
    private static string? MainCheckout()
    {
        var link = Path.Combine(Root, ".git");
        var path = File.Exists(link) ? File.ReadAllText(link).Trim() : "";
        var at = path.IndexOf("/.git/worktrees/", StringComparison.Ordinal);
        return at < 0 ? null : path["gitdir: ".Length..at];
    }
}
