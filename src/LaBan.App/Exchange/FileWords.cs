using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;
using LaBan.Model.Identity;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Model.Territory;

namespace LaBan.App.Exchange;

/// <summary>The words that stand for the model's values in data files, read and written by the same table.</summary>
public static class FileWords
{
    public static IReadOnlyDictionary<string, IndicatorKind> Kinds { get; } = Table(
        ("level", IndicatorKind.Level), ("share", IndicatorKind.Share), ("growth", IndicatorKind.Growth),
        ("rank", IndicatorKind.Rank), ("index", IndicatorKind.Index));

    public static IReadOnlyDictionary<string, Direction> Directions { get; } = Table(
        ("neutral", Direction.Neutral), ("up", Direction.Up), ("down", Direction.Down));

    public static IReadOnlyDictionary<string, Aggregation> Aggregations { get; } = Table(
        ("none", Aggregation.None), ("sum", Aggregation.Sum), ("last", Aggregation.Last), ("mean", Aggregation.Mean));

    public static IReadOnlyDictionary<string, AreaLevel> Levels { get; } = Table(
        ("country", AreaLevel.Country), ("region", AreaLevel.Region), ("province", AreaLevel.Province),
        ("district", AreaLevel.District), ("city", AreaLevel.City), ("town", AreaLevel.Town),
        ("commune", AreaLevel.Commune), ("aggregate", AreaLevel.Aggregate));

    public static IReadOnlyDictionary<string, SuccessionKind> Successions { get; } = Table(
        ("whole", SuccessionKind.Whole), ("part", SuccessionKind.Part), ("renamed", SuccessionKind.Renamed),
        ("type_changed", SuccessionKind.TypeChanged));

    public static IReadOnlyDictionary<string, OrganisationKind> OrganisationKinds { get; } = Table(
        ("office", OrganisationKind.ProvinceOffice), ("department", OrganisationKind.Department),
        ("local", OrganisationKind.Local), ("statistics", OrganisationKind.Statistics));

    public static IReadOnlyDictionary<string, Measure> Measures { get; } = Table(
        ("value", Measure.Value), ("yoy_change", Measure.YoyChange), ("plan_ratio", Measure.PlanRatio),
        ("share", Measure.Share), ("rank", Measure.Rank), ("target", Measure.Target),
        ("change_vs_year", Measure.ChangeVsYear), ("contribution", Measure.Contribution));

    public static IReadOnlyDictionary<string, Nature> Natures { get; } = Table(
        ("plan", Nature.Plan), ("forecast", Nature.Forecast), ("estimate", Nature.FirstEstimate),
        ("estimate2", Nature.SecondEstimate), ("preliminary", Nature.Preliminary), ("actual", Nature.Actual),
        ("revised", Nature.Revised), ("official", Nature.Official));

    public static IReadOnlyDictionary<string, TargetOperator> Operators { get; } = Table(
        (">=", TargetOperator.AtLeast), ("<=", TargetOperator.AtMost), ("=", TargetOperator.Equal),
        ("range", TargetOperator.Range));

    public static IReadOnlyDictionary<string, TargetOrigin> Origins { get; } = Table(
        ("stated", TargetOrigin.Stated), ("derived", TargetOrigin.Derived), ("blank", TargetOrigin.Blank));

    public static IReadOnlyDictionary<string, TargetStage> Stages { get; } = Table(
        ("proposed", TargetStage.Proposed), ("assigned", TargetStage.Assigned), ("adjusted", TargetStage.Adjusted));

    public static IReadOnlyDictionary<string, Issuer> Issuers { get; } = Table(
        ("unknown", Issuer.Unknown), ("congress", Issuer.Congress), ("council", Issuer.Council),
        ("government", Issuer.Government), ("committee", Issuer.Committee));

    public static IReadOnlyDictionary<string, Frequency> Frequencies { get; } = Table(
        ("monthly", Frequency.Monthly), ("quarterly", Frequency.Quarterly), ("half_yearly", Frequency.HalfYearly), ("yearly", Frequency.Yearly));

    public static IReadOnlyDictionary<string, PeriodCalendar> Calendars { get; } = Table(
        ("duong_lich", PeriodCalendar.DuongLich), ("hanh_chinh", PeriodCalendar.HanhChinh));

    public static IReadOnlyDictionary<string, FilledBy> Fillers { get; } = Table(
        ("listed", FilledBy.Listed), ("departments", FilledBy.Departments), ("local", FilledBy.LocalAuthorities));

    public static IReadOnlyDictionary<string, ReportingLevel> ReportingLevels { get; } = Table(
        ("local", ReportingLevel.Local), ("department", ReportingLevel.Department), ("province", ReportingLevel.Province));

    public static IReadOnlyDictionary<string, ColumnKind> ColumnKinds { get; } = Table(
        ("month", ColumnKind.Month), ("estimate", ColumnKind.Estimate), ("next_estimate", ColumnKind.NextEstimate),
        ("cumulative", ColumnKind.Cumulative), ("year_estimate", ColumnKind.YearEstimate), ("plan", ColumnKind.Plan),
        ("last_month", ColumnKind.LastMonth), ("same_period", ColumnKind.SamePeriod),
        ("cumulative_same_period", ColumnKind.CumulativeSamePeriod), ("last_year", ColumnKind.LastYear), ("formula", ColumnKind.Formula));

    public static IReadOnlyDictionary<string, PartKind> Parts { get; } = Table(
        ("none", PartKind.None), ("among", PartKind.Among), ("division", PartKind.Division));

    public static IReadOnlyDictionary<string, DoorKind> DoorKinds { get; } = Table(
        ("whole", DoorKind.Whole), ("decimals", DoorKind.Decimals), ("range", DoorKind.Range), ("unit_slip", DoorKind.UnitSlip),
        ("parts_add_up", DoorKind.PartsAddUp), ("part_within", DoorKind.PartWithin), ("cumulative_falls", DoorKind.CumulativeFalls),
        ("cumulative_steps", DoorKind.CumulativeSteps), ("months_add_up", DoorKind.MonthsAddUp), ("last_period", DoorKind.LastPeriod),
        ("last_year", DoorKind.LastYear), ("season", DoorKind.Season), ("plan_share", DoorKind.PlanShare),
        ("plan_missing", DoorKind.PlanMissing), ("local_sum", DoorKind.LocalSum));

    public static IReadOnlyDictionary<string, DoorSeverity> DoorSeverities { get; } = Table(
        ("warn", DoorSeverity.Warn), ("block", DoorSeverity.Block));

    public static IReadOnlyDictionary<string, DoorSort> DoorSorts { get; } = Table(
        ("any", DoorSort.Any), ("share", DoorSort.Share), ("count", DoorSort.Count), ("amount", DoorSort.Amount),
        ("growth", DoorSort.Growth), ("rank", DoorSort.Rank), ("index", DoorSort.Index));

    /// <summary>The word of a value, for writing files.</summary>
    public static string Word<T>(this IReadOnlyDictionary<string, T> words, T value) where T : struct, Enum =>
        words.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Key;

    private static Dictionary<string, T> Table<T>(params (string Word, T Value)[] pairs) =>
        pairs.ToDictionary(p => p.Word, p => p.Value, StringComparer.Ordinal);
}
