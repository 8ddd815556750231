using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using LaBan.Office.Spreadsheet;
using LaBan.Text.Document;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word;

/// <summary>A native chart in the line of text, with the workbook that Word's "Edit data" opens.</summary>
internal static class ChartDrawing
{
    public const string SheetName = "Số liệu";
    private const long EmuPerMillimetre = 36_000;
    private const long Width = 158 * EmuPerMillimetre;
    private const long Height = 82 * EmuPerMillimetre;
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public static W.Drawing Of(MainDocumentPart main, Chart chart, int number)
    {
        var part = main.AddNewPart<ChartPart>();
        var workbook = part.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx);
        using (var stream = workbook.GetStream(FileMode.Create))
        {
            XlsxWriter.Write([Data(chart)], stream);
        }

        using (var stream = part.GetStream(FileMode.Create))
        {
            new ChartMarkup(chart).Build(part.GetIdOfPart(workbook)).Save(stream, SaveOptions.DisableFormatting);
        }

        return new W.Drawing(Inline(main.GetIdOfPart(part), chart, number));
    }

    private static Sheet Data(Chart chart)
    {
        List<SheetColumn> columns = [new("", 24), .. chart.Series.Select(series => new SheetColumn(XmlText.Clean(series.Name), 18))];
        var rows = chart.Categories.Select((category, i) => (IReadOnlyList<CellValue>)
        [
            CellValue.Text(category),
            .. chart.Series.Select(series => CellValue.Number(series.Points[i].Value, chart.Decimals)),
        ]);
        return new Sheet(SheetName, columns, rows);
    }

    private static D.Inline Inline(string relationship, Chart chart, int number) => new(
        new D.Extent { Cx = Width, Cy = Height },
        new D.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new D.DocProperties
        {
            Id = (uint)number,
            Name = $"Biểu đồ {number}",
            Title = XmlText.Clean(chart.Title),
            Description = XmlText.Clean(chart.AltText),
        },
        new D.NonVisualGraphicFrameDrawingProperties(),
        new A.Graphic(new A.GraphicData(new C.ChartReference { Id = relationship }) { Uri = ChartUri }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    };
}
