using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;
using static LaBan.Office.Word.Markup;

namespace LaBan.Office.Word;

/// <summary>The sections of a document: the body, then each annex with its own orientation and page numbers from 1.</summary>
internal sealed class Sections
{
    private readonly string _numbered;
    private readonly string _empty;

    public Sections(MainDocumentPart main)
    {
        _numbered = AddHeader(main, Paragraph(Styles.PageNumber, PageField()));
        _empty = AddHeader(main, Paragraph(Styles.PageNumber));
    }

    public W.SectionProperties Body() => Properties(landscape: false, restart: false);

    public W.SectionProperties Annex(bool landscape) => Properties(landscape, restart: true);

    /// <summary>An invisible paragraph that closes a section.</summary>
    public static W.Paragraph End(W.SectionProperties properties)
    {
        var tail = Paragraph(Styles.Tail);
        tail.ParagraphProperties!.SectionProperties = properties;
        return tail;
    }

    private W.SectionProperties Properties(bool landscape, bool restart)
    {
        var section = new W.SectionProperties(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = _numbered },
            new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = _empty },
            new W.SectionType { Val = W.SectionMarkValues.NextPage },
            Size(landscape),
            new W.PageMargin
            {
                Top = Page.Top,
                Bottom = Page.Bottom,
                Left = Page.Left,
                Right = Page.Right,
                Header = Page.HeaderDistance,
                Footer = Page.HeaderDistance,
                Gutter = 0,
            });
        if (restart)
        {
            section.Append(new W.PageNumberType { Start = 1 });
        }

        section.Append(new W.TitlePage());
        return section;
    }

    private static W.PageSize Size(bool landscape) => landscape
        ? new W.PageSize { Width = Page.LongSide, Height = Page.ShortSide, Orient = W.PageOrientationValues.Landscape }
        : new W.PageSize { Width = Page.ShortSide, Height = Page.LongSide };

    private static OpenXmlElement[] PageField() =>
    [
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
        new W.Run(new W.FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
        new W.Run(new W.Text("2")),
        new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
    ];

    private static string AddHeader(MainDocumentPart main, W.Paragraph paragraph)
    {
        var part = main.AddNewPart<HeaderPart>();
        part.Header = new W.Header(paragraph);
        return main.GetIdOfPart(part);
    }
}
