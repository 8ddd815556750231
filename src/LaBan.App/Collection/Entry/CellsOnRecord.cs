using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LaBan.App.Collection.Sheet;
using LaBan.Model.Collection;

namespace LaBan.App.Collection.Entry;

/// <summary>What the audit record says of changed cells: each by its line and column ids, its version and its figure.</summary>
internal static class CellsOnRecord
{
    // More than that is told by its number and a hash of it all; every single change stands in the history of the cells.
    private const int Most = 40;

    /// <summary>The cells as they stood, a dash where nothing did.</summary>
    public static string Before(IReadOnlyList<WantedCell> cells, IReadOnlyDictionary<CellKey, SubmissionCell> known) =>
        Write([.. cells.Select(c => Of(c.Key, c.Base, known.GetValueOrDefault(c.Key)?.Content ?? CellContent.Missing))]);

    /// <summary>The cells as they were to stand.</summary>
    public static string After(IReadOnlyList<WantedCell> cells) => Write([.. cells.Select(c => Of(c.Key, c.Base + 1, c.Content))]);

    private static string Of(CellKey key, int version, CellContent content) => string.Create(CultureInfo.InvariantCulture,
        $"{key.Line}/{key.Column} v{version}: {(content.IsNone ? "không phát sinh" : content.Value?.ToString(CultureInfo.InvariantCulture) ?? "–")}{(content.Comment is { } comment ? $" «{comment}»" : "")}");

    private static string Write(string[] cells)
    {
        if (cells.Length <= Most)
        {
            return string.Join('\n', cells);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', cells))));
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join('\n', cells.Take(Most))}\n… +{cells.Length - Most}, sha256 {hash}");
    }
}
