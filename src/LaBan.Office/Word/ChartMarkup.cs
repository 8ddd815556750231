using System.Xml.Linq;
using LaBan.Text.Document;
using static LaBan.Office.Word.ChartXml;

namespace LaBan.Office.Word;

/// <summary>The DrawingML of a chart: bars and lines over one pair of axes, flat colours, direct labels, gaps for missing values.</summary>
internal sealed class ChartMarkup(Chart chart)
{
    private const int CategoryAxis = 111111111;
    private const int ValueAxis = 222222222;

    public XDocument Build(string workbook) => new(
        new XElement(C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R),
            Val("date1904", 0),
            Val("lang", "vi-VN"),
            Val("roundedCorners", 0),
            new XElement(C + "chart",
                Val("autoTitleDeleted", 1),
                PlotArea(),
                chart.Series.Count > 1 ? Legend() : null,
                Val("plotVisOnly", 1),
                Val("dispBlanksAs", "gap")),
            new XElement(C + "spPr", Solid("FFFFFF"), new XElement(A + "ln", new XElement(A + "noFill"))),
            TextProperties(Ink, bold: false),
            new XElement(C + "externalData", new XAttribute(R + "id", workbook), Val("autoUpdate", 0))));

    private XElement PlotArea() => new(C + "plotArea",
        new XElement(C + "layout"),
        Group("barChart", SeriesKind.Bar, [Val("barDir", "col"), Val("grouping", "clustered")], [Val("gapWidth", 60), Val("overlap", -5)]),
        Group("lineChart", SeriesKind.Line, [Val("grouping", "standard")], [Val("marker", 1)]),
        Categories(),
        Values(),
        new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))));

    private XElement? Group(string name, SeriesKind kind, XElement[] before, XElement[] after)
    {
        var members = chart.Series.Select((series, i) => new ChartSeriesMarkup(chart, series, i)).Where(s => s.Kind == kind).ToList();
        return members.Count == 0
            ? null
            : new XElement(C + name, before, Val("varyColors", 0), members.Select(series => series.Build()), after,
                Val("axId", CategoryAxis), Val("axId", ValueAxis));
    }

    private static XElement Categories() => new(C + "catAx",
        Val("axId", CategoryAxis),
        new XElement(C + "scaling", Val("orientation", "minMax")),
        Val("delete", 0),
        Val("axPos", "b"),
        NumberFormat("General"),
        Val("majorTickMark", "none"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "low"),
        new XElement(C + "spPr", Line("808080", 9525)),
        TextProperties(Ink, bold: false),
        Val("crossAx", ValueAxis),
        Val("crosses", "autoZero"),
        Val("auto", 0),
        Val("lblAlgn", "ctr"),
        Val("lblOffset", 100),
        Val("noMultiLvlLbl", 1));

    private XElement Values() => new(C + "valAx",
        Val("axId", ValueAxis),
        new XElement(C + "scaling", Val("orientation", "minMax"), StartsAtZero ? Val("min", 0) : null),
        Val("delete", 0),
        Val("axPos", "l"),
        new XElement(C + "majorGridlines", new XElement(C + "spPr", Line("D9D9D9", 6350))),
        NumberFormat(Vietnamese(AxisFormat)),
        Val("majorTickMark", "none"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "nextTo"),
        new XElement(C + "spPr", new XElement(A + "ln", new XElement(A + "noFill"))),
        TextProperties(Ink, bold: false),
        Val("crossAx", CategoryAxis),
        Val("crosses", "autoZero"),
        Val("crossBetween", "between"));

    /// <summary>Bars compare lengths, so their axis begins at zero.</summary>
    private bool StartsAtZero =>
        chart.Series.Any(series => series.Kind == SeriesKind.Bar)
        && chart.Series.SelectMany(series => series.Points).All(point => point.Value is null or >= 0);

    /// <summary>The axis needs a decimal only when its steps are smaller than one.</summary>
    private string AxisFormat => Highest < 4 && chart.Decimals > 0 ? "#,##0.0" : "#,##0";

    private decimal Highest =>
        chart.Series.SelectMany(series => series.Points).Select(point => Math.Abs(point.Value ?? 0)).DefaultIfEmpty().Max();

    private static XElement Legend() =>
        new(C + "legend", Val("legendPos", "b"), Val("overlay", 0), TextProperties(Ink, bold: false));
}
