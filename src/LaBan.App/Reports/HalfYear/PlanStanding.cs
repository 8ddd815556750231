using System.Globalization;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Text.Document;

namespace LaBan.App.Reports.HalfYear;

/// <summary>How far the half year has brought the plan: a paragraph each for what is ahead and what lags, and a chart.</summary>
public sealed class PlanStanding(HalfYear half)
{
    private const int ChartBars = 8;
    private const decimal EvenPace = 50;

    private static readonly string[] Leading = ["grdp.growth", "grdp.value"];

    private readonly Wording _wording = new(half);

    private readonly List<Standing> _standings =
    [
        .. from indicator in half.Data.Indicators
           where indicator.Aggregation == Aggregation.Sum && indicator.Direction != Direction.Down
           let figure = half.In(indicator, half.Half)
           where figure is not null
           let ratio = half.AttainmentOf(indicator, figure)?.Percent
           where ratio is not null
           select new Standing(indicator, figure, ratio.Value),
    ];

    public IEnumerable<Block> Blocks()
    {
        foreach (var headline in Leading.Select(half.Data.Indicator))
        {
            if (headline is not null && half.In(headline, half.Half) is { } figure)
            {
                yield return Headline(headline, figure);
            }
        }

        foreach (var paragraph in Paces())
        {
            yield return paragraph;
        }

        if (_standings.Count >= 3)
        {
            yield return ChartOf([.. _standings.Where(s => s.Indicator.Parent is null).Take(ChartBars)]);
        }
    }

    private Paragraph Headline(Indicator indicator, Observation figure)
    {
        List<Run> runs = [$"{indicator.NameVi} {Wording.Verb(indicator, figure)} ", _wording.Value(indicator, figure)];
        if (half.TargetOf(indicator) is { Version: { Value: not null } version } target)
        {
            runs.AddRange([version.Stage == TargetStage.Proposed ? " (kế hoạch dự kiến cả năm " : " (kế hoạch cả năm ", _wording.Promise(target), ")"]);
        }

        runs.Add(".");
        return new(runs);
    }

    private IEnumerable<Block> Paces()
    {
        var ahead = _standings.Where(s => s.Printed >= EvenPace).OrderByDescending(s => s.Printed).ToList();
        var behind = _standings.Where(s => s.Printed < EvenPace).OrderBy(s => s.Printed).ToList();
        if (ahead.Count > 0)
        {
            yield return new Paragraph([.. Listed($"Có {Count(ahead.Count)} chỉ tiêu đạt từ {EvenPace:0}% kế hoạch năm trở lên: ", ahead)]);
        }

        if (behind.Count > 0)
        {
            yield return new Paragraph([.. Listed($"Có {Count(behind.Count)} chỉ tiêu đạt dưới {EvenPace:0}% kế hoạch năm: ", behind)]);
        }
    }

    private IEnumerable<Run> Listed(string opening, List<Standing> standings)
    {
        yield return opening;
        for (var i = 0; i < standings.Count; i++)
        {
            yield return (i == 0 ? "" : "; ") + Wording.Inside(Wording.Plain(standings[i].Indicator.NameVi)) + " ";
            yield return _wording.PlanRatio(standings[i].Indicator, standings[i].Figure, standings[i].Ratio);
        }

        yield return ".";
    }

    private Chart ChartOf(List<Standing> shown) => new(
        $"Tỷ lệ thực hiện kế hoạch năm {half.YearNumber} sau 6 tháng",
        [.. shown.Select(s => Wording.OnAxis(s.Indicator.NameVi))],
        [
            new("6 tháng so kế hoạch năm", SeriesKind.Bar, [.. shown.Select(s => new ChartPoint(s.Printed, _wording.Bind(s.Indicator, s.Figure, s.Printed)))]),
            new("Nhịp đều (50%)", SeriesKind.Line, [.. shown.Select(_ => new ChartPoint(EvenPace))]) { IsTarget = true },
        ])
    {
        Unit = "%",
        Decimals = 1,
        Source = $"Nguồn: số liệu trên hệ thống, biết đến ngày {Dates.Vi(half.AsOf)}.",
        AltText = $"{shown.Count(s => s.Printed >= EvenPace)} trong {shown.Count} chỉ tiêu đạt từ 50% kế hoạch năm {half.YearNumber} trở lên sau 6 tháng.",
    };

    private static string Count(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>One flow of the plan and how much of it is done.</summary>
    private sealed record Standing(Indicator Indicator, Observation Figure, Percent Ratio)
    {
        public decimal Printed { get; } = StatedNumber.Round(Ratio.Value, Model.Analysis.Attainment.PrintedDecimals).Value;
    }
}
