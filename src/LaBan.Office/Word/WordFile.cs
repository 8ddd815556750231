using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace LaBan.Office.Word;

/// <summary>Reads a Word file from any stream; what is not a sound Word file is refused in one way.</summary>
internal static class WordFile
{
    /// <exception cref="InvalidDataException">The stream is not a Word file, or a damaged one.</exception>
    public static T Read<T>(Stream docx, Func<MainDocumentPart, T> read)
    {
        using var bytes = new MemoryStream();
        docx.CopyTo(bytes);
        bytes.Position = 0;
        try
        {
            using var word = WordprocessingDocument.Open(bytes, isEditable: false);
            return word.MainDocumentPart?.Document?.Body is not null
                ? read(word.MainDocumentPart)
                : throw new InvalidDataException("The file has no document body.");
        }
        catch (Exception error) when (error is FileFormatException or OpenXmlPackageException or XmlException or FormatException)
        {
            throw new InvalidDataException("The file is not a sound Word document.", error);
        }
    }
}
