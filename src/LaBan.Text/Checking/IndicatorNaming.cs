using System.Collections.Concurrent;
using LaBan.Measures;
using LaBan.Text.Links;

namespace LaBan.Text.Checking;

/// <summary>
/// Whether the words beside a figure themselves name its indicator. A link may rest on headings and sentences before; two figures are
/// held against each other only when each is called by its name.
/// </summary>
internal sealed class IndicatorNaming
{
    private const double Enough = 0.6;

    private static readonly char[] Separators = [' ', ',', '(', ')', '-', '–', '/', ':', ';', '.'];
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal) { "ty", "le", "so", "gia", "tri", "tong", "cua", "va", "cac", "tinh", "dat", "nam", "muc", "quy", "mo" };

    /// <summary>Words of a sentence that get into a label and narrow nothing.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "uoc", "du", "kien", "thuc", "hien", "tiep", "tuc", "ca", "toan", "tren", "dia", "ban", "thang", "quy", "dau", "cuoi", "den", "het", "tinh", "trong", "do", "rieng",
        "tang", "giam", "con", "la", "co", "duoc", "voi", "tai", "nganh", "linh", "vuc", "khu", "kha", "manh", "cao", "thap", "nay", "theo", "luy", "ke", "nha", "nuoc", "ngan", "sach", "tom", "lai", "nhin", "noi", "bat",
    };

    // The names of the catalogue are folded once for all documents of a checker; threads may share it.
    private readonly ConcurrentDictionary<string, List<HashSet<string>>> _names = new(StringComparer.Ordinal);

    /// <summary>Whether a label says enough of a name of the indicator.</summary>
    public bool Names(CatalogueIndicator indicator, string? label)
    {
        if (string.IsNullOrEmpty(label))
        {
            return false;
        }

        var said = Words(label);
        foreach (var name in NamesOf(indicator))
        {
            var shared = name.Count(said.Contains);
            var telling = name.Count(w => said.Contains(w) && !Idle.Contains(w));
            if (telling > 0 && shared >= name.Count * Enough)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The telling words of a label that no name of the indicator has, folded and in order: "khách nội địa" says more than "khách".</summary>
    public string Extra(CatalogueIndicator indicator, string? label)
    {
        var names = NamesOf(indicator);
        var extra = Words(label ?? "").Where(w => !Idle.Contains(w) && !Small.Contains(w) && !names.Exists(n => n.Contains(w)) && !w.Any(char.IsAsciiDigit));
        return string.Join(' ', extra.Order(StringComparer.Ordinal));
    }

    private List<HashSet<string>> NamesOf(CatalogueIndicator indicator) =>
        _names.GetOrAdd(indicator.Code, static (_, known) => [Words(known.Name), .. known.Aliases.Select(Words)], indicator);

    private static HashSet<string> Words(string text) =>
        new(ViText.FoldKey(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
