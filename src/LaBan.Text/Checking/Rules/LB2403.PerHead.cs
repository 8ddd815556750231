using LaBan.Measures;
using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>GRDP per head that does not go with GRDP and population.</summary>
internal sealed class PerHead : IRule
{
    // Reports mix average and year-end population.
    private const decimal Slack = 0.015m;

    public RuleDescriptor Descriptor { get; } =
        new("LB2403", "GRDP bình quân đầu người không khớp với dân số", "GRDP per head that does not go with population", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        var told = new HashSet<int>();
        foreach (var found in OutputPerHead.Read(report))
        {
            foreach (var (total, head, people) in found.Products)
            {
                told.Add(head.Mention.Start);
                Compare(notes, total, head, people, found.IsAveragePopulation);
            }
        }

        foreach (var claim in report.Claims)
        {
            var perHead = report.Figure(claim.Figures.FirstOrDefault(f => f.Role == NumberRole.Level && IsPerHead(f, report)));
            if (perHead is not { Value: > 0 } || told.Contains(perHead.Mention.Start) || perHead.Mention.Period is not { Length: 4 } year || Total(report, perHead) is not { } total)
            {
                continue;
            }

            if (Population(report, year) is { } people)
            {
                Compare(notes, total, perHead, people.Range, people.Value, people.Text, people.Number);
            }
        }
    }

    /// <summary>All three in one paragraph; a small gap is a hint, for reports round and mix average and year-end population.</summary>
    private void Compare(CheckNotes notes, Figure total, Figure perHead, Figure people, bool isAverage)
    {
        var slack = new Interval(1 - Slack, 1 + Slack);
        var written = $"{perHead.Printed} × {people.Printed} = {total.Print(perHead.Value * people.Value)}";
        if ((isAverage ? perHead.Range * people.Range : perHead.Range * people.Range * slack).Overlaps(total.Range))
        {
            notes.Confirm(Descriptor, [total.Mention, perHead.Mention, people.Mention], written);
            return;
        }

        var isNear = (perHead.Allowed() * people.Allowed() * slack).Overlaps(total.Allowed());
        notes.Doubt(Descriptor, total.Mention, [perHead.Mention, people.Mention], "Quy mô GRDP, GRDP bình quân đầu người và dân số không khớp nhau.", total.Print(perHead.Value * people.Value),
            $"{written}; văn bản ghi {total.Printed}", isNear ? Severity.Hint : null);
    }

    private static bool IsPerHead(Mention number, CheckedReport report) =>
        number.Indicator == "grdp.per_capita_usd" || (report.Before(number) is var before && before.Says("grdp") && before.Says("bình quân đầu người", "bình quân/người", "/người"));

    /// <summary>GRDP of the same year in the same currency.</summary>
    private static Figure? Total(CheckedReport report, Figure perHead)
    {
        var currency = perHead.Dimension.Split('/')[0];
        var totals = report.Mentions.Where(m => m is { Role: NumberRole.Level, Indicator: "grdp.value" or "grdp.value_usd" } && m.Period == perHead.Mention.Period)
            .Select(m => report.Figure(m)).OfType<Figure>().Where(f => f.Dimension == currency && f.Value > perHead.Value * 10_000).ToList();
        return totals.Count > 0 && totals.TrueForAll(t => t.Value == totals[0].Value) ? totals[0] : null;
    }

    private static (Interval Range, decimal Value, string Text, Mention? Number)? Population(CheckedReport report, string year)
    {
        var number = report.Mentions.FirstOrDefault(m => m is { Role: NumberRole.Level, Indicator: "population.total" } && m.Period?.StartsWith(year, StringComparison.Ordinal) == true && !report.Before(m).Says("thành thị", "nông thôn", "đô thị", "nam", "nữ"));
        if (report.Figure(number) is { Value: > 10_000 } figure)
        {
            return (figure.Allowed(), figure.Value, figure.Printed, number);
        }

        var filed = report.Options.Facts?.Find("population.total", year, FactMeasure.Value);
        return filed is { Count: > 0 } && Unit.TryParse(filed[0].Unit, out var unit) ? (Interval.Of(filed[0].Value * unit.Factor), filed[0].Value * unit.Factor, $"{ViNumber.WriteTrimmed(filed[0].Value, 3)} {filed[0].Unit}", null) : null;
    }

    private void Compare(CheckNotes notes, Figure total, Figure perHead, Interval people, decimal nominal, string text, Mention? number)
    {
        var range = perHead.Allowed() * people * new Interval(1 - Slack, 1 + Slack);
        var written = $"{perHead.Printed} × {text} = {total.Print(perHead.Value * nominal)}";
        Mention[] others = number is null ? [perHead.Mention] : [perHead.Mention, number];
        if (range.Overlaps(total.Allowed()))
        {
            notes.Confirm(Descriptor, others.Prepend(total.Mention), written);
        }
        else
        {
            notes.Doubt(Descriptor, total.Mention, others, "Quy mô GRDP, GRDP bình quân đầu người và dân số không khớp nhau.", total.Print(perHead.Value * nominal), $"{written}; văn bản ghi {total.Printed}");
        }
    }
}
