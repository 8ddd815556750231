using LaBan.Measures;
using LaBan.Text.Checking;

namespace LaBan.Tests.Text.Checking;

/// <summary>
/// Facts on file as lines: <c>trade.export.value | 2024-H1 | value | 12,6 tỷ USD | 12,9 tỷ USD</c>, the figure in force first, then earlier
/// versions; <c>chỉ tiêu đạt | 2023 | 15/18</c>; <c>chủ yếu | 2023 | grdp.growth</c>.
/// </summary>
internal sealed class FactTable : IFactBook
{
    private readonly Dictionary<(string, string, FactMeasure), List<FiledFigure>> _figures = [];
    private readonly List<(string Period, FiledTally Tally)> _tallies = [];
    private readonly List<(string Period, string Code)> _headline = [];

    /// <summary>The facts of some lines; null when there are none.</summary>
    public static FactTable? Of(IReadOnlyList<string> lines)
    {
        var table = new FactTable();
        foreach (var cells in lines.Select(l => l.Split(" | ")))
        {
            table.Add(cells);
        }

        return lines.Count == 0 ? null : table;
    }

    public IReadOnlyList<FiledFigure> Find(string indicator, string period, FactMeasure measure) =>
        _figures.GetValueOrDefault((indicator, period, measure)) ?? [];

    public IReadOnlyList<string> Headline(string period) => [.. _headline.Where(h => h.Period == period).Select(h => h.Code)];

    public IReadOnlyList<FiledTally> Tallies(string period) => [.. _tallies.Where(t => t.Period == period).Select(t => t.Tally)];

    private void Add(string[] cells)
    {
        switch (cells[0])
        {
            case "chỉ tiêu đạt":
                var counts = cells[2].Split('/');
                _tallies.Add((cells[1], new(int.Parse(counts[0], null), int.Parse(counts[1], null))));
                break;
            case "chủ yếu":
                _headline.Add((cells[1], cells[2]));
                break;
            default:
                _figures[(cells[0], cells[1], MeasureOf(cells[2]))] = [.. cells.Skip(3).Select(Figure)];
                break;
        }
    }

    private static FactMeasure MeasureOf(string name) => name switch
    {
        "value" => FactMeasure.Value,
        "change" => FactMeasure.YearChange,
        "ratio" => FactMeasure.PlanRatio,
        "target" => FactMeasure.Target,
        "gap" => FactMeasure.PlanGap,
        "rank" => FactMeasure.Rank,
        _ => throw new ArgumentException(name),
    };

    private static FiledFigure Figure(string printed, int version)
    {
        var space = printed.IndexOf(' ', StringComparison.Ordinal);
        var number = ViNumber.Read(printed[..space], DecimalHint.VietnameseGrouping).Value;
        number.ShouldNotBeNull(printed);
        return new(number.Value, number.Decimals, printed[(space + 1)..], $"Báo cáo số {9 - version}", new DateOnly(2024, 7, 9 - version), version == 0);
    }
}
