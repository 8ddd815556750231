using LaBan.Measures;

namespace LaBan.App.Shell;

/// <summary>Narrowing the rows of a table to the words of a query, as the filter of the page does while one types.</summary>
public sealed class RowSearch
{
    /// <summary>More of a query than this is not read.</summary>
    public const int LongestQuery = 200;

    private readonly string[] _words;

    public RowSearch(string? query)
    {
        Query = ViText.Nfc(query is { Length: > LongestQuery } ? query[..LongestQuery] : query ?? "");
        _words = ViText.FoldKey(Query).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The query as typed.</summary>
    public string Query { get; }

    /// <summary>The folded key of a row: everything it may be asked for by.</summary>
    public static string KeyOf(params string?[] texts) => ViText.FoldKey(string.Join(" | ", texts.Where(t => !string.IsNullOrEmpty(t))));

    /// <summary>Whether every word of the query stands somewhere in the key.</summary>
    public bool Accepts(string key) => Array.TrueForAll(_words, w => key.Contains(w, StringComparison.Ordinal));
}
