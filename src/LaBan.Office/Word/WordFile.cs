using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace LaBan.Office.Word;

/// <summary>A Word file opened for reading, from any stream; files that are not Word files are refused in one way.</summary>
internal sealed class WordFile : IDisposable
{
    private readonly MemoryStream _bytes;

    private WordFile(MemoryStream bytes, WordprocessingDocument document)
    {
        _bytes = bytes;
        Document = document;
    }

    public WordprocessingDocument Document { get; }

    /// <exception cref="InvalidDataException">The stream is not a Word file.</exception>
    public static WordFile Open(Stream docx)
    {
        var bytes = new MemoryStream();
        docx.CopyTo(bytes);
        bytes.Position = 0;
        try
        {
            var document = WordprocessingDocument.Open(bytes, isEditable: false);
            if (document.MainDocumentPart?.Document?.Body is not null)
            {
                return new WordFile(bytes, document);
            }
        }
        catch (Exception error) when (error is FileFormatException or OpenXmlPackageException or XmlException or InvalidDataException)
        {
            throw new InvalidDataException("The file is not a Word document.", error);
        }

        throw new InvalidDataException("The file has no document body.");
    }

    public void Dispose()
    {
        Document.Dispose();
        _bytes.Dispose();
    }
}
