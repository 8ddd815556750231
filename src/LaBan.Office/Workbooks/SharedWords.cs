using System.Text;
using System.Xml;
using LaBan.Office.Received;
using LaBan.Office.Received.Docx;

namespace LaBan.Office.Workbooks;

/// <summary>The words the cells of a workbook share, read without their typefaces and without reading aids.</summary>
internal static class SharedWords
{
    public static List<string> Read(PackageFile package, string? part, CellTally tally)
    {
        var words = new List<string>();
        using var xml = part is null ? null : package.Xml(part);
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                words.Add(tally.Words(Item(xml)));
                if (words.Count > tally.Limits.Cells)
                {
                    throw new ReportRefusedException(WorkbookProblems.TooManyCells(tally.Limits.Cells));
                }
            }
        }

        return words;
    }

    /// <summary>The text of the element the reader stands on, up to its end.</summary>
    public static string Item(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var (inText, aside) = (false, -1);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                inText = xml.LocalName == "t" && !xml.IsEmptyElement && aside < 0;
                aside = aside < 0 && xml.LocalName == "rPh" && !xml.IsEmptyElement ? xml.Depth : aside;
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                inText = false;
                aside = xml.Depth == aside ? -1 : aside;
            }
            else if (inText)
            {
                text.Append(xml.Value);
            }
        }

        return text.ToString();
    }
}
