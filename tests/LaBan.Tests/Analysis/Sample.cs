using System.Globalization;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;

namespace LaBan.Tests.Analysis;

/// <summary>Indicators, targets and figures of the sample province, as briefly as a table of cases needs them.</summary>
internal static class Sample
{
    internal static readonly Indicator GrdpGrowth = Indicator("grdp.growth", "%", IndicatorKind.Growth, decimals: 2);
    internal static readonly Indicator Revenue = Indicator("budget.revenue.total", "tỷ đồng", aggregation: Aggregation.Sum, decimals: 1);
    internal static readonly Indicator Export = Indicator("trade.export.value", "tỷ USD", aggregation: Aggregation.Sum, decimals: 2);
    internal static readonly Indicator Jobs = Indicator("jobs.created", "người", aggregation: Aggregation.Sum);
    internal static readonly Indicator Investment = Indicator("capital.social.total", "tỷ đồng", aggregation: Aggregation.Sum);
    internal static readonly Indicator Services = Indicator("output.services.value", "tỷ đồng", aggregation: Aggregation.Sum);
    internal static readonly Indicator PerHectare = Indicator("output.agri.per_ha", "triệu đồng/ha");
    internal static readonly Indicator Grdp = Indicator("grdp.value", "tỷ đồng");
    internal static readonly Indicator Poverty =
        Indicator("poverty.rate", "%", IndicatorKind.Share, Direction.Down, Aggregation.Last, 2);
    internal static readonly Indicator Accidents =
        Indicator("traffic.accidents", "vụ", direction: Direction.Down, aggregation: Aggregation.Sum);
    internal static readonly Indicator Pci = Indicator("pci.rank", "thứ hạng", IndicatorKind.Rank, Direction.Down);
    internal static readonly Indicator IndustryShare =
        Indicator("grdp.share.industry_construction", "%", IndicatorKind.Share, decimals: 1);
    internal static readonly Indicator AgriShare =
        Indicator("grdp.share.agri", "%", IndicatorKind.Share, Direction.Neutral, decimals: 1);

    internal static Indicator Indicator(
        string code,
        string unit,
        IndicatorKind kind = IndicatorKind.Level,
        Direction direction = Direction.Up,
        Aggregation aggregation = Aggregation.None,
        int decimals = 0) => new()
        {
            Id = 1,
            Code = code,
            NameVi = code,
            NameEn = code,
            UnitVi = unit,
            UnitEn = unit,
            Group = "economy",
            Kind = kind,
            Direction = direction,
            Aggregation = aggregation,
            Decimals = decimals,
        };

    /// <summary>A target; the number of decimals is that of the literal.</summary>
    internal static Target Target(
        Indicator indicator,
        TargetOperator asked,
        decimal? value,
        decimal? max = null,
        (decimal Low, decimal High)? derived = null,
        string period = "2021",
        string? unit = null,
        string? number = null) => new()
        {
            AreaId = 1,
            Period = Period.Parse(period),
            Unit = unit ?? indicator.UnitVi,
            Number = number,
            Versions =
            [
                new TargetVersion
                {
                    Version = 1,
                    Stage = TargetStage.Assigned,
                    Operator = asked,
                    Value = value,
                    ValueMax = max,
                    Decimals = value?.Scale ?? 0,
                    DerivedLow = derived?.Low,
                    DerivedHigh = derived?.High,
                    KnownFrom = new DateOnly(2021, 1, 1),
                },
            ],
        };

    /// <summary>A figure; the number of decimals is that of the literal.</summary>
    internal static Observation Figure(
        decimal value,
        string period = "2021",
        string unit = "tỷ đồng",
        string knownFrom = "2021-08-15",
        Nature nature = Nature.Forecast,
        int source = 4,
        short statement = 1,
        short version = 1,
        ObservationStatus status = ObservationStatus.Accepted) => new()
        {
            IndicatorId = 1,
            AreaId = 1,
            Period = Period.Parse(period),
            Unit = unit,
            Value = value,
            Decimals = value.Scale,
            Nature = nature,
            KnownFrom = Day(knownFrom),
            SourceId = source,
            Statement = statement,
            Version = version,
            Status = status,
        };

    internal static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
