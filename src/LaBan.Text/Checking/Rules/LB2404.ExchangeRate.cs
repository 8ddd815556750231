using LaBan.Measures;
using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>Amounts in đồng and in US dollars whose exchange rate is impossible, or differs inside one document.</summary>
internal sealed class ExchangeRate : IRule
{
    // From the devaluations of 2011 on, with room for plans.
    private static readonly Interval Possible = new(18_000, 30_000);

    // The rates of two amounts printed with few digits.
    private static readonly Interval Close = new(0.998m, 1.002m);

    public RuleDescriptor Descriptor { get; } =
        new("LB2404", "Tỷ giá quy đổi không hợp lý", "An implied exchange rate that cannot be", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        (Figure Dong, Figure Dollars, Interval Rate)? first = null;
        foreach (var pair in Pairs(report))
        {
            if (!pair.Rate.Overlaps(Possible))
            {
                Doubt(notes, pair.Dong, pair.Dollars, "Hai số tiền này suy ra một tỷ giá không thể có: xem lại đơn vị.");
            }
            else if (first is { } other && other.Dong.Mention.Period == pair.Dong.Mention.Period && !IsNear(other.Rate, pair.Rate))
            {
                Doubt(notes, pair.Dong, pair.Dollars, "Tỷ giá suy ra từ hai số tiền này khác với tỷ giá suy ra ở chỗ khác trong văn bản.");
            }
            else
            {
                first ??= pair;
                notes.Confirm(Descriptor, [pair.Dong.Mention, pair.Dollars.Mention], Written(pair.Dong, pair.Dollars));
            }
        }

        foreach (var found in OutputPerHead.Read(report))
        {
            CompareBoth(notes, found);
        }
    }

    /// <summary>GRDP and GRDP per head of one paragraph go by one rate.</summary>
    private void CompareBoth(CheckNotes notes, OutputPerHead found)
    {
        if (found is { Total: { } total, TotalInDollars: { Value: > 0 } dollars, PerHead: { } head, PerHeadInDollars: { Value: > 0 } headDollars }
            && total.Range / dollars.Range is { } rate && head.Range / headDollars.Range is { } other && !(rate * Close).Overlaps(other))
        {
            var isFar = total.Allowed() / dollars.Allowed() is { } wide && head.Allowed() / headDollars.Allowed() is { } otherWide && !IsNear(wide, otherWide);
            notes.Doubt(Descriptor, headDollars.Mention, [total.Mention, dollars.Mention, head.Mention], "Quy mô GRDP và GRDP bình quân đầu người quy đổi bằng hai tỷ giá khác nhau.", null,
                $"{Written(total, dollars)}; {Written(head, headDollars)}", isFar ? null : Severity.Hint);
        }
    }

    /// <summary>"129.745 tỷ đồng, tương đương 5,7 tỷ USD".</summary>
    private static IEnumerable<(Figure Dong, Figure Dollars, Interval Rate)> Pairs(CheckedReport report)
    {
        for (var i = 0; i + 1 < report.Mentions.Count; i++)
        {
            var (left, right) = (report.Mentions[i], report.Mentions[i + 1]);
            if (left.Role is not (NumberRole.Level or NumberRole.Target) || right.Role is not (NumberRole.Level or NumberRole.Target) || report.Figure(left) is not { Value: > 0 } first || report.Figure(right) is not { Value: > 0 } second)
            {
                continue;
            }

            var (dong, dollars) = first.Dimension.StartsWith("money:VND", StringComparison.Ordinal) ? (first, second) : (second, first);
            if (dong.Dimension.StartsWith("money:VND", StringComparison.Ordinal) && dollars.Dimension == dong.Dimension.Replace("VND", "USD", StringComparison.Ordinal)
                && report.Words(report.SpanOf(left).End, right.Start, 60).Says("tương đương", "quy đổi", "bằng", "tương ứng") && dong.Allowed() / dollars.Allowed() is { } rate)
            {
                yield return (dong, dollars, rate);
            }
        }
    }

    private static bool IsNear(Interval left, Interval right) => (left * new Interval(0.97m, 1.03m)).Overlaps(right);

    private void Doubt(CheckNotes notes, Figure dong, Figure dollars, string message) =>
        notes.Doubt(Descriptor, dollars.Mention, [dong.Mention], message, null, Written(dong, dollars));

    private static string Written(Figure dong, Figure dollars) => $"{dong.Printed} / {dollars.Printed} = {ViNumber.Write(dong.Value / dollars.Value, 0)} đồng/USD";
}
