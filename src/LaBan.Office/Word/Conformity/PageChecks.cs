using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word.Conformity;

/// <summary>Paper, margins, and page numbers.</summary>
internal sealed class PageChecks(LaidOutDocument document)
{
    private const int SizeTolerance = 20;
    private const double MarginTolerance = 0.3;

    public IEnumerable<LayoutFinding> Findings()
    {
        for (var i = 0; i < document.Sections.Count; i++)
        {
            var properties = document.Sections[i].Properties;
            foreach (var finding in Paper(properties, i + 1).Concat(Margins(properties, i + 1)))
            {
                yield return finding;
            }
        }

        foreach (var finding in FirstPage().Concat(PageNumber()).Concat(Annexes()))
        {
            yield return finding;
        }
    }

    private static IEnumerable<LayoutFinding> Paper(W.SectionProperties properties, int section)
    {
        var size = properties.GetFirstChild<W.PageSize>();
        int[] sides = [Lengths.Twips(size?.Width) ?? 0, Lengths.Twips(size?.Height) ?? 0];
        if (Math.Abs(sides.Min() - Page.ShortSide) > SizeTolerance || Math.Abs(sides.Max() - Page.LongSide) > SizeTolerance)
        {
            yield return new(LayoutPoint.Paper, $"Phần {section} không dùng giấy A4 (210 × 297 mm).");
        }
    }

    private static IEnumerable<LayoutFinding> Margins(W.SectionProperties properties, int section)
    {
        var margin = properties.GetFirstChild<W.PageMargin>();
        (string Name, int Twips, double Least, double Most)[] sides =
        [
            ("trên", Lengths.Twips(margin?.Top) ?? 0, 20, 25),
            ("dưới", Lengths.Twips(margin?.Bottom) ?? 0, 20, 25),
            ("trái", Lengths.Twips(margin?.Left) ?? 0, 30, 35),
            ("phải", Lengths.Twips(margin?.Right) ?? 0, 15, 20),
        ];
        return sides
            .Select(side => (side.Name, Length: Page.Millimetres(side.Twips), side.Least, side.Most))
            .Where(side => side.Length < side.Least - MarginTolerance || side.Length > side.Most + MarginTolerance)
            .Select(side => new LayoutFinding(LayoutPoint.Margins,
                $"Phần {section}: lề {side.Name} {Math.Round(side.Length)} mm, phải từ {side.Least} đến {side.Most} mm."));
    }

    private IEnumerable<LayoutFinding> FirstPage()
    {
        var properties = document.Sections[0].Properties;
        var title = properties.GetFirstChild<W.TitlePage>();
        if (title is null || title.Val?.Value == false)
        {
            yield return new(LayoutPoint.FirstPage, "Trang đầu chưa tách riêng (titlePg): số trang sẽ hiện ở trang 1.");
        }
        else if (Header(0, W.HeaderFooterValues.First) is { } header && PageFields(header).Any())
        {
            yield return new(LayoutPoint.FirstPage, "Số trang hiện ở trang 1.");
        }
    }

    private IEnumerable<LayoutFinding> PageNumber()
    {
        var fields = Header(0, W.HeaderFooterValues.Default) is { } header ? PageFields(header).ToList() : [];
        if (fields.Count == 0)
        {
            yield return new(LayoutPoint.PageNumber, "Không có số trang ở lề trên.");
        }
        else if (!fields.Any(IsCentred))
        {
            yield return new(LayoutPoint.PageNumber, "Số trang không ở giữa lề trên.");
        }
    }

    private IEnumerable<LayoutFinding> Annexes()
    {
        for (var i = 0; i < document.Sections.Count; i++)
        {
            var (elements, properties) = document.Sections[i];
            var annexes = elements.OfType<W.Paragraph>().Where(IsAnnexLabel).ToList();
            if (annexes.Count == 0)
            {
                continue;
            }

            var opensSection = elements.First(element => !LaidOutDocument.IsBlank(element)) == annexes[0];
            if (i == 0 || !opensSection || annexes.Count > 1)
            {
                yield return new(LayoutPoint.AnnexPages, "Mỗi phụ lục phải ở một phần (section) riêng để đánh số trang riêng.",
                    LaidOutDocument.Excerpt(annexes[^1]));
            }
            else if (properties.GetFirstChild<W.PageNumberType>()?.Start?.InnerText != "1")
            {
                yield return new(LayoutPoint.AnnexPages, "Số trang của phụ lục phải đánh lại từ 1.", LaidOutDocument.Excerpt(annexes[0]));
            }
        }
    }

    private bool IsAnnexLabel(W.Paragraph paragraph)
    {
        var label = LaidOutDocument.Text(paragraph).Split('\n')[0].Trim();
        return label.StartsWith("Phụ lục", StringComparison.OrdinalIgnoreCase) && label.Length <= 16 && document.IsCentred(paragraph);
    }

    /// <summary>The header of a kind that a section shows: its own, or that of the section before it.</summary>
    private W.Header? Header(int section, W.HeaderFooterValues kind)
    {
        for (var i = section; i >= 0; i--)
        {
            var reference = document.Sections[i].Properties.Elements<W.HeaderReference>().FirstOrDefault(r => r.Type?.Value == kind);
            if (reference?.Id?.Value is { } id)
            {
                return (document.Main.GetPartById(id) as HeaderPart)?.Header;
            }
        }

        return null;
    }

    private static IEnumerable<OpenXmlElement> PageFields(W.Header header) =>
        header.Descendants<W.FieldCode>().Where(code => IsPage(code.Text)).Cast<OpenXmlElement>()
            .Concat(header.Descendants<W.SimpleField>().Where(field => IsPage(field.Instruction?.Value)));

    private static bool IsPage(string? instruction) =>
        instruction?.Trim().Split(' ')[0].Equals("PAGE", StringComparison.OrdinalIgnoreCase) == true;

    private bool IsCentred(OpenXmlElement field)
    {
        var paragraph = field.Ancestors<W.Paragraph>().First();
        return document.IsCentred(paragraph)
            || document.Styles.Of<W.FrameProperties>(paragraph)?.XAlign?.Value == W.HorizontalAlignmentValues.Center;
    }
}
