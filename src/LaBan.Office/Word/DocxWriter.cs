using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word;

/// <summary>Writes a document as a Word file in the layout of NĐ 30/2020, its charts editable and its figures bound to their sources.</summary>
public static class DocxWriter
{
    public static void Write(TextDocument document, Stream output)
    {
        using var package = new MemoryStream();
        using (var word = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var draft = new WordDraft(word.AddMainDocumentPart());
            draft.Main.Document = new W.Document(Body(document.WithEndMark(), draft));
            DocumentParts.Add(word, document, draft.Figures);
        }

        package.Position = 0;
        package.CopyTo(output);
    }

    private static W.Body Body(TextDocument document, WordDraft draft)
    {
        var sections = new Sections(draft.Main);
        var body = new W.Body();
        if (document.Frame is { } frame)
        {
            body.Append(FrameLayout.Head(frame));
        }

        body.Append(Layout(document.Body, new BodyLayout(draft, landscape: false)));
        if (document.Frame is { } closing)
        {
            KeepLastWithNext(body);
            body.Append(FrameLayout.Close(closing));
        }

        var open = sections.Body();
        foreach (var annex in SplitByAnnex(document.Annexes))
        {
            body.Append(Sections.End(open));
            var landscape = annex[0] is AnnexStart { Landscape: true };
            body.Append(Layout(annex, new BodyLayout(draft, landscape)));
            open = sections.Annex(landscape);
        }

        body.Append(Markup.Paragraph(Styles.Tail), open);
        return body;
    }

    private static IEnumerable<OpenXmlElement> Layout(IEnumerable<Block> blocks, BodyLayout layout) => blocks.SelectMany(layout.Layout);

    /// <summary>The signature never stands alone on a page.</summary>
    private static void KeepLastWithNext(W.Body body)
    {
        if (body.LastChild is W.Paragraph { ParagraphProperties: { } properties })
        {
            properties.KeepNext = new();
        }
    }

    private static List<List<Block>> SplitByAnnex(IEnumerable<Block> blocks)
    {
        var annexes = new List<List<Block>>();
        foreach (var block in blocks)
        {
            if (block is AnnexStart)
            {
                annexes.Add([]);
            }

            annexes[^1].Add(block);
        }

        return annexes;
    }
}
