using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word;

/// <summary>A number of a Word file with the fact it was printed from, and what stands in its place now.</summary>
/// <param name="Binding">Where the number came from.</param>
/// <param name="Composed">The number as the file was composed.</param>
/// <param name="Found">What stands there now; null when the place itself is gone.</param>
/// <param name="InChart">Whether it is a point of a chart rather than a number in the text.</param>
public sealed record BoundFigure(FigureBinding Binding, string Composed, string? Found, bool InChart)
{
    /// <summary>Whether nobody has changed the number since the file was composed.</summary>
    public bool Intact => Found == Composed;
}

/// <summary>Reads back the figures a composed Word file is bound to.</summary>
public static class DocxFigures
{
    /// <summary>The bound figures in the order they were printed; none for a file that LaBàn did not compose.</summary>
    /// <exception cref="InvalidDataException">The stream is not a Word file.</exception>
    public static IReadOnlyList<BoundFigure> Read(Stream docx) => WordFile.Read(docx, Read);

    private static IReadOnlyList<BoundFigure> Read(MainDocumentPart main)
    {
        if (Register(main) is not { } register)
        {
            return [];
        }

        var texts = BookmarkedTexts(main.Document.Body!);
        var charts = new ChartValues(main);
        return [.. register.Elements().Select(entry => Figure(entry, texts, charts))];
    }

    private static BoundFigure Figure(XElement entry, Dictionary<string, string> texts, ChartValues charts)
    {
        var isPoint = entry.Name == FigureRegister.Xml + "point";
        var found = isPoint
            ? charts.Find(Number(entry, "chart"), FigureRegister.Attribute(entry, "series"), Number(entry, "category"))
            : texts.GetValueOrDefault(FigureRegister.Attribute(entry, "bookmark"));
        return new BoundFigure(FigureRegister.Binding(entry), FigureRegister.Attribute(entry, "text"), found, isPoint);
    }

    private static int Number(XElement entry, string name) =>
        int.Parse(FigureRegister.Attribute(entry, name), CultureInfo.InvariantCulture);

    /// <summary>Our register among the custom XML parts; those of other programs may be anything.</summary>
    private static XElement? Register(MainDocumentPart main)
    {
        foreach (var part in main.CustomXmlParts)
        {
            using var stream = part.GetStream();
            using var xml = XmlReader.Create(stream);
            try
            {
                if (xml.MoveToContent() == XmlNodeType.Element && xml.NamespaceURI == FigureRegister.Namespace)
                {
                    return XElement.Load(xml);
                }
            }
            catch (XmlException)
            {
                continue;
            }
        }

        return null;
    }

    /// <summary>The text inside each of our bookmarks, whatever runs an editor has cut it into.</summary>
    private static Dictionary<string, string> BookmarkedTexts(W.Body body)
    {
        var open = new Dictionary<string, (string Name, StringBuilder Text)>();
        var texts = new Dictionary<string, string>();
        foreach (var element in body.Descendants())
        {
            switch (element)
            {
                case W.BookmarkStart { Name.Value: { } name } start when name.StartsWith(FigureRegister.BookmarkPrefix, StringComparison.Ordinal):
                    open[start.Id!.Value!] = (name, new StringBuilder());
                    break;
                case W.BookmarkEnd end when open.Remove(end.Id!.Value!, out var closed):
                    texts[closed.Name] = closed.Text.ToString();
                    break;
                case W.Text text:
                    foreach (var (_, inside) in open.Values)
                    {
                        inside.Append(text.Text);
                    }

                    break;
            }
        }

        return texts;
    }
}
