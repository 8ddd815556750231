using LaBan.Measures;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>
/// Labour productivity of the province against that of its sectors, by their shares of labour, or of GRDP where the report names none of
/// labour. Product taxes belong to no sector, so both ways leave some room on the side of the taxes.
/// </summary>
internal static class Productivity
{
    private const decimal Taxes = 1.2m;
    private const string Message = "Với tỷ trọng của các khu vực đã ghi, năng suất lao động của ba khu vực không thể cho năng suất chung này.";
    private static readonly string[] Sectors = ["agri", "industry_construction", "services"];

    /// <summary>Notes an overall productivity that the sectors cannot give.</summary>
    public static void Check(CheckedReport report, CheckNotes notes, RuleDescriptor rule)
    {
        var told = new HashSet<int>();
        foreach (var found in SectorProductivity.Read(report))
        {
            told.Add(found.Overall.Mention.Start);
            Compare(notes, rule, found);
        }

        foreach (var number in report.Mentions.Where(m => !told.Contains(m.Start) && m is { Role: NumberRole.Level, Indicator: "labour.productivity.value", Period: not null }))
        {
            if (report.Figure(number) is { } overall && All(report, "labour.productivity.", Sectors, overall) is { } sectors)
            {
                Compare(report, notes, rule, overall, sectors);
            }
        }
    }

    /// <summary>
    /// Product taxes lift the overall productivity above the average of the sectors, by as much as a fifth: below it or far above it
    /// something is wrong, between the two something may be.
    /// </summary>
    private static void Compare(CheckNotes notes, RuleDescriptor rule, SectorProductivity found)
    {
        var (overall, average) = (found.Overall, found.Average);
        if (Math.Abs(found.Labour.Sum(l => l.Value) - 100) > 1 || !overall.IsExact || average.Value <= 0)
        {
            return;
        }

        var written = $"{found.Formula} = {overall.Print(average.Value)}";
        if (average.Range.Overlaps(overall.Allowed()))
        {
            notes.Confirm(rule, found.Sectors.Concat(found.Labour).Prepend(overall).Select(f => f.Mention), written);
            return;
        }

        var isTaxes = overall.Value > average.Value && overall.Range.Low <= average.Range.High * Taxes;
        notes.Doubt(rule, overall.Mention, found.Sectors.Concat(found.Labour).Select(f => f.Mention),
            isTaxes ? "Năng suất chung cao hơn bình quân của ba khu vực: chỉ đúng nếu phần chênh lệch là thuế sản phẩm." : Message,
            overall.Print(average.Value), $"{written}; văn bản ghi {overall.Mention.Text}", isTaxes ? Severity.Hint : null);
    }

    private static void Compare(CheckedReport report, CheckNotes notes, RuleDescriptor rule, Figure overall, List<Figure> sectors)
    {
        if (All(report, "labour.share.", Sectors, overall) is { } labour)
        {
            var average = Weighted(sectors, labour);
            if (overall.Range.High < average.Low || overall.Range.Low > average.High * Taxes)
            {
                var written = string.Join(" + ", sectors.Select((s, i) => $"{s.Mention.Text} × {labour[i].Printed}"));
                Doubt(notes, rule, overall, [.. sectors, .. labour], overall.Print(sectors.Select((s, i) => s.Value * labour[i].Value / 100).Sum()), written);
            }
        }
        else if (All(report, "grdp.share.", ["agri", "industry_construction", "services_tax"], overall) is { } product)
        {
            var perWorker = Inverse(sectors, product);
            if (perWorker is { } range && (overall.Range.High * 1.03m < range.Low || overall.Range.Low > range.High * 1.15m))
            {
                var nominal = 100 / product.Select((p, i) => p.Value / sectors[i].Value).Sum();
                Doubt(notes, rule, overall, [.. sectors, .. product], overall.Print(nominal), $"100% / ({string.Join(" + ", product.Select((p, i) => $"{p.Printed} / {sectors[i].Mention.Text}"))})");
            }
        }
    }

    private static void Doubt(CheckNotes notes, RuleDescriptor rule, Figure overall, IReadOnlyList<Figure> from, string expected, string formula) =>
        notes.Doubt(rule, overall.Mention, from.Select(f => f.Mention), Message,
            expected, $"{formula} = {expected}; văn bản ghi {overall.Mention.Text}");

    private static Interval Weighted(List<Figure> values, List<Figure> shares)
    {
        var sum = Interval.Of(0);
        for (var i = 0; i < values.Count; i++)
        {
            sum += values[i].Range * shares[i].Range * 0.01m;
        }

        return sum;
    }

    /// <summary>The productivity at which each sector's product gives all the labour there is.</summary>
    private static Interval? Inverse(List<Figure> values, List<Figure> shares)
    {
        var labour = Interval.Of(0);
        for (var i = 0; i < values.Count; i++)
        {
            if (shares[i].Range / values[i].Range is not { } part)
            {
                return null;
            }

            labour += part;
        }

        return Interval.Of(100) / labour;
    }

    private static List<Figure>? All(CheckedReport report, string prefix, string[] names, Figure like)
    {
        var all = new List<Figure>();
        foreach (var name in names)
        {
            var number = report.Mentions.FirstOrDefault(m => m.Indicator == prefix + name && m.Role is NumberRole.Level or NumberRole.Share && m.Period == like.Mention.Period);
            if (report.Figure(number) is not { IsExact: true } figure || figure.Value <= 0)
            {
                return null;
            }

            all.Add(figure);
        }

        return all;
    }
}
