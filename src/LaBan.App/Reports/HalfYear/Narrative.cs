using LaBan.App.Analysis;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Text.Document;

namespace LaBan.App.Reports.HalfYear;

/// <summary>Turns figures into the sentences of the report. A sentence exists only because its figure does.</summary>
public sealed class Narrative(HalfYear half)
{
    /// <summary>From this growth on, in percent, "gấp n lần" reads better.</summary>
    private const decimal MuchMore = 300;

    private readonly Wording _wording = new(half);

    /// <summary>The sentences of one chapter: a paragraph for each indicator that leads, with its components behind it.</summary>
    public IEnumerable<Block> Chapter(IReadOnlyList<Indicator> indicators)
    {
        var told = indicators.Where(IsTold).ToList();
        var codes = told.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var lead in told.Where(i => i.Parent is null || !codes.Contains(i.Parent)))
        {
            yield return new Paragraph([.. Sentence(lead, told)]);
        }
    }

    /// <summary>Whether the half has anything to say of an indicator.</summary>
    public bool IsTold(Indicator indicator) => half.FigureOf(indicator) is not null;

    private IEnumerable<Run> Sentence(Indicator lead, List<Indicator> told)
    {
        foreach (var run in Clause(lead, lead.NameVi))
        {
            yield return run;
        }

        var components = Descendants(lead, told).ToList();
        if (components.Count > 0)
        {
            yield return "; trong đó: ";
        }

        for (var i = 0; i < components.Count; i++)
        {
            if (i > 0)
            {
                yield return "; ";
            }

            foreach (var run in Clause(components[i], Wording.Inside(components[i].NameVi)))
            {
                yield return run;
            }
        }

        yield return ".";
    }

    private static IEnumerable<Indicator> Descendants(Indicator lead, List<Indicator> told) =>
        told.Where(i => i.Parent == lead.Code && !IsGrowthOf(i, lead)).SelectMany(i => Descendants(i, told).Prepend(i));

    private List<Run> Clause(Indicator indicator, string name)
    {
        var figure = half.FigureOf(indicator)!;
        if (indicator.Kind == IndicatorKind.Rank)
        {
            return [name + When(figure) + " đứng thứ ", _wording.Rank(indicator, figure)];
        }

        return IsIndex(indicator)
            ? [name.Split(", tăng")[0] + When(figure), figure.Value < 0 ? " giảm " : " tăng ", _wording.Magnitude(indicator, figure), " so với cùng kỳ năm trước", .. Rank(indicator)]
            : [$"{name}{When(figure)} {Wording.Verb(indicator, figure)} ", _wording.Value(indicator, figure), .. Behind(indicator, figure)];
    }

    /// <summary>What follows a figure: its growth at constant prices, rank, change, and share of the plan.</summary>
    private IEnumerable<Run> Behind(Indicator indicator, Observation figure)
    {
        foreach (var run in OwnGrowth(indicator).Concat(Rank(indicator)).Concat(Change(indicator, figure)).Concat(Plan(indicator, figure)))
        {
            yield return run;
        }
    }

    /// <summary>The growth that the catalogue keeps as an indicator of its own, such as output at constant prices.</summary>
    private IEnumerable<Run> OwnGrowth(Indicator indicator)
    {
        foreach (var growth in half.Data.ComponentsOf(indicator.Code).Where(c => IsGrowthOf(c, indicator)))
        {
            if (half.FigureOf(growth) is { } figure && figure.Period == half.Half)
            {
                yield return figure.Value < 0 ? ", giảm " : ", tăng ";
                yield return _wording.Magnitude(growth, figure);
                yield return growth.NameVi.Contains("giá so sánh", StringComparison.Ordinal) ? " theo giá so sánh" : "";
            }
        }
    }

    /// <summary>An index whose name does not itself speak of growth: "IIP ngành khai khoáng tăng 3,1%".</summary>
    private static bool IsIndex(Indicator indicator) =>
        indicator.Kind == IndicatorKind.Growth
        && !indicator.NameVi.StartsWith("Tốc độ", StringComparison.Ordinal)
        && !indicator.NameVi.StartsWith("Tăng", StringComparison.Ordinal);

    private static bool IsGrowthOf(Indicator growth, Indicator level) =>
        growth.Kind == IndicatorKind.Growth && level.Kind == IndicatorKind.Level && growth.Code == GrowthCode(level);

    /// <summary>The catalogue names the growth of x.value x.growth.</summary>
    private static string GrowthCode(Indicator level) =>
        level.Code.EndsWith(".value", StringComparison.Ordinal) ? level.Code[..^".value".Length] + ".growth" : "";

    private static string When(Observation figure) =>
        figure.Period.Kind == PeriodKind.Date ? $" đến {figure.Period.ToVietnamese()}" : "";

    private IEnumerable<Run> Rank(Indicator indicator)
    {
        if (half.Figures.Find(indicator.Id, half.Half, Measure.Rank) is { } rank)
        {
            yield return rank.Note.Contains("cả nước", StringComparison.Ordinal) ? ", đứng thứ " : ", xếp thứ ";
            yield return _wording.Rank(indicator, rank);
            if (rank.Note.Contains("cả nước", StringComparison.Ordinal))
            {
                yield return " cả nước";
            }
        }
    }

    private IEnumerable<Run> Change(Indicator indicator, Observation figure)
    {
        var growth = half.GrowthOf(indicator, figure);
        var change = growth.Rate ?? growth.Points ?? growth.Places;
        if (change is { } amount)
        {
            return amount == 0
                ? [", bằng cùng kỳ năm trước"]
                : growth.Rate >= MuchMore
                ? [", gấp ", _wording.Multiple(indicator, figure, growth), " cùng kỳ năm trước"]
                : [amount > 0 ? ", tăng " : ", giảm ", _wording.Change(indicator, figure, growth), " so với cùng kỳ năm trước"];
        }

        var stated = half.Figures.Of(indicator.Id)
            .Where(o => o.Measure == Measure.ChangeVsYear && o.Period == figure.Period && o.SourceId == figure.SourceId)
            .FirstOrDefault(o => Period.TryParse(o.Base, out _));
        if (stated is null || stated.Unit == "lần")
        {
            return [];
        }

        var against = Period.Parse(stated.Base).ToVietnamese();
        return stated.Value == 0
            ? [$", bằng {against}"]
            : [stated.Value > 0 ? ", tăng " : ", giảm ", _wording.Difference(indicator, stated), $" so với {against}"];
    }

    private IEnumerable<Run> Plan(Indicator indicator, Observation figure)
    {
        var word = indicator.Code.StartsWith("budget.", StringComparison.Ordinal) ? "dự toán năm" : "kế hoạch năm";
        if (half.AttainmentOf(indicator, figure)?.Percent is { } ratio)
        {
            return [", bằng ", _wording.PlanRatio(indicator, figure, ratio), $" {word}"];
        }

        return half.StatedPlanRatio(figure) is { } stated
            ? [", bằng ", _wording.StatedPlanRatio(indicator, stated), $" {word}"]
            : [];
    }
}
