using System.Globalization;
using LaBan.Text.Document;

namespace LaBan.App.Reports.HalfYear;

/// <summary>Phụ lục II: targets of the plan for which the half year brought no figure, with who owes it.</summary>
public sealed class MissingAnnex(HalfYear half)
{
    public IEnumerable<Block> Blocks()
    {
        var missing = half.Review?.Rows.Where(r => half.FigureOf(r.Indicator) is null).DistinctBy(r => r.Indicator.Id).ToList() ?? [];
        if (missing.Count == 0)
        {
            yield break;
        }

        yield return new AnnexStart("II", $"Chỉ tiêu kế hoạch chưa có số liệu {half.Half.ToVietnamese()}");
        yield return new Table(
            [
                new("STT", 12, ColumnAlignment.Centre),
                new("Chỉ tiêu", 78),
                new("Đơn vị tính", 24, ColumnAlignment.Centre),
                new("Cơ quan chủ trì", 46),
            ],
            [
                .. missing.Select((row, i) => new TableRow(
                [
                    (i + 1).ToString(CultureInfo.InvariantCulture), row.Indicator.NameVi, row.Target.Unit,
                    row.Indicator.OwnerOn(half.Half.End) ?? "chưa giao",
                ])),
            ]);
    }
}
