using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace LaBan.Office.Word;

/// <summary>The values the charts of a Word file show now, in the order the charts stand in the text.</summary>
internal sealed class ChartValues
{
    private readonly List<XElement> _charts = [];

    public ChartValues(MainDocumentPart main)
    {
        foreach (var reference in main.Document.Descendants<C.ChartReference>())
        {
            using var stream = main.GetPartById(reference.Id!.Value!).GetStream();
            _charts.Add(XDocument.Load(stream).Root!);
        }
    }

    /// <summary>The value of a series at a category, both as counted when the file was composed; null when it is gone.</summary>
    public string? Find(int chart, string series, int category) =>
        _charts.ElementAtOrDefault(chart - 1)?.Descendants(ChartXml.C + "ser")
            .FirstOrDefault(ser => (string?)ser.Element(ChartXml.C + "tx")?.Descendants(ChartXml.C + "v").FirstOrDefault() == series)
            ?.Element(ChartXml.C + "val")?.Descendants(ChartXml.C + "pt")
            .FirstOrDefault(point => (int?)point.Attribute("idx") == category)
            ?.Element(ChartXml.C + "v")?.Value;
}
