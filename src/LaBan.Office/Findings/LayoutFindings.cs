using System.IO.Compression;
using LaBan.Office.Word;
using LaBan.Text.Checking;

namespace LaBan.Office.Findings;

/// <summary>What a Word draft does not keep of NĐ 30/2020, as findings at places of its text.</summary>
public static class LayoutFindings
{
    /// <summary>The rule of each point, in the order of the points.</summary>
    private static readonly Dictionary<LayoutPoint, RuleDescriptor> Rules = new()
    {
        [LayoutPoint.Paper] = LayoutRules.Of("LB5101"),
        [LayoutPoint.Margins] = LayoutRules.Of("LB5102"),
        [LayoutPoint.Font] = LayoutRules.Of("LB5103"),
        [LayoutPoint.Colour] = LayoutRules.Of("LB5104"),
        [LayoutPoint.HeadTable] = LayoutRules.Of("LB5201"),
        [LayoutPoint.NationLine] = LayoutRules.Of("LB5202"),
        [LayoutPoint.DrawnLines] = LayoutRules.Of("LB5203"),
        [LayoutPoint.Date] = LayoutRules.Of("LB5204"),
        [LayoutPoint.Number] = LayoutRules.Of("LB5205"),
        [LayoutPoint.EndMark] = LayoutRules.Of("LB5206"),
        [LayoutPoint.Archive] = LayoutRules.Of("LB5207"),
        [LayoutPoint.FirstPage] = LayoutRules.Of("LB5301"),
        [LayoutPoint.PageNumber] = LayoutRules.Of("LB5302"),
        [LayoutPoint.AnnexPages] = LayoutRules.Of("LB5303"),
        [LayoutPoint.Indent] = LayoutRules.Of("LB5401"),
        [LayoutPoint.Spacing] = LayoutRules.Of("LB5402"),
        [LayoutPoint.LineSpacing] = LayoutRules.Of("LB5403"),
        [LayoutPoint.Normalisation] = LayoutRules.Of("LB5404"),
    };

    /// <summary>Points that only a document with its head and signature can keep.</summary>
    private static readonly HashSet<LayoutPoint> OfWholeDocument =
    [
        LayoutPoint.NationLine, LayoutPoint.DrawnLines, LayoutPoint.Date, LayoutPoint.Number, LayoutPoint.EndMark, LayoutPoint.Archive,
        LayoutPoint.FirstPage, LayoutPoint.PageNumber,
    ];

    private const long MostUnpacked = 96L << 20;

    /// <summary>The findings of a file, placed in the text that was read from it. A draft without its head is spared what goes with one.</summary>
    /// <exception cref="InvalidDataException">The stream is not a Word file.</exception>
    public static IReadOnlyList<Finding> Of(Stream docx, string text)
    {
        ArgumentNullException.ThrowIfNull(docx);
        ArgumentNullException.ThrowIfNull(text);
        if (IsTooLarge(docx))
        {
            return [];
        }

        var points = LayoutConformity.Check(docx);
        var hasHead = !points.Any(p => p.Point == LayoutPoint.HeadTable);
        return [.. points.Where(p => hasHead || !OfWholeDocument.Contains(p.Point)).Select(p => Finding(p, text))];
    }

    /// <summary>The styles of a file made to harm are not unpacked for the sake of its margins.</summary>
    private static bool IsTooLarge(Stream docx)
    {
        using var zip = new ZipArchive(docx, ZipArchiveMode.Read, leaveOpen: true);
        var size = zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Sum(e => e.Length);
        docx.Position = 0;
        return size > MostUnpacked;
    }

    private static Finding Finding(LayoutFinding point, string text)
    {
        var rule = Rules[point.Point];
        return new Finding(rule, rule.Severity, Place(point.Where, text), [], point.Message, null, null);
    }

    /// <summary>The words quoted, or the first word of the document.</summary>
    private static TextSpan Place(string? where, string text)
    {
        var quote = where?.TrimEnd('…', ' ') ?? "";
        var at = quote.Length > 0 ? text.IndexOf(quote, StringComparison.Ordinal) : -1;
        if (at >= 0)
        {
            return new(at, at + quote.Length);
        }

        var start = text.AsSpan().IndexOfAnyExcept(" \n\t\r");
        start = Math.Max(start, 0);
        var end = text.AsSpan(start).IndexOfAny(" \n\t");
        return new(start, end < 0 ? text.Length : start + end);
    }
}
