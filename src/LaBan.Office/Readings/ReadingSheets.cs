using LaBan.Office.Spreadsheet;
using LaBan.Text;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Office.Readings;

/// <summary>A reading as sheets of typed cells, for CSV and workbooks. Columns are named as in the JSON lines.</summary>
public static class ReadingSheets
{
    /// <summary>One row for each number.</summary>
    public static Sheet Mentions(ReportReading reading) => new("So", [
            new("start", 8), new("end", 8), new("text"), new("role"), new("value"), new("unit"), new("direction", 8), new("basis"), new("period"),
            new("qualifier", 10), new("indicator", 28), new("label", 40), new("confidence", 10), new("sentence", 80),
        ],
        reading.Mentions.Select(Row));

    /// <summary>One row for each claim.</summary>
    public static Sheet Claims(ReportReading reading) => new("NhanDinh", [
            new("id", 8), new("indicator", 28), new("label", 40), new("period"), new("value"), new("unit"), new("change"), new("change_unit"), new("basis"),
            new("plan_ratio"), new("share"), new("rank"), new("parent", 8), new("spans", 30),
        ],
        reading.Claims.Select(Row));

    private static IReadOnlyList<CellValue> Row(Mention mention) =>
    [
        CellValue.Number(mention.Start), CellValue.Number(mention.End), CellValue.Text(mention.Text), CellValue.Text(mention.Role.Code()),
        Number(mention.Value), CellValue.Text(mention.Unit), CellValue.Text(mention.Sign()), CellValue.Text(mention.Basis),
        CellValue.Text(mention.Period), CellValue.Text(mention.Qualifier), CellValue.Text(mention.Indicator), CellValue.Text(mention.Label),
        Number(mention.Confidence), CellValue.Text(mention.Sentence),
    ];

    private static IReadOnlyList<CellValue> Row(Claim claim, int id) =>
    [
        CellValue.Number(id), CellValue.Text(claim.Indicator), CellValue.Text(claim.Label), CellValue.Text(claim.Period),
        Number(claim.Value?.Value), CellValue.Text(claim.Value?.Unit), Number(claim.Change?.Value * (claim.Change?.Direction < 0 ? -1 : 1)),
        CellValue.Text(claim.Change?.Unit), CellValue.Text(claim.Change?.Basis), Number(claim.PlanRatio?.Value), Number(claim.Share?.Value),
        Number(claim.Rank?.Value), claim.Parent < 0 ? CellValue.Blank : CellValue.Number(claim.Parent),
        CellValue.Text(string.Join(' ', claim.Figures.Select(f => $"{f.Start}-{f.End}"))),
    ];

    private static CellValue Number(decimal? value) => CellValue.Number(value, value is { } known ? known.Scale : 0);
}
