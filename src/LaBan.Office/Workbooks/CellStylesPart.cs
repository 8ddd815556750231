using System.Globalization;
using System.Xml;
using LaBan.Office.Received.Docx;

namespace LaBan.Office.Workbooks;

/// <summary>What numbers are shown as, by the number of the style a cell has.</summary>
internal static class CellStylesPart
{
    private const int MostStyles = 65_500;

    public static List<RawKind> Read(PackageFile package, string? part)
    {
        var codes = new Dictionary<int, string>();
        var shown = new List<RawKind>();
        var inCells = false;
        using var xml = part is null ? null : package.Xml(part);
        while (xml?.Read() == true && shown.Count < MostStyles)
        {
            if (xml.LocalName == "cellXfs")
            {
                inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } id)
            {
                codes[id] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && inCells)
            {
                var format = Number(xml, "numFmtId") ?? 0;
                shown.Add(NumberFormats.KindOf(format, codes.GetValueOrDefault(format)));
            }
        }

        return shown;
    }

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
