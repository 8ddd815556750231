using System.Xml.Linq;
using LaBan.Office.Spreadsheet;
using LaBan.Text.Document;
using static LaBan.Office.Word.ChartXml;

namespace LaBan.Office.Word;

/// <summary>
/// Which points of a series print their value, and on which side: every point while there is room, a longer series at its last
/// value, a target once. Values below the target stand under their point, so that the dashed line does not cross them.
/// </summary>
internal sealed class ChartLabels(Chart chart, ChartSeries series, string colour)
{
    private const int MostLabels = 8;

    public XElement Build()
    {
        if (series.Points.Count > MostLabels || series.IsTarget)
        {
            return new XElement(C + "dLbls", Label(Only()), Shown(value: 0));
        }

        var usual = Side(above: true);
        var others = Enumerable.Range(0, series.Points.Count).Where(i => series.Points[i].Value is not null && SideAt(i) != usual);
        return new XElement(C + "dLbls", others.Select(i => Label(i)), Look(usual), Shown(value: 1));
    }

    private XElement? Label(int point) =>
        point < 0 ? null : new XElement(C + "dLbl", Val("idx", point), Look(SideAt(point)), Shown(value: 1));

    private string Side(bool above) => series.Kind == SeriesKind.Bar ? "outEnd" : above ? "t" : "b";

    private string SideAt(int point)
    {
        var value = series.Points[point].Value;
        return series.IsTarget
            ? Side(above: !Others(point).Any(other => other >= value))
            : Side(above: !chart.Series.Any(other => other.IsTarget && other.Points[point].Value > value));
    }

    /// <summary>The one labelled point: the last; of a target that never changes, the point with most room around it.</summary>
    private int Only()
    {
        var known = Enumerable.Range(0, series.Points.Count).Where(i => series.Points[i].Value is not null).ToList();
        var isLevel = series.IsTarget && known.Select(i => series.Points[i].Value).Distinct().Count() == 1;
        return isLevel ? known.OrderBy(Room).Last() : known.LastOrDefault(-1);
    }

    private decimal Room(int point) =>
        Others(point).Select(other => Math.Abs(other - series.Points[point].Value!.Value)).DefaultIfEmpty(decimal.MaxValue).Min();

    private IEnumerable<decimal> Others(int point) =>
        chart.Series.Where(other => other != series).Select(other => other.Points[point].Value).OfType<decimal>();

    private XElement[] Look(string side) =>
    [
        NumberFormat(Vietnamese(SheetStyles.NumberFormat(chart.Decimals))),
        new(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
        TextProperties(series.Kind == SeriesKind.Line ? colour : Ink, bold: true),
        Val("dLblPos", side),
    ];

    private static XElement[] Shown(int value) =>
    [
        Val("showLegendKey", 0), Val("showVal", value), Val("showCatName", 0),
        Val("showSerName", 0), Val("showPercent", 0), Val("showBubbleSize", 0),
    ];
}
