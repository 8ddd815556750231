using LaBan.Measures;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking;

/// <summary>A number of the document beside what is on file about the same thing.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Measure">What it says of its indicator.</param>
/// <param name="Filed">What is on file, the figure in force first.</param>
internal sealed record FiledComparison(Figure Figure, FactMeasure Measure, IReadOnlyList<FiledFigure> Filed)
{
    private const int Exactly = 20;
    private const string ConstantPrices = "GIÁ SO SÁNH";

    /// <summary>The figure in force.</summary>
    public FiledFigure Current => Filed[0];

    /// <summary>Whether the number may be a rounding of a figure in force.</summary>
    public bool Agrees => Filed.Any(f => f.IsCurrent && Fits(f));

    /// <summary>The earlier version that the number does fit, when the one in force does not.</summary>
    public FiledFigure? Earlier => Agrees ? null : Filed.FirstOrDefault(f => !f.IsCurrent && Fits(f));

    /// <summary>The figure in force as the document would print it.</summary>
    public string Expected => Figure.Print(InBaseUnits(Current)!.Value, Current.Decimals < Exactly ? Math.Max(0, Current.Decimals - Figure.Decimals) : 0);

    /// <summary>
    /// Whether the comparison may speak against the number: it is called by the indicator's name, is not a part of it, and is of its
    /// size, or off by a power of ten. Otherwise the reading took another thing for the indicator.
    /// </summary>
    public bool IsFirm(CheckedReport report)
    {
        var number = Figure.Mention;
        var claim = number.Claim >= 0 ? report.Claims[number.Claim] : null;
        var isPart = claim is { Parent: >= 0 } && report.Claims[claim.Parent].Indicator == number.Indicator;
        return !isPart && !report.View.IsScanned && report.IsNamed(number) && report.ExtraWords(number).Length == 0 && IsOfItsSize();
    }

    private bool IsOfItsSize()
    {
        var filed = InBaseUnits(Current)!.Value;
        if (Measure is FactMeasure.YearChange or FactMeasure.PlanGap || Figure.IsPercent)
        {
            return true;
        }

        var ratio = filed == 0 || Figure.Value == 0 ? 0 : Figure.Value / filed;
        return ratio is > 1 / 3m and < 3 || PowersOfTen.Are(ratio);
    }

    /// <summary>What is on file about a number; null when nothing is, or nothing in a unit that converts.</summary>
    public static FiledComparison? Of(CheckedReport report, Mention number)
    {
        if (report.Options.Facts is not { } facts || number is not { Indicator: { } linked, Period: { } period } || report.Figure(number) is not { } figure
            || MeasureOf(report, number) is not { } measure || !report.IsWhole(number))
        {
            return null;
        }

        var qualifier = report.QualifierOf(number);
        var atConstantPrices = qualifier == ConstantPrices && measure == FactMeasure.YearChange;
        if (qualifier.Length > 0 && !atConstantPrices)
        {
            return null;
        }

        // "đạt 17.153 tỷ đồng, tăng 5,72% theo giá so sánh": the catalogue keeps that growth as an indicator of its own.
        var code = atConstantPrices && linked.EndsWith(".value", StringComparison.Ordinal) ? linked[..^".value".Length] + ".growth" : linked;
        measure = atConstantPrices ? FactMeasure.Value : measure;

        foreach (var candidate in Periods(period))
        {
            var filed = facts.Find(code, candidate, measure);
            var comparison = new FiledComparison(figure, measure, filed);
            if (filed.Count > 0 && comparison.InBaseUnits(filed[0]) is not null)
            {
                return comparison;
            }
        }

        return null;
    }

    /// <summary>A figure on file in the base units of the number; null when the units do not convert.</summary>
    private decimal? InBaseUnits(FiledFigure filed)
    {
        var isRatio = Figure.Mention.Unit is "%" or "điểm %" or "lần";
        if (isRatio || filed.Unit is "%" or "điểm %")
        {
            return isRatio && filed.Unit is "%" or "điểm %" ? Shifted(filed.Value) : null;
        }

        if (Figure.Unit is not { } unit || !Unit.TryParse(filed.Unit, out var other))
        {
            return filed.Unit is "hạng" or "bậc" || Figure.Unit is null ? filed.Value : null;
        }

        return other.Dimension == unit.Dimension ? filed.Value * other.Factor
            : other.IsCount && unit.IsCount ? filed.Value * other.Factor
            : null;
    }

    /// <summary>On file are the percentage of the plan and the change; printed may be the excess over the plan, the ratio, the multiple.</summary>
    private decimal Shifted(decimal value) => Figure.Mention switch
    {
        { Unit: "lần" } => 1 + (value / 100),
        { Role: NumberRole.OverPlan } => value - 100,
        { Role: NumberRole.BaseRatio } => value + 100,
        _ => value,
    };

    private bool Fits(FiledFigure filed)
    {
        if (InBaseUnits(filed) is not { } value)
        {
            return false;
        }

        var factor = Figure.Unit is not null && Unit.TryParse(filed.Unit, out var unit) ? unit.Factor : 1;
        var half = filed.Decimals >= Exactly ? 0 : new StatedNumber(decimal.Round(filed.Value, filed.Decimals), filed.Decimals).Interval is var i ? (i.High - i.Low) / 2 * factor : 0;
        var slack = Figure.IsExact ? half : Math.Max(half, Math.Abs(value) * 0.05m);
        return new Interval(value - slack, value + slack).Overlaps(Figure.Range);
    }

    private static FactMeasure? MeasureOf(CheckedReport report, Mention number)
    {
        var kind = report.IndicatorOf(number)?.Kind;
        return number.Role switch
        {
            NumberRole.Level or NumberRole.Share => FactMeasure.Value,
            NumberRole.Change when report.Text.AsSpan(0, number.Start).TrimEnd().EndsWith("hơn", StringComparison.Ordinal) => null,
            NumberRole.Change when kind == "growth" && number.Unit == "%" => FactMeasure.Value,
            NumberRole.Change when number.Basis == "plan" && number.Unit is "điểm %" or "bậc" => FactMeasure.PlanGap,
            NumberRole.Change or NumberRole.BaseRatio when IsOnYearBefore(number) && number.Unit is "%" or "điểm %" or "bậc" or "lần" => FactMeasure.YearChange,
            NumberRole.PlanRatio or NumberRole.OverPlan => FactMeasure.PlanRatio,
            NumberRole.Target => FactMeasure.Target,
            NumberRole.Rank => kind == "rank" ? FactMeasure.Value : FactMeasure.Rank,
            _ => null,
        };
    }

    private static bool IsOnYearBefore(Mention number) =>
        number.Basis == "yoy" || (number.Basis is ['y', 'e', 'a', 'r', ':', .. var year] && number.Period is { Length: >= 4 } period
            && int.TryParse(year, out var then) && int.TryParse(period.AsSpan(0, 4), out var now) && then == now - 1);

    /// <summary>A stock at the end of a half or a year may be filed under either.</summary>
    private static IEnumerable<string> Periods(string period)
    {
        yield return period;
        if (period.Length == 10)
        {
            var year = period[..4];
            var other = period[4..] switch
            {
                "-03-31" => year + "-Q1",
                "-06-30" => year + "-H1",
                "-09-30" => year + "-9M",
                "-12-31" => year,
                _ => null,
            };
            if (other is not null)
            {
                yield return other;
            }
        }
    }
}
