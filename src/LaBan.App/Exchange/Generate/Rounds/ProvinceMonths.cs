using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;
using LaBan.Model.Observations;

namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>
/// Months of the province for every indicator of its forms. They add up to what was published (the first half of 2024, the
/// years), parts add up to their wholes, and each swings with its season.
/// </summary>
internal sealed class ProvinceMonths
{
    public const int FirstYear = 2024;
    public const int Years = 2;

    private const string Investment = "public_investment.";

    private readonly Dictionary<int, Indicator> _indicators;
    private readonly Dictionary<int, Published> _published;
    private readonly Dictionary<int, FormTree> _places;
    private readonly Dictionary<int, MonthlySeries> _series = [];
    private readonly Noise _noise;

    public ProvinceMonths(IEnumerable<Indicator> indicators, IEnumerable<Observation> figures, IEnumerable<FormTree> places, Noise noise)
    {
        _indicators = indicators.ToDictionary(i => i.Id);
        var stated = figures.ToLookup(o => o.IndicatorId);
        _places = places.GroupBy(p => p.IndicatorId).ToDictionary(g => g.Key, g => g.First());
        _published = _places.Keys.ToDictionary(id => id, id => new Published(_indicators[id], stated[id]));
        _noise = noise;
    }

    /// <summary>The series of an indicator that stands in a form.</summary>
    public MonthlySeries this[int indicator]
    {
        get
        {
            if (!_series.TryGetValue(indicator, out var series))
            {
                _series.Add(indicator, series = Make(_indicators[indicator]));
            }

            return series;
        }
    }

    private MonthlySeries Make(Indicator indicator) =>
        Division(indicator) is { Count: > 0 } parts ? Whole(indicator, parts)
        : Follows(indicator) ?? (indicator.Code.StartsWith(Investment, StringComparison.Ordinal) ? Spending(indicator)
        : IsFlow(indicator) ? Flow(indicator)
        : indicator.Aggregation == Aggregation.Last ? Stock(indicator)
        : Rate(indicator));

    /// <summary>Amounts without a rule for adding up (GRDP) do add up over the months of a year.</summary>
    private static bool IsFlow(Indicator indicator) =>
        indicator.Aggregation == Aggregation.Sum || (indicator is { Kind: IndicatorKind.Level, Aggregation: Aggregation.None } && !indicator.IsComparedByDifference);

    private List<Indicator> Division(Indicator whole) =>
        [.. _places.Values.Where(p => p.Whole == whole.Id && p.Part == PartKind.Division).Select(p => _indicators[p.IndicatorId])];

    private MonthlySeries Whole(Indicator indicator, List<Indicator> parts)
    {
        var all = parts.Select(p => this[p.Id]).ToList();
        return new(indicator.Aggregation, all.Max(s => s.Decimals), FirstYear, [.. Enumerable.Range(0, 12 * Years).Select(m => all.Sum(s => s.Months[m]))]);
    }

    /// <summary>A rate that the catalogue calculates from two stocks of the same form.</summary>
    private MonthlySeries? Follows(Indicator indicator)
    {
        if (indicator.Aggregation != Aggregation.Last || Formula.Parse(indicator.Formula).Formula is not { } formula)
        {
            return null;
        }

        var operands = formula.References.Select(r => _indicators.Values.FirstOrDefault(i => i.Code == r.Code)).ToList();
        if (operands.Exists(o => o is null || !_places.ContainsKey(o.Id)))
        {
            return null;
        }

        var byCode = operands.ToDictionary(o => o!.Code, o => this[o!.Id]);
        return new(indicator.Aggregation, indicator.Decimals, FirstYear,
            [.. Enumerable.Range(0, 12 * Years).Select(m => Round(formula.Evaluate((code, _) => byCode[code].Months[m], _ => null) ?? 0, indicator.Decimals))]);
    }

    private MonthlySeries Flow(Indicator indicator)
    {
        var years = YearsOf(indicator);
        var half = Half(indicator);
        var decimals = Math.Max(DecimalsOf(indicator, years[0]), half?.Scale ?? 0);
        var months = new List<decimal>();
        for (var year = 0; year < Years; year++)
        {
            var weights = Weights(indicator, FirstYear + year);
            if (year == 0 && half is { } first)
            {
                months.AddRange(Portions.Divide(first, weights[..6], decimals));
                months.AddRange(Portions.Divide(years[0] - first, weights[6..], decimals));
            }
            else
            {
                months.AddRange(Portions.Divide(years[year], weights, decimals));
            }
        }

        return new(Aggregation.Sum, decimals, FirstYear, [.. months]);
    }

    /// <summary>The total of each year: as published, or such that the published first half is a usual part of it.</summary>
    private decimal[] YearsOf(Indicator indicator)
    {
        var told = _published[indicator.Id];
        var share = FirstHalf(indicator);
        var first = told.Result(Period.ForYear(FirstYear))?.Value
            ?? (Half(indicator) is { } half ? Round(half / share, indicator.Decimals) : Grown(indicator, told, share));
        var second = told.Known(Period.ForYear(FirstYear + 1))?.Value ?? LeftByOthers(indicator, Period.ForYear(FirstYear + 1))
            ?? Round(first * (decimal)_noise.Around(0.03, indicator.Code + "+") * 1.07m, indicator.Decimals);
        return [Within(indicator, first, 0), Within(indicator, second, 1)];
    }

    /// <summary>The first half of the first year, where it was published or follows from what was.</summary>
    private decimal? Half(Indicator indicator) =>
        _published[indicator.Id].Result(Period.Half(FirstYear, 1))?.Value ?? LeftByOthers(indicator, Period.Half(FirstYear, 1));

    /// <summary>What is left of a published whole for the part that nothing was said of.</summary>
    private decimal? LeftByOthers(Indicator part, Period period)
    {
        if (_places[part.Id] is not { Part: PartKind.Division, Whole: { } whole } || _published[whole].Known(period) is not { } total)
        {
            return null;
        }

        var others = Division(_indicators[whole]).Where(p => p.Id != part.Id).Select(p => _published[p.Id].Known(period)?.Value).ToList();
        return others.Contains(null) ? null : total.Value - others.Sum(o => o!.Value);
    }

    /// <summary>A part among others stays below nine tenths of its whole.</summary>
    private decimal Within(Indicator part, decimal value, int year) =>
        _places[part.Id] is { Part: PartKind.Among, Whole: { } whole } && _indicators[whole].UnitVi == part.UnitVi && IsFlow(_indicators[whole])
            ? Math.Min(value, Round(this[whole].Of(Period.ForYear(FirstYear + year))!.Value * 0.9m, part.Decimals))
            : value;

    private static decimal Grown(Indicator indicator, Published told, decimal share)
    {
        var known = told.Sizes().FirstOrDefault(o => o.Period.Kind != PeriodKind.Date);
        var size = known is null ? 1_000m : known.Period.Kind == PeriodKind.HalfYear ? known.Value / share : known.Value;
        var years = known is null ? 0 : FirstYear - Math.Min(known.Period.Year, FirstYear);
        return Round(size * (decimal)Math.Pow(1.05, years), indicator.Decimals);
    }

    private static decimal FirstHalf(Indicator indicator)
    {
        var season = Seasons.Of(indicator.Code);
        return (decimal)(season.Take(6).Sum() / season.Sum());
    }

    /// <summary>Parts swing with their whole, so that their share of it stays within sight of itself.</summary>
    private double[] Weights(Indicator indicator, int year)
    {
        var root = indicator.Id;
        while (_places.TryGetValue(root, out var place) && place is { Part: not PartKind.None, Whole: { } whole })
        {
            root = whole;
        }

        var season = Seasons.Of(_indicators[root].Code);
        return [.. Enumerable.Range(0, 12).Select(m =>
            season[m] * _noise.Around(0.05, _indicators[root].Code, year, m) * _noise.Around(root == indicator.Id ? 0 : 0.012, indicator.Code, year, m))];
    }

    /// <summary>Public money spent since January: it begins anew every year and meets what was published for the end of June.</summary>
    private MonthlySeries Spending(Indicator indicator)
    {
        var plan = 12_500m;
        var decimals = Math.Min(indicator.Decimals, 1);
        var part = indicator.Code[Investment.Length..] switch { "plan" => 0m, "volume" => 1.12m, "disbursed" => 1m, "disbursed.central" => 0.07m, _ => 0.86m };
        var june = _published.Where(p => _indicators[p.Key].Code == Investment + "disbursed")
            .Select(p => p.Value.Result(Period.On(new(FirstYear, 6, 30)))?.Value).FirstOrDefault() ?? plan * 0.21m;
        return new(Aggregation.Last, decimals, FirstYear, [.. Enumerable.Range(0, 12 * Years).Select(m =>
        {
            var spent = june * (decimal)(Seasons.Disbursement[m % 12] / Seasons.Disbursement[5]) * (m < 12 ? 1 : 1.06m);
            return Round(part == 0 ? plan * (m < 12 ? 1 : 1.06m) : spent * part, decimals);
        })]);
    }

    /// <summary>A stock goes straight from one published day to the next, and a little upwards beyond them.</summary>
    private MonthlySeries Stock(Indicator indicator)
    {
        var days = _published[indicator.Id].Days();
        var monthly = indicator.Code.StartsWith("credit", StringComparison.Ordinal) ? 1.009 : indicator.IsComparedByDifference ? 1 : 1.001;
        var decimals = indicator.Decimals;
        var months = Enumerable.Range(0, 12 * Years).Select(m => new DateOnly(FirstYear, 1, 1).AddMonths(m + 1).AddDays(-1))
            .Select(day => Round(Level(days, day, monthly), decimals));
        return new(Aggregation.Last, decimals, FirstYear, [.. months]);
    }

    private static decimal Level(IReadOnlyList<(DateOnly Day, decimal Value)> days, DateOnly day, double monthly)
    {
        if (days.Count == 0)
        {
            return 98.5m;
        }

        var (before, after) = (days.LastOrDefault(d => d.Day <= day), days.FirstOrDefault(d => d.Day > day));
        return before == default ? after.Value
            : after == default ? before.Value * (decimal)Math.Pow(monthly, (day.DayNumber - before.Day.DayNumber) / 30.4)
            : before.Value + (after.Value - before.Value) * (day.DayNumber - before.Day.DayNumber) / (after.Day.DayNumber - before.Day.DayNumber);
    }

    /// <summary>A rate moves around what was published; the months of the first half have that as their mean.</summary>
    private MonthlySeries Rate(Indicator indicator)
    {
        var told = _published[indicator.Id];
        var known = told.Result(Period.Half(FirstYear, 1)) ?? told.Result(Period.ForYear(FirstYear)) ?? told.Sizes().FirstOrDefault();
        var mean = known?.Value ?? 5m;
        var months = new List<decimal>();
        for (var half = 0; half < 2 * Years; half++)
        {
            var period = Period.Half(FirstYear + half / 2, half % 2 + 1);
            var around = told.Result(period)?.Value ?? Round(mean * (decimal)_noise.Around(0.05, indicator.Code, half), indicator.Decimals);
            var swings = Enumerable.Range(0, 6).Select(m => Round(around * 0.08m * (decimal)(2 * _noise.Unit(indicator.Code, half, m) - 1), indicator.Decimals)).ToList();
            swings[5] = -swings.Take(5).Sum();
            months.AddRange(swings.Select(s => around + s));
        }

        return new(indicator.Aggregation, indicator.Decimals, FirstYear, [.. months]);
    }

    /// <summary>One decimal more where the months would hardly have digits.</summary>
    private static int DecimalsOf(Indicator indicator, decimal year) =>
        Unit.TryParse(indicator.UnitVi, out var unit) && unit is { IsCount: true, Factor: 1 } ? 0
        : year < 1_200 ? indicator.Decimals + 1
        : indicator.Decimals;

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}

/// <summary>Where an indicator stands in a form: below which other, and how it goes into it.</summary>
internal sealed record FormTree(int IndicatorId, int? Whole, PartKind Part)
{
    /// <summary>The places of all indicators of a version, those first that are entered there.</summary>
    public static IEnumerable<FormTree> Of(FormVersion version)
    {
        var above = new Dictionary<int, FormLine>();
        foreach (var line in version.Lines.OrderBy(l => l.Position))
        {
            above[line.Level] = line;
            if (line.IndicatorId is { } indicator)
            {
                var whole = line.Part == PartKind.None ? null : above.GetValueOrDefault(line.Level - 1)?.IndicatorId;
                yield return new(indicator, whole, whole is null ? PartKind.None : line.Part);
            }
        }
    }
}
