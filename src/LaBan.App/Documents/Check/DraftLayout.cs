using LaBan.Office.Findings;
using LaBan.Text.Checking;

namespace LaBan.App.Documents.Check;

/// <summary>The layout of a draft, where it is a Word file.</summary>
public static class DraftLayout
{
    /// <summary>What the file does not keep; nothing for files of other kinds.</summary>
    public static IReadOnlyList<Finding> Findings(byte[] file, string text)
    {
        if (file is not [(byte)'P', (byte)'K', ..])
        {
            return [];
        }

        try
        {
            using var stream = new MemoryStream(file, writable: false);
            return LayoutFindings.Of(stream, text);
        }
        catch (InvalidDataException)
        {
            // Its text could be read, its styles cannot: the figures are checked all the same.
            return [];
        }
    }
}
