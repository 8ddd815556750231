using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>The growth of a total that lies outside the growth of all its components.</summary>
internal sealed class GrowthBounds : IRule
{
    private const int Reach = 1500;

    public RuleDescriptor Descriptor { get; } =
        new("LB2401", "Mức tăng chung nằm ngoài mức tăng của các thành phần", "Growth of a total outside that of its components", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        var told = new HashSet<int>();
        foreach (var bounds in ComponentGrowth.Read(report))
        {
            told.Add(bounds.Total.Mention.Start);
            Compare(notes, bounds.Total, bounds.All, [.. bounds.Parts]);
        }

        var families = report.Catalogue.Where(i => i is { Kind: "growth", Parent: not null }).GroupBy(i => i.Parent!)
            .ToDictionary(g => g.Key, g => g.Select(i => i.Code).ToList());
        var rates = report.Mentions.Where(m => m is { Role: NumberRole.Change or NumberRole.Level, Unit: "%", Indicator: not null, Basis: null or "yoy" }).ToList();
        for (var i = 0; i < rates.Count; i++)
        {
            if (!told.Contains(rates[i].Start) && families.TryGetValue(rates[i].Indicator!, out var family) && family.Count > 1 && !IsPast(report, rates[i]) && report.Figure(rates[i]) is { } total)
            {
                Compare(notes, total, family.Count, Components(report, rates, i, family));
            }
        }
    }

    /// <summary>The rates of the components after the total, each once, in the same passage and of the same period.</summary>
    private static List<Figure> Components(CheckedReport report, List<Mention> rates, int total, List<string> family)
    {
        var found = new Dictionary<string, Figure>();
        for (var i = total + 1; i < rates.Count && rates[i].Start - rates[total].Start < Reach; i++)
        {
            var isNext = rates[i].Indicator == rates[total].Indicator;
            if (isNext)
            {
                break;
            }

            if (family.Contains(rates[i].Indicator!) && rates[i].Period == rates[total].Period && rates[i].Basis == "yoy" && !IsPast(report, rates[i]) && report.Figure(rates[i]) is { } figure)
            {
                found.TryAdd(rates[i].Indicator!, figure);
            }
        }

        return [.. found.Values];
    }

    /// <summary>"(cùng kỳ tăng 2,97%)".</summary>
    private static bool IsPast(CheckedReport report, Mention rate) => report.Before(rate, 60).Says("cùng kỳ", "năm trước");

    private void Compare(CheckNotes notes, Figure total, int all, List<Figure> parts)
    {
        if (parts.Count < 2 || parts.Count < all - 1)
        {
            return;
        }

        var (low, high) = (parts.MinBy(p => p.Value)!, parts.MaxBy(p => p.Value)!);
        var isBelow = total.Allowed().High < low.Allowed().Low;
        if (!isBelow && total.Allowed().Low <= high.Allowed().High)
        {
            return;
        }

        var bounds = $"{low.Mention.Text} ≤ mức tăng chung ≤ {high.Mention.Text}";
        notes.Doubt(Descriptor, total.Mention, parts.Select(p => p.Mention),
            $"Mức tăng chung {(isBelow ? "thấp hơn" : "cao hơn")} mức tăng của mọi thành phần, trong khi nó là bình quân của chúng.", null, $"{bounds}; văn bản ghi {total.Printed}",
            parts.Count == all ? null : Severity.Hint);
    }
}
