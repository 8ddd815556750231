using DocumentFormat.OpenXml;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word.Conformity;

/// <summary>The drawn lines: under tiêu ngữ as long as the text, under agency and trích yếu a third to a half of it.</summary>
internal sealed class LineChecks(LaidOutDocument document)
{
    private const double EmuPerMillimetre = 36_000;

    public IEnumerable<LayoutFinding> Findings()
    {
        if (document.Head is not { } head)
        {
            return [];
        }

        var nation = head.Descendants<W.Paragraph>().First(LaidOutDocument.IsNation).Ancestors<W.TableCell>().First();
        var agency = nation.Parent!.Elements<W.TableCell>().First();
        return
        [
            .. Under("tiêu ngữ", [.. Lines(nation).SkipWhile(line => !LaidOutDocument.IsNation(line)).Skip(1).Take(1)], 0.9, 1.1),
            .. Under("tên cơ quan", [.. Lines(agency).TakeWhile(IsNotNumber).Where(document.IsBold)], 0.3, 0.53),
            .. IsLetter(head) ? [] : Under("trích yếu", Subject(), 0.3, 0.53),
        ];
    }

    private static IEnumerable<W.Paragraph> Lines(W.TableCell cell) =>
        cell.Elements<W.Paragraph>().Where(paragraph => !LaidOutDocument.IsBlank(paragraph) && !IsDashes(paragraph));

    private static bool IsNotNumber(W.Paragraph line) =>
        !LaidOutDocument.Text(line).TrimStart().StartsWith("Số", StringComparison.Ordinal);

    /// <summary>A công văn has no type name; its trích yếu stands under the number and takes no line.</summary>
    private static bool IsLetter(W.Table head) => LaidOutDocument.Text(head).Contains("V/v", StringComparison.OrdinalIgnoreCase);

    /// <summary>The bold centred lines after the type name.</summary>
    private List<W.Paragraph> Subject()
    {
        var title = document.Between.SkipWhile(LaidOutDocument.IsBlank).TakeWhile(element =>
            element is W.Paragraph line && !LaidOutDocument.IsBlank(line) && !IsDashes(line) && document.IsCentred(line) && document.IsBold(line));
        return [.. title.Skip(1).Cast<W.Paragraph>()];
    }

    private IEnumerable<LayoutFinding> Under(string item, List<W.Paragraph> lines, double least, double most)
    {
        if (lines.Count == 0)
        {
            return [new(LayoutPoint.DrawnLines, $"Không thấy {item} viết đúng cách, với đường kẻ ở dưới.")];
        }

        var last = lines[^1];
        if (Length(last) is { } length)
        {
            var fits = length < 0 || lines.Any(line => length / document.Width(line) is var share && share >= least && share <= most);
            return fits ? [] : [new(LayoutPoint.DrawnLines, $"Đường kẻ dưới {item} dài {Math.Round(length)} mm, không đúng tỷ lệ với dòng chữ.", LaidOutDocument.Excerpt(last))];
        }

        var fault = IsUnderlined(last) ? "là gạch chân của chữ" : Following(last).Any(IsDashes) ? "gõ bằng dấu gạch" : "không có";
        return [new(LayoutPoint.DrawnLines, $"Đường kẻ dưới {item} {fault}: phải là đường kẻ liền.", LaidOutDocument.Excerpt(last))];
    }

    /// <summary>Length in millimetres of the line under a paragraph, -1 when a drawing does not tell, null when there is none.</summary>
    private double? Length(W.Paragraph paragraph)
    {
        var places = Following(paragraph).TakeWhile(LaidOutDocument.IsBlank).Prepend(paragraph).ToList();
        if (places.FirstOrDefault(HasBorder) is { } bordered)
        {
            var indent = document.Styles.Of<W.Indentation>(bordered);
            return Page.Millimetres(ContainerWidth(bordered)
                - (Lengths.Twips(indent?.Left ?? indent?.Start) ?? 0) - (Lengths.Twips(indent?.Right ?? indent?.End) ?? 0));
        }

        // A drawn line may hang on the paragraph after it.
        var drawing = places.Concat(Following(paragraph).Where(place => !LaidOutDocument.IsBlank(place)).Take(1))
            .SelectMany(place => place.Descendants()).FirstOrDefault(element => element is W.Drawing or W.Picture);
        return drawing is null ? null : drawing.Descendants<D.Extent>().FirstOrDefault()?.Cx?.Value / EmuPerMillimetre ?? -1;
    }

    private static IEnumerable<W.Paragraph> Following(W.Paragraph paragraph) => paragraph.ElementsAfter().OfType<W.Paragraph>();

    private bool HasBorder(W.Paragraph paragraph) =>
        document.Styles.Of<W.ParagraphBorders>(paragraph) is { } borders
        && (IsSolid(borders.BottomBorder) || (LaidOutDocument.IsBlank(paragraph) && IsSolid(borders.TopBorder)));

    private static bool IsSolid(W.BorderType? border) => border?.Val?.Value == W.BorderValues.Single;

    private int ContainerWidth(W.Paragraph paragraph)
    {
        if (paragraph.Ancestors<W.TableCell>().Any())
        {
            return HeadChecks.CellWidth(paragraph) - document.Styles.SideMargins(paragraph.Ancestors<W.Table>().First());
        }

        var properties = document.Sections[0].Properties;
        var margin = properties.GetFirstChild<W.PageMargin>();
        return (Lengths.Twips(properties.GetFirstChild<W.PageSize>()?.Width) ?? 0)
            - (Lengths.Twips(margin?.Left) ?? 0) - (Lengths.Twips(margin?.Right) ?? 0);
    }

    private bool IsUnderlined(W.Paragraph paragraph) => paragraph.Descendants<W.Run>().Any(run =>
        document.Styles.Of<W.Underline>(run)?.Val?.Value is { } kind && kind != W.UnderlineValues.None);

    private static bool IsDashes(OpenXmlElement element) =>
        LaidOutDocument.Text(element).Trim() is { Length: > 2 } text && text.All(c => c is '-' or '_' or '–' or '—' or '─' or '―');
}
