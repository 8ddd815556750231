using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>An amount whose unit is off by thousands: against its total, or against other values of the same thing.</summary>
internal sealed class UnitSlip : IRule
{
    private const decimal Far = 300;

    public RuleDescriptor Descriptor { get; } =
        new("LB2301", "Sai đơn vị hàng nghìn lần", "A unit that is off by thousands", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var breakdown in report.Breakdowns.Where(b => b.Wholes.Count > 0))
        {
            CompareParts(report, notes, breakdown);
        }

        var series = new Dictionary<(string Indicator, string Subject, string Dimension), List<Figure>>();
        foreach (var claim in report.Claims)
        {
            if (claim.Indicator is { } indicator && claim.Key() is { Length: > 0 } subject && report.Figure(claim.Value) is { Value: > 0, IsPercent: false, Unit: not null } figure)
            {
                var key = (indicator, subject + "|" + report.QualifierOf(figure.Mention), figure.Dimension);
                (series.TryGetValue(key, out var values) ? values : series[key] = []).Add(figure);
            }
        }

        CompareDigits(report, notes);
        foreach (var values in series.Values.Where(v => v.Count > 1))
        {
            CompareSeries(notes, values);
        }
    }

    /// <summary>A part in another unit than its total that exceeds it, or that closes the sum when its unit is changed.</summary>
    private void CompareParts(CheckedReport report, CheckNotes notes, Breakdown breakdown)
    {
        var parts = breakdown.Figures(report, m => m.Role == NumberRole.Level).ConvertAll(p => p.Figure);
        foreach (var whole in Wholes(report, breakdown, parts))
        {
            var same = parts.FindAll(p => p.IsCommensurable(whole) && p.Mention.Period == whole.Mention.Period);
            var odd = same.FindAll(p => p.Unit != whole.Unit && p.Mention.Unit != whole.Mention.Unit);
            if (odd.Count != 1)
            {
                continue;
            }

            var part = odd[0];
            var rest = Formulas.Sum(same.Where(p => p != part));
            var asWhole = part.Range * (whole.Factor / part.Factor);
            if (part.Value > whole.Value * 10 || (same.Count > 1 && part.Value < whole.Value / 100 && (rest.Range + asWhole).Overlaps(whole.Range)))
            {
                notes.Doubt(Descriptor, part.Mention, [whole.Mention], $"Phần này ghi bằng {part.Mention.Unit} trong khi tổng số ghi bằng {whole.Mention.Unit}: xem lại đơn vị.",
                    $"{part.Mention.Text} {whole.Mention.Unit}", $"{part.Printed} so với tổng số {whole.Printed}");
                return;
            }
        }
    }

    /// <summary>The same digits for the same thing and time, in two units: "6.605,5 tỷ đồng", "6.605,5 triệu đồng".</summary>
    private void CompareDigits(CheckedReport report, CheckNotes notes)
    {
        var values = report.Mentions.Where(m => m is { Role: NumberRole.Level, Indicator: not null, Unit: not null and not "%", Text.Length: > 3 }).GroupBy(m => (m.Indicator, m.Period, m.Text));
        foreach (var same in values)
        {
            var first = report.Figure(same.First());
            foreach (var other in same.Skip(1).Select(m => report.Figure(m)).OfType<Figure>().Where(f => first is not null && f.Dimension == first.Dimension && f.Factor != first.Factor))
            {
                notes.Doubt(Descriptor, other.Mention, [first!.Mention], $"Chỗ khác trong văn bản ghi {first.Printed} cho cùng chỉ tiêu: xem lại đơn vị.", null, $"{other.Printed} so với {first.Printed}");
            }
        }
    }

    private static IEnumerable<Figure> Wholes(CheckedReport report, Breakdown breakdown, List<Figure> parts) =>
        parts.Count == 0 ? [] : breakdown.Wholes.Select(c => report.Figure(c.Value)).OfType<Figure>().Where(w => w.Unit is not null && !w.IsPercent && w.Value > 0 && !w.Dimension.Contains('/', StringComparison.Ordinal));

    /// <summary>Values of one thing over the years stay in one order of magnitude.</summary>
    private void CompareSeries(CheckNotes notes, List<Figure> values)
    {
        for (var i = 1; i < values.Count; i++)
        {
            var (first, value) = (values[0], values[i]);
            var times = value.Value > first.Value ? value.Value / first.Value : first.Value / value.Value;
            if (times >= Far && first.Mention.Period?.Length == value.Mention.Period?.Length)
            {
                notes.Doubt(Descriptor, value.Mention, [first.Mention], $"Số này và {first.Printed} nói về cùng một chỉ tiêu nhưng lệch nhau hàng trăm lần: xem lại đơn vị.",
                    null, $"{value.Printed} so với {first.Printed}");
            }
        }
    }
}
