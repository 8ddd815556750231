using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word;

/// <summary>
/// Remembers which fact each printed figure came from. A figure stands inside a hidden bookmark, a chart point is known by its
/// series and category; the register itself is a custom XML part, which neither Word nor LibreOffice shows.
/// </summary>
internal sealed class FigureRegister
{
    public const string Namespace = "urn:laban:figures:1";

    /// <summary>The names of bookmarks Word hides begin with an underscore.</summary>
    public const string BookmarkPrefix = "_laban_";

    public static readonly XNamespace Xml = Namespace;

    private readonly XElement _root = new(Xml + "figures");
    private int _bookmarks;

    public bool IsEmpty => !_root.HasElements;

    public XDocument Document => new(_root);

    /// <summary>The run of a figure between the two ends of its bookmark.</summary>
    public IEnumerable<OpenXmlElement> Bookmark(Figure figure, W.Run run)
    {
        var id = (++_bookmarks).ToString(CultureInfo.InvariantCulture);
        var name = BookmarkPrefix + id;
        _root.Add(new XElement(Xml + "figure",
            new XAttribute("bookmark", name), new XAttribute("text", XmlText.Clean(figure.Text)), Attributes(figure.Binding)));
        return [new W.BookmarkStart { Id = id, Name = name }, run, new W.BookmarkEnd { Id = id }];
    }

    /// <summary>Notes the bound points of the chart with this number.</summary>
    public void Add(Chart chart, int number)
    {
        foreach (var series in chart.Series)
        {
            for (var i = 0; i < series.Points.Count; i++)
            {
                if (series.Points[i] is { Binding: { } binding, Value: { } value })
                {
                    _root.Add(new XElement(Xml + "point",
                        new XAttribute("chart", number), new XAttribute("series", XmlText.Clean(series.Name)),
                        new XAttribute("category", i), new XAttribute("text", value), Attributes(binding)));
                }
            }
        }
    }

    public static FigureBinding Binding(XElement entry) => new()
    {
        Indicator = Attribute(entry, "indicator"),
        Area = Attribute(entry, "area"),
        Period = Attribute(entry, "period"),
        Measure = Attribute(entry, "measure"),
        Nature = Attribute(entry, "nature"),
        Value = decimal.Parse(Attribute(entry, "value"), NumberStyles.Number, CultureInfo.InvariantCulture),
        Unit = Attribute(entry, "unit"),
        Source = Attribute(entry, "source"),
        Version = Attribute(entry, "version"),
        BaseVersion = (string?)entry.Attribute("base"),
    };

    /// <exception cref="FormatException">The register lacks it: somebody has been at it.</exception>
    public static string Attribute(XElement entry, string name) =>
        (string?)entry.Attribute(name) ?? throw new FormatException($"A figure of the register has no '{name}'.");

    private static IEnumerable<XAttribute?> Attributes(FigureBinding binding) =>
    [
        new("indicator", binding.Indicator), new("area", binding.Area), new("period", binding.Period),
        new("measure", binding.Measure), new("nature", binding.Nature), new("value", binding.Value), new("unit", binding.Unit),
        new("source", binding.Source), new("version", binding.Version),
        binding.BaseVersion is { } @base ? new XAttribute("base", @base) : null,
    ];
}
