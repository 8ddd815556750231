using System.Globalization;
using LaBan.Measures;
using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>An average yearly growth that the rates of the years, or the first and last values, do not give.</summary>
internal sealed class CompoundAverage : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB2405", "Tốc độ tăng bình quân năm không khớp", "An average yearly growth that does not follow", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var claim in report.Claims)
        {
            foreach (var number in claim.Figures)
            {
                if (number is { Unit: "%", Period: not null } && IsAverage(report, number) && report.Figure(number) is { IsExact: true } average)
                {
                    FromRates(report, notes, claim, average);
                    FromValues(report, notes, claim, average);
                }
            }
        }
    }

    private static bool IsAverage(CheckedReport report, Mention number) =>
        number.Role is NumberRole.Change or NumberRole.Level && (number.Basis == "avg" || (number.Period!.Contains("..", StringComparison.Ordinal) && (report.Before(number).Says("bình quân", "trung bình") || report.After(number, 20).StartsWith("%/năm", StringComparison.Ordinal))));

    /// <summary>"bình quân giai đoạn 2021-2025 đạt 9,5%/năm (năm 2021 tăng 7,8%, …)".</summary>
    private void FromRates(CheckedReport report, CheckNotes notes, Claim claim, Figure average)
    {
        if (Span(average.Mention.Period!) is not var (first, last))
        {
            return;
        }

        var rates = new SortedDictionary<int, Figure>();
        foreach (var number in claim.Figures)
        {
            if (number is { Unit: "%", Basis: not "avg", Period.Length: 4, Role: NumberRole.Change or NumberRole.Level } && number.Start != average.Mention.Start && Year(number) is { } year && year >= first && year <= last && report.Figure(number) is { IsExact: true } rate)
            {
                rates.TryAdd(year, rate);
            }
        }

        if (rates.Count != last - first + 1 || rates.Count < 2)
        {
            return;
        }

        var exact = Compound(rates.Values.Select(r => r.Value), rates.Count);
        var range = new Interval(Compound(rates.Values.Select(r => r.Range.Low), rates.Count), Compound(rates.Values.Select(r => r.Range.High), rates.Count));
        var mean = rates.Values.Average(r => r.Value);
        var formula = $"({string.Join(" × ", rates.Values.Select(r => ViNumber.WriteTrimmed(1 + r.Value / 100, 4)))})^(1/{rates.Count}) − 1";
        notes.Judge(Descriptor, new Judgement(average, new(exact, range), [.. rates.Values], formula),
            average.Range.Contains(mean) ? "Đây là trung bình cộng của các tốc độ; tốc độ tăng bình quân năm phải tính bằng trung bình nhân." : "Tốc độ tăng bình quân năm không khớp với tốc độ của từng năm.");
    }

    /// <summary>"từ 100 nghìn tỷ năm 2020 lên 150 nghìn tỷ năm 2025, tăng bình quân 8,4%/năm".</summary>
    private void FromValues(CheckedReport report, CheckNotes notes, Claim claim, Figure average)
    {
        var values = claim.Figures.Where(f => f is { Role: NumberRole.Level, Period.Length: 4 } && f.Start < average.Mention.Start).Select(f => report.Figure(f)).OfType<Figure>().Where(f => !f.IsPercent && f.Value > 0).ToList();
        if (values.Count != 2 || !values[0].IsCommensurable(values[1]) || claim.IsPriced() || Year(values[0].Mention) is not { } from || Year(values[1].Mention) is not { } to || to - from < 2 || !report.Before(values[0].Mention).Says("từ"))
        {
            return;
        }

        var (start, end) = (values[0], values[1]);
        var range = new Interval(Root(end.Allowed().Low / start.Allowed().High, to - from), Root(end.Allowed().High / start.Allowed().Low, to - from));
        notes.Judge(Descriptor, new Judgement(average, new(Root(end.Value / start.Value, to - from), range), [end, start], $"({end.Mention.Text} / {start.Mention.Text})^(1/{to - from}) − 1"),
            "Tốc độ tăng bình quân năm không khớp với giá trị năm đầu và năm cuối.");
    }

    private static (int First, int Last)? Span(string period)
    {
        var years = period.Split("..");
        return years.Length == 2 && int.TryParse(years[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(years[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last - first is > 0 and < 15
            ? (first, last)
            : null;
    }

    private static int? Year(Mention number) => int.TryParse(number.Period, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static decimal Compound(IEnumerable<decimal> rates, int years) => Root(rates.Aggregate(1m, (product, rate) => product * (1 + rate / 100)), years);

    // A root is irrational: the one place where the checker leaves decimal arithmetic.
    private static decimal Root(decimal ratio, int years) => ((decimal)Math.Pow((double)Math.Max(ratio, 0), 1.0 / years) - 1) * 100;
}
