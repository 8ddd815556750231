using System.Globalization;
using LaBan.App.Analysis;
using LaBan.App.Exchange;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Text.Document;

namespace LaBan.App.Reports.HalfYear;

/// <summary>Writes single figures as a report prints them, each bound to the version it is.</summary>
public sealed class Wording(HalfYear half)
{
    private const char Nbsp = '\u00A0';

    /// <summary>The figure with its unit: "315.145 tỷ đồng", "14,14%".</summary>
    public Run Value(Indicator indicator, Observation figure)
    {
        var printed = Views.Printed(figure, indicator);
        return new Figure(ViNumber.Write(printed, asciiMinus: true) + Unit(figure.Unit), Bind(indicator, figure, printed.Value));
    }

    /// <summary>The figure without its sign, where the verb carries it.</summary>
    public Run Magnitude(Indicator indicator, Observation figure)
    {
        var printed = Views.Printed(figure, indicator);
        return new Figure(ViNumber.Write(Math.Abs(printed.Value), printed.Decimals) + Unit(figure.Unit), Bind(indicator, figure, printed.Value));
    }

    /// <summary>A rank: "thứ 8".</summary>
    public Run Rank(Indicator indicator, Observation figure) =>
        new Figure(ViNumber.Write(figure.Value, 0), Bind(indicator, figure, figure.Value));

    /// <summary>A change, without its sign: the verb carries it.</summary>
    public Run Change(Indicator indicator, Observation figure, YearGrowth growth)
    {
        if (growth.Stated is { } stated)
        {
            return new Figure(ViNumber.Write(Math.Abs(stated.Value), stated.Decimals) + "%", Bind(indicator, stated, stated.Value));
        }

        var (value, decimals, unit) = growth switch
        {
            { Rate: { } rate } => (rate, 1, "%"),
            { Points: { } points } => (points, Math.Max(figure.Decimals, (short)1), Nbsp + "điểm %"),
            _ => (growth.Places ?? 0, 0, Nbsp + "bậc"),
        };
        var then = half.In(indicator, figure.Period.PreviousYear())!;
        var rounded = StatedNumber.Round(value, decimals);
        return new Figure(ViNumber.Write(Math.Abs(rounded.Value), decimals) + unit, Bind(indicator, figure, rounded.Value) with
        {
            Measure = FileWords.Measures.Word(Measure.YoyChange),
            Unit = unit.Trim(Nbsp),
            BaseVersion = Version(then),
        });
    }

    /// <summary>A growth told as a multiple: "gấp 17,6 lần".</summary>
    public Run Multiple(Indicator indicator, Observation figure, YearGrowth growth)
    {
        var times = StatedNumber.Round(1 + growth.Rate!.Value / 100, 1);
        var version = growth.Stated is { } stated ? Bind(indicator, stated, times.Value) : Bind(indicator, figure, times.Value) with
        {
            BaseVersion = Version(half.In(indicator, figure.Period.PreviousYear())!),
        };
        return new Figure(ViNumber.Write(times) + Nbsp + "lần", version with { Measure = FileWords.Measures.Word(Measure.ChangeVsYear), Unit = "lần" });
    }

    /// <summary>A difference to a named base, as a document states it.</summary>
    public Run Difference(Indicator indicator, Observation stated) =>
        new Figure(ViNumber.Write(Math.Abs(stated.Value), stated.Decimals) + Unit(stated.Unit), Bind(indicator, stated, stated.Value));

    /// <summary>The percentage of the annual plan.</summary>
    public Run PlanRatio(Indicator indicator, Observation figure, Percent ratio)
    {
        var rounded = StatedNumber.Round(ratio.Value, Model.Analysis.Attainment.PrintedDecimals);
        var target = half.TargetOf(indicator)!.Version;
        return new Figure(ViNumber.Write(rounded) + "%", Bind(indicator, figure, rounded.Value) with
        {
            Measure = FileWords.Measures.Word(Measure.PlanRatio),
            Unit = "%",
            BaseVersion = Version(target),
        });
    }

    /// <summary>The promise of a target with its unit.</summary>
    public Run Promise(ReviewedTarget target) => new Figure(
        About(target.Version) + ViNumber.Write(target.Version.Value!.Value, target.Version.Decimals) + Unit(target.Target.Unit), BindTarget(target));

    /// <summary>"≈" before a target that was worked back from a percentage.</summary>
    public static string About(TargetVersion target) => target.Origin == TargetOrigin.Derived ? "≈" : "";

    /// <summary>A percentage of plan that a document states.</summary>
    public Run StatedPlanRatio(Indicator indicator, Observation stated) =>
        new Figure(ViNumber.Write(stated.Stated) + "%", Bind(indicator, stated, stated.Value));

    public FigureBinding Bind(Indicator indicator, Observation figure, decimal printed) => new()
    {
        Indicator = indicator.Code,
        Area = half.AreaKey,
        Period = figure.Period.Code,
        Measure = FileWords.Measures.Word(figure.Measure),
        Nature = FileWords.Natures.Word(figure.Nature),
        Value = printed,
        Unit = figure.Unit,
        Source = half.Data.Document(figure.SourceId).Key,
        Version = Version(figure),
    };

    public FigureBinding BindTarget(ReviewedTarget target) => new()
    {
        Indicator = target.Indicator.Code,
        Area = half.AreaKey,
        Period = target.Target.Period.Code,
        Measure = FileWords.Measures.Word(Measure.Target),
        Nature = FileWords.Natures.Word(Nature.Plan),
        Value = target.Version.Value!.Value,
        Unit = target.Target.Unit,
        Source = half.Data.Document(target.Version.SourceId).Key,
        Version = Version(target.Version),
    };

    /// <summary>"đạt", "ước đạt", "dự kiến đạt"; what is better when lower is stated, not achieved.</summary>
    public static string Verb(Indicator indicator, Observation figure)
    {
        var verb = indicator.Direction == Direction.Down ? (indicator.IsComparedByDifference ? "ở mức" : "là") : "đạt";
        return figure.Nature switch
        {
            Nature.FirstEstimate or Nature.SecondEstimate => verb == "đạt" ? "ước đạt" : "ước " + verb,
            Nature.Forecast or Nature.Plan => verb == "đạt" ? "dự kiến đạt" : "dự kiến " + verb,
            Nature.Preliminary => "sơ bộ " + verb,
            _ => verb,
        };
    }

    /// <summary>The name without its remark in brackets: "(giá hiện hành)".</summary>
    public static string Plain(string name) =>
        name.IndexOf(" (giá", StringComparison.Ordinal) is > 0 and var bracket ? name[..bracket] : name;

    /// <summary>The name on the axis of a chart: without remarks, and only its first member.</summary>
    public static string OnAxis(string name)
    {
        var plain = Plain(name).Replace("Giá trị sản xuất", "GTSX", StringComparison.Ordinal);
        var cut = plain.Length > 26 ? plain.IndexOf(" và ", StringComparison.Ordinal) : -1;
        return cut > 0 ? plain[..cut] : plain;
    }

    /// <summary>The name inside a sentence: small first letter, unless it begins with an abbreviation.</summary>
    public static string Inside(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private static string Unit(string unit) => unit == "%" ? "%" : Nbsp + unit;

    private static string Version(TargetVersion target) =>
        string.Create(CultureInfo.InvariantCulture, $"target/{target.ProvinceId}/{target.Id}");

    private static string Version(Observation figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.ProvinceId}/{figure.Year}/{figure.Id}");
}
