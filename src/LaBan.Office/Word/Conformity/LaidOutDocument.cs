using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word.Conformity;

/// <summary>A section: what stands in it and how its pages are set up.</summary>
internal sealed record LaidOutSection(IReadOnlyList<OpenXmlElement> Elements, W.SectionProperties Properties);

/// <summary>A Word file seen as NĐ 30/2020 sees it: sections, head, title, body, closing block.</summary>
internal sealed class LaidOutDocument
{
    public LaidOutDocument(MainDocumentPart main)
    {
        Main = main;
        Styles = new StyleCascade(main);
        Sections = [.. Split(main.Document.Body!)];
        Head = Elements.OfType<W.Table>().FirstOrDefault(table => table.Descendants<W.Paragraph>().Any(IsNation));
        Close = AfterHead.FirstOrDefault(IsClosing);
    }

    public MainDocumentPart Main { get; }

    public StyleCascade Styles { get; }

    public IReadOnlyList<LaidOutSection> Sections { get; }

    /// <summary>The table with agency and quốc hiệu.</summary>
    public W.Table? Head { get; }

    /// <summary>The table or paragraph with "Nơi nhận:".</summary>
    public OpenXmlElement? Close { get; }

    /// <summary>What stands between the head and "Nơi nhận", in whatever sections.</summary>
    public IEnumerable<OpenXmlElement> Between => AfterHead.TakeWhile(element => element != Close);

    /// <summary>The running text: justified paragraphs, and long ones that should be.</summary>
    public IEnumerable<W.Paragraph> BodyParagraphs => Between.OfType<W.Paragraph>().Where(IsRunningText);

    /// <summary>Every paragraph that people see, headers and footers included.</summary>
    public IEnumerable<W.Paragraph> AllParagraphs =>
        Main.Document.Body!.Descendants<W.Paragraph>()
            .Concat(Main.HeaderParts.SelectMany(part => part.Header.Descendants<W.Paragraph>()))
            .Concat(Main.FooterParts.SelectMany(part => part.Footer.Descendants<W.Paragraph>()));

    private IEnumerable<OpenXmlElement> Elements => Sections.SelectMany(section => section.Elements);

    private IEnumerable<OpenXmlElement> AfterHead =>
        Head is null ? Elements : Elements.SkipWhile(element => element != Head).Skip(1);

    /// <summary>The text of a paragraph or table, NFC, with line feeds for breaks and paragraph ends.</summary>
    public static string Text(OpenXmlElement element)
    {
        var text = new StringBuilder();
        foreach (var part in element.Descendants())
        {
            text.Append(part switch
            {
                W.Text words => words.Text,
                W.Break => "\n",
                W.TabChar => "\t",
                W.NoBreakHyphen => "-",
                W.Paragraph when text.Length > 0 => "\n",
                _ => "",
            });
        }

        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    public static bool IsBlank(OpenXmlElement element) => string.IsNullOrWhiteSpace(Text(element));

    /// <summary>The first words of a place, for a message.</summary>
    public static string Excerpt(OpenXmlElement element)
    {
        var text = Text(element).Replace('\n', ' ').Trim();
        return text.Length <= 60 ? text : text[..60].TrimEnd() + "…";
    }

    public static bool IsNation(W.Paragraph paragraph) =>
        Text(paragraph).Trim().Replace("HOÀ", "HÒA", StringComparison.OrdinalIgnoreCase)
            .Equals(AdministrativeFrame.Nation, StringComparison.OrdinalIgnoreCase);

    public W.JustificationValues Justification(W.Paragraph paragraph) =>
        Styles.Of<W.Justification>(paragraph)?.Val?.Value ?? W.JustificationValues.Left;

    public bool IsCentred(W.Paragraph paragraph) => Justification(paragraph) == W.JustificationValues.Center;

    public bool IsBold(W.Paragraph paragraph) =>
        paragraph.Descendants<W.Run>().Where(run => !IsBlank(run)).All(Styles.IsBold);

    public double LargestSize(W.Paragraph paragraph) =>
        paragraph.Descendants<W.Run>().Where(run => !IsBlank(run)).Select(Styles.Size).DefaultIfEmpty(0).Max();

    /// <summary>Width in millimetres of a paragraph's text if it stood on one line.</summary>
    public double Width(W.Paragraph paragraph) => paragraph.Descendants<W.Run>().Sum(run =>
        TimesMetrics.Width(Text(run), Styles.Size(run), Styles.IsBold(run) ? TimesFace.Bold : Styles.IsItalic(run) ? TimesFace.Italic : TimesFace.Regular));

    private static bool IsClosing(OpenXmlElement element) =>
        element is W.Table or W.Paragraph && Text(element).TrimStart().StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<LaidOutSection> Split(W.Body body)
    {
        var elements = new List<OpenXmlElement>();
        foreach (var element in body.Elements().Where(element => element is not W.SectionProperties))
        {
            elements.Add(element);
            if (element is W.Paragraph { ParagraphProperties.SectionProperties: { } closing })
            {
                yield return new LaidOutSection(elements, closing);
                elements = [];
            }
        }

        yield return new LaidOutSection(elements, body.GetFirstChild<W.SectionProperties>() ?? new W.SectionProperties());
    }

    private bool IsRunningText(W.Paragraph paragraph)
    {
        const int longText = 80;
        const int bodySize = 13;
        if (IsBlank(paragraph) || paragraph.Descendants<W.Drawing>().Any() || LargestSize(paragraph) < bodySize)
        {
            return false;
        }

        var justification = Justification(paragraph);
        return justification == W.JustificationValues.Both
            || ((justification == W.JustificationValues.Left || justification == W.JustificationValues.Start)
                && Text(paragraph).Length > longText);
    }
}
