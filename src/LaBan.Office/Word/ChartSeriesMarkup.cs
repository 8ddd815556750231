using System.Globalization;
using System.Xml.Linq;
using LaBan.Office.Spreadsheet;
using LaBan.Text.Document;
using static LaBan.Office.Word.ChartXml;

namespace LaBan.Office.Word;

/// <summary>The DrawingML of one series: its look, its labels, and its values as they stand in the workbook.</summary>
internal sealed class ChartSeriesMarkup(Chart chart, ChartSeries series, int index)
{
    private const int LineWidth = 28_575;
    private static readonly string[] Colours = ["0F6B6B", "2563A8", "A15C07"];

    private readonly string _colour = Colours[index % Colours.Length];

    public SeriesKind Kind => series.Kind;

    private string Format => Vietnamese(SheetStyles.NumberFormat(chart.Decimals));

    private string LastRow => Text(chart.Categories.Count + 1);

    public XElement Build() => new(C + "ser",
        Val("idx", index),
        Val("order", index),
        new XElement(C + "tx", Strings($"{Column(index + 1)}$1", [series.Name])),
        Look(),
        Kind == SeriesKind.Bar ? Val("invertIfNegative", 0) : Marker(),
        new ChartLabels(chart, series, _colour).Build(),
        new XElement(C + "cat", Strings($"{Column(0)}$2:$A${LastRow}", chart.Categories)),
        new XElement(C + "val", Numbers()),
        Kind == SeriesKind.Line ? Val("smooth", 0) : null);

    private XElement Look()
    {
        if (Kind == SeriesKind.Line)
        {
            return new XElement(C + "spPr", Line(_colour, LineWidth, series.IsTarget));
        }

        return series.IsTarget
            ? new XElement(C + "spPr", new XElement(A + "noFill"), Line(_colour, LineWidth / 2, dashed: true))
            : new XElement(C + "spPr", Solid(_colour), new XElement(A + "ln", new XElement(A + "noFill")));
    }

    private XElement Marker() => series.IsTarget
        ? new XElement(C + "marker", Val("symbol", "none"))
        : new XElement(C + "marker", Val("symbol", "circle"), Val("size", 6),
            new XElement(C + "spPr", Solid(_colour), new XElement(A + "ln", new XElement(A + "noFill"))));

    private static XElement Strings(string range, IReadOnlyList<string> texts) => new(C + "strRef",
        new XElement(C + "f", Reference(range)),
        new XElement(C + "strCache",
            Val("ptCount", texts.Count),
            texts.Select((text, i) => Point(i, XmlText.Clean(text)))));

    private XElement Numbers()
    {
        var column = Column(index + 1);
        return new XElement(C + "numRef",
            new XElement(C + "f", Reference($"{column}$2:{column}${LastRow}")),
            new XElement(C + "numCache",
                new XElement(C + "formatCode", Format),
                Val("ptCount", series.Points.Count),
                series.Points.Select((point, i) => point.Value is { } value ? Point(i, Text(value)) : null)));
    }

    private static XElement Point(int index, string value) =>
        new(C + "pt", new XAttribute("idx", index), new XElement(C + "v", value));

    private static string Reference(string range) => $"'{ChartDrawing.SheetName}'!{range}";

    private static string Column(int column) => "$" + SheetRows.ColumnName(column);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
