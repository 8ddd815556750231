using System.Xml.Linq;

namespace LaBan.Office.Word;

/// <summary>Shorthand for the DrawingML elements of a chart.</summary>
internal static class ChartXml
{
    public const string Ink = "262626";
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int Size = 1100;

    public static XElement Val(string name, object value) => new(C + name, new XAttribute("val", value));

    public static XElement Solid(string colour) =>
        new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

    /// <summary>A line of a width in EMU, dashed when it stands for a plan.</summary>
    public static XElement Line(string colour, int width, bool dashed = false) => new(A + "ln",
        new XAttribute("w", width), new XAttribute("cap", "flat"),
        Solid(colour),
        dashed ? new XElement(A + "prstDash", new XAttribute("val", "dash")) : null,
        new XElement(A + "round"));

    /// <summary>
    /// A number format that asks for Vietnamese separators. Word takes them from the system it runs on; LibreOffice obeys.
    /// </summary>
    public static string Vietnamese(string code) => "[$-42A]" + code;

    public static XElement NumberFormat(string code) =>
        new(C + "numFmt", new XAttribute("formatCode", code), new XAttribute("sourceLinked", 0));

    public static XElement TextProperties(string colour, bool bold)
    {
        XElement Face(string slot) => new(A + slot, new XAttribute("typeface", Styles.TimesNewRoman));
        return new XElement(C + "txPr",
            new XElement(A + "bodyPr"),
            new XElement(A + "lstStyle"),
            new XElement(A + "p",
                new XElement(A + "pPr",
                    new XElement(A + "defRPr", new XAttribute("sz", Size), new XAttribute("b", bold ? 1 : 0),
                        Solid(colour), Face("latin"), Face("ea"), Face("cs"))),
                new XElement(A + "endParaRPr", new XAttribute("lang", "vi-VN"))));
    }
}
