using System.Globalization;
using LaBan.App.Analysis;
using LaBan.App.Shell;
using LaBan.Measures;
using LaBan.Model.Analysis;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Text.Document;

namespace LaBan.App.Reports.HalfYear;

/// <summary>
/// Phụ lục I: the table of results in the columns the office expects of six months (Biểu 2). Percentages are computed from
/// stored precision; rates are compared by difference in points; what cannot be computed prints "-".
/// </summary>
public sealed class ResultsAnnex(HalfYear half)
{
    private const string Blank = "-";

    private readonly Wording _wording = new(half);

    public IEnumerable<Block> Blocks()
    {
        yield return new AnnexStart("I", $"Kết quả thực hiện các chỉ tiêu {half.Half.ToVietnamese()}", Landscape: true);
        yield return new Table(Columns(), [.. Rows()]);
        yield return new Note([
            $"Ghi chú: số liệu biết đến ngày {Dates.Vi(half.AsOf)}. Chỉ tiêu tính bằng % so sánh bằng điểm phần trăm (đ.%); thứ hạng so sánh bằng bậc. "
            + "\"-\": chưa có số liệu hoặc không so sánh được. (1) Kế hoạch dự kiến, chưa có quyết định giao. (2) Kế hoạch suy ra từ tỷ lệ thực hiện in trong báo cáo, nên chỉ là số gần đúng (≈). (3) Số cùng kỳ đã công bố không khớp tốc độ tăng công bố kỳ này, nên để trống.",
        ]);
    }

    private TableColumn[] Columns()
    {
        var (now, then) = (half.YearNumber, half.YearNumber - 1);
        return
        [
            new("STT", 13, ColumnAlignment.Centre) { Number = "A" },
            new("Chỉ tiêu", 46) { Number = "B" },
            new("Đơn vị tính", 17, ColumnAlignment.Centre) { Number = "C" },
            new($"TH 6T năm {then}", 17, ColumnAlignment.Right) { Number = "1" },
            new($"TH năm {then}", 17, ColumnAlignment.Right) { Number = "2" },
            new($"KH năm {now}", 17, ColumnAlignment.Right) { Number = "3" },
            new($"Ước TH 6T năm {now}", 17, ColumnAlignment.Right) { Number = "4" },
            new($"Ước TH năm {now}", 17, ColumnAlignment.Right) { Number = "5" },
            new("6T so cùng kỳ (%)", 17, ColumnAlignment.Right) { Number = "(6=4/1)" },
            new("6T so KH năm (%)", 17, ColumnAlignment.Right) { Number = "(7=4/3)" },
            new("Năm so năm trước (%)", 17, ColumnAlignment.Right) { Number = "(8=5/2)" },
            new("Năm so KH (%)", 17, ColumnAlignment.Right) { Number = "(9=5/3)" },
            new("Đánh giá", 15, ColumnAlignment.Centre) { Number = "10" },
            new("Ghi chú", 12, ColumnAlignment.Centre) { Number = "11" },
        ];
    }

    private IEnumerable<TableRow> Rows()
    {
        var shown = half.Data.Indicators.Where(i => half.FigureOf(i) is not null || half.TargetOf(i) is not null).ToList();
        var codes = shown.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        var chapter = 0;
        foreach (var (title, indicators) in Outline.Share(shown).Where(c => c.Indicators.Count > 0))
        {
            yield return new([Roman(++chapter), title.Title]) { Bold = true, Group = true };
            var number = 0;
            foreach (var indicator in indicators)
            {
                var depth = DepthOf(indicator, codes);
                yield return new([.. Cells(indicator, depth == 0 ? Number(++number) : "-")]) { Indent = Math.Min(depth, 2) };
            }
        }
    }

    private IEnumerable<TableCell> Cells(Indicator indicator, string number)
    {
        var target = half.TargetOf(indicator);
        var (halfThen, yearThen) = (half.In(indicator, half.Half.PreviousYear()), half.In(indicator, half.Year.PreviousYear()));
        var (halfNow, yearNow) = (half.FigureOf(indicator), half.In(indicator, half.Year));
        var (halfBase, yearBase) = (half.BaseOf(indicator, halfNow, halfThen), half.BaseOf(indicator, yearNow, yearThen));
        yield return number;
        yield return indicator.NameVi;
        yield return indicator.UnitVi;
        yield return Value(indicator, halfBase);
        yield return Value(indicator, yearBase);
        yield return Promise(target);
        yield return Value(indicator, halfNow);
        yield return Value(indicator, yearNow);
        yield return Index(indicator, halfNow, halfThen);
        yield return OfPlan(indicator, target, halfNow);
        yield return Index(indicator, yearNow, yearThen);
        yield return OfPlan(indicator, target, yearNow);
        yield return target is null ? Blank : VerdictOf(indicator, target, yearNow);
        yield return (NoteOf(target) + (halfBase != halfThen || yearBase != yearThen ? " (3)" : "")).Trim();
    }

    private TableCell Promise(ReviewedTarget? target) => target?.Version switch
    {
        { Value: { } low, ValueMax: { } high, Operator: TargetOperator.Range } v => $"{ViNumber.Write(low, v.Decimals)}-{ViNumber.Write(high, v.Decimals)}",
        { Value: { } value } v => new Text.Document.Figure(Wording.About(v) + ViNumber.Write(value, v.Decimals), _wording.BindTarget(target)),
        _ => Blank,
    };

    private TableCell Value(Indicator indicator, Observation? figure)
    {
        if (figure is null)
        {
            return Blank;
        }

        var printed = Views.Printed(figure, indicator);
        return new Text.Document.Figure(ViNumber.Write(printed, asciiMinus: true), _wording.Bind(indicator, figure, printed.Value));
    }

    /// <summary>The index 4/1 in percent as such annexes print it; a difference in points for rates.</summary>
    private TableCell Index(Indicator indicator, Observation? now, Observation? then)
    {
        if (now is null)
        {
            return Blank;
        }

        var growth = half.GrowthOf(indicator, now);
        return growth switch
        {
            { Stated: { } stated } => new Text.Document.Figure(
                ViNumber.Write(100 + stated.Value, stated.Decimals), _wording.Bind(indicator, stated, stated.Value)),
            _ when then is null => Blank,
            { Rate: { } rate } => ViNumber.Write(100 + rate, 1),
            { Points: { } points } => Signed(points, Math.Max(now.Decimals, then.Decimals)) + "\u00A0đ.%",
            { Places: { } places } => Signed(places, 0) + "\u00A0bậc",
            _ => Blank,
        };
    }

    private TableCell OfPlan(Indicator indicator, ReviewedTarget? target, Observation? figure)
    {
        if (figure is null)
        {
            return Blank;
        }

        var attainment = target is null ? null : Attainment.Of(indicator, target.Target, target.Version, figure);
        return attainment switch
        {
            { Percent: { } percent } => ViNumber.Write(percent.Value, Attainment.PrintedDecimals),
            { Points: { } points } => Signed(points.Value, Math.Max(figure.Decimals, target!.Version.Decimals)) + "\u00A0đ.%",
            { Places: { } places } => Signed(places, 0) + "\u00A0bậc",
            _ => half.StatedPlanRatio(figure) is { } stated
                ? new Text.Document.Figure(ViNumber.Write(stated.Stated), _wording.Bind(indicator, stated, stated.Value))
                : Blank,
        };
    }

    private static string VerdictOf(Indicator indicator, ReviewedTarget target, Observation? yearNow)
    {
        var judgement = yearNow is null ? target.Judgement : Judgement.Judge(indicator, target.Target, target.Version, yearNow);
        return judgement.Verdict switch
        {
            Verdict.Exceeded => "vượt",
            Verdict.Met => "đạt",
            Verdict.Missed => "không đạt",
            _ => Blank,
        };
    }

    private static string NoteOf(ReviewedTarget? target) => target?.Version switch
    {
        { Stage: TargetStage.Proposed } => "(1)",
        { Origin: TargetOrigin.Derived } => "(2)",
        _ => "",
    };

    private int DepthOf(Indicator indicator, HashSet<string> codes)
    {
        var depth = 0;
        for (var parent = indicator.Parent; parent is not null && depth < 4; parent = half.Data.Indicator(parent)?.Parent)
        {
            depth += codes.Contains(parent) ? 1 : 0;
        }

        return depth;
    }

    private static string Signed(decimal value, int decimals)
    {
        var rounded = StatedNumber.Round(value, decimals);
        return (rounded.Value > 0 ? "+" : "") + ViNumber.Write(rounded, asciiMinus: true);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number) => (number / 10 > 0 ? "X" : "") + (number % 10) switch
    {
        0 => "", 1 => "I", 2 => "II", 3 => "III", 4 => "IV", 5 => "V", 6 => "VI", 7 => "VII", 8 => "VIII", _ => "IX",
    };
}
