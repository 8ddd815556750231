using LaBan.Measures;

namespace LaBan.App.Shell;

/// <summary>What somebody typed to filter a list, matched on the server as the page's script matches it while typing.</summary>
public sealed class FilterQuery(string? typed)
{
    private readonly string[] _words = ViText.FoldKey(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool IsEmpty => _words.Length == 0;

    /// <summary>Whether every word stands somewhere in a name that was folded by <see cref="ViText.FoldKey"/>.</summary>
    public bool Matches(string key) => Array.TrueForAll(_words, word => key.Contains(word, StringComparison.Ordinal));
}
