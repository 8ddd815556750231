using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Tests.Office.Word;

/// <summary>Opens, changes and validates the Word files of the tests.</summary>
internal static class WordDocuments
{
    public static WordprocessingDocument Open(TextDocument? document = null) =>
        WordprocessingDocument.Open(new MemoryStream(SampleReport.Docx(document)), isEditable: false);

    /// <summary>The sample report after somebody changed it in Word.</summary>
    public static MemoryStream Changed(Action<MainDocumentPart> change)
    {
        var stream = new MemoryStream();
        stream.Write(SampleReport.Docx());
        using (var word = WordprocessingDocument.Open(stream, isEditable: true))
        {
            change(word.MainDocumentPart!);
        }

        stream.Position = 0;
        return stream;
    }

    public static IReadOnlyList<string> Errors(OpenXmlPackage package) =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];

    public static W.Paragraph Paragraph(MainDocumentPart main, string startsWith) =>
        main.Document.Descendants<W.Paragraph>().First(p => p.InnerText.StartsWith(startsWith, StringComparison.Ordinal));

    public static W.Style Style(MainDocumentPart main, string id) =>
        main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Single(style => style.StyleId == id);
}
