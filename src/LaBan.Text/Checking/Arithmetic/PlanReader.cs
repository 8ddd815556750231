using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>A value, the plan it is held against, and the ratio said of the two.</summary>
/// <param name="Value">The value reached.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Ratio">The ratio, or the excess over the plan.</param>
internal sealed record Attainment(Figure Value, Figure Plan, Figure Ratio)
{
    /// <summary>Whether the ratio is an excess: "vượt 5,9% kế hoạch".</summary>
    public bool IsExcess => Ratio.Mention.Role == NumberRole.OverPlan;
}

/// <summary>Finds values held against a plan that the report names too: beside them, before them in the sentence, or elsewhere.</summary>
internal sealed class PlanReader
{
    private readonly CheckedReport _report;
    private readonly Dictionary<(string Indicator, string Year), List<(Claim Claim, Figure Figure)>> _plans = [];

    /// <summary>A reader of one report.</summary>
    public PlanReader(CheckedReport report)
    {
        _report = report;
        foreach (var claim in report.Claims.Where(c => c.Indicator is not null))
        {
            foreach (var plan in claim.Figures.Where(f => f is { Role: NumberRole.Target, Period.Length: 4 }))
            {
                if (report.Figure(plan) is { } figure)
                {
                    var key = (claim.Indicator!, plan.Period!);
                    (_plans.TryGetValue(key, out var list) ? list : _plans[key] = []).Add((claim, figure));
                }
            }
        }
    }

    /// <summary>Every value of the report that is held against a known plan.</summary>
    public IEnumerable<Attainment> Read()
    {
        var told = new HashSet<int>();
        foreach (var beside in Beside())
        {
            told.Add(beside.Ratio.Mention.Start);
            yield return beside;
        }

        Claim? announced = null;
        foreach (var claim in _report.Claims)
        {
            announced = Announces(claim, announced);
            foreach (var number in claim.Figures)
            {
                if (IsRatio(number) && !told.Contains(number.Start) && _report.Figure(number) is { } ratio && Value(claim, number) is { } value
                    && (Near(claim, value, number) ?? Announced(announced, claim, value) ?? Far(claim, value, number)) is { } plan)
                {
                    yield return new Attainment(value, plan, ratio);
                }
            }
        }
    }

    /// <summary>"đạt 5.864/23.765 tỷ đồng, bằng 24,7%", "đạt 8.641 tỷ đồng/dự toán 16.979 tỷ đồng, bằng 50,9%".</summary>
    private IEnumerable<Attainment> Beside()
    {
        foreach (var line in _report.Lines)
        {
            for (var i = 0; i + 2 < line.Count; i++)
            {
                var (words, ratio) = (line.After(i), line[i + 2]);
                var isBeside = line.IsOver(i) && ratio.IsPercent && !line[i].IsPercent && line.Before(i + 2) is var lead && lead.Says("bằng", "đạt") && lead.Length < 16;
                var isOfPlan = ratio.Mention.Role == NumberRole.PlanRatio || words.Says("dự toán", "kế hoạch") || line.After(i + 2).Says("kế hoạch", "dự toán");
                if (isBeside && isOfPlan && line[i].IsCommensurable(line[i + 1]))
                {
                    yield return new Attainment(line[i], line[i + 1], ratio);
                }
            }
        }
    }

    private static bool IsRatio(Mention number) => number is { Role: NumberRole.PlanRatio or NumberRole.OverPlan, Unit: "%" };

    private Figure? Value(Claim claim, Mention ratio) =>
        _report.Figure(claim.Figures.LastOrDefault(f => f.Role == NumberRole.Level && f.Start < ratio.Start) ?? claim.Figures.FirstOrDefault(f => f.Role == NumberRole.Level && f.Start > ratio.Start))
            is { IsPercent: false } value ? value : null;

    /// <summary>"bằng 62,4% kế hoạch (5.210,7 tỷ đồng)": the plan after its own ratio, or the only one of the claim.</summary>
    private Figure? Near(Claim claim, Figure value, Mention ratio)
    {
        var plans = claim.Figures.Where(f => f.Role == NumberRole.Target).Select(f => _report.Figure(f)).OfType<Figure>().Where(f => f.IsCommensurable(value)).ToList();
        var ratios = claim.Figures.Count(IsRatio);
        var next = claim.Figures.FirstOrDefault(f => f.Start > ratio.Start && IsRatio(f));
        var own = plans.Find(p => p.Mention.Start > ratio.Start && (next is null || p.Mention.Start < next.Start));
        return ratios == 1 && plans.Count == 1 ? plans[0] : own is not null && plans.Count == ratios ? own : null;
    }

    /// <summary>"Tổng kế hoạch vốn là 5.210,7 tỷ đồng; đã giải ngân …": the plan that the claims after it are held against.</summary>
    private Claim? Announces(Claim claim, Claim? before)
    {
        if (before is not null && !IsSameParagraph(before, claim))
        {
            before = null;
        }

        var isPlan = claim.Figures.All(f => f.Role == NumberRole.Target) || (claim.Figures is [{ Role: NumberRole.Level } only] && NamesPlan(only));
        return isPlan ? claim : before;
    }

    private Figure? Announced(Claim? announced, Claim claim, Figure value) =>
        announced is { Figures.Count: 1 } && announced != claim && (IsSameSentence(announced, claim) || IsCarriedOut(claim)) && claim.Parent < 0 && NamesPlan(announced.Figures[0])
            && claim.Figures.Count(IsRatio) == 1 && _report.Figure(announced.Figures[0]) is { } plan && plan.IsCommensurable(value) ? plan : null;

    /// <summary>"Đến 30/6 đã giải ngân …": a sentence that speaks on of what the one before planned.</summary>
    private bool IsCarriedOut(Claim claim) =>
        claim.Key() is "" or "giải ngân" && _report.Before(claim.Figures[0], 80).Says("giải ngân", "đã thực hiện");

    private bool NamesPlan(Mention number) => _report.Before(number, 80).Says("kế hoạch", "dự toán", "giao") && !_report.Before(number, 80).Says("so với", "vượt");

    /// <summary>The plan of the same thing and year elsewhere; null when the report names several.</summary>
    private Figure? Far(Claim claim, Figure value, Mention ratio)
    {
        if (claim.Indicator is null || value.Mention.Period is not { Length: >= 4 } period || claim.Key().Length == 0 || period.Contains("..", StringComparison.Ordinal))
        {
            return null;
        }

        var found = _plans.GetValueOrDefault((claim.Indicator, period[..4]), []).FindAll(p => p.Claim.Key() == claim.Key() && p.Figure.IsCommensurable(value));
        var isOnly = found.Count > 0 && found.TrueForAll(p => p.Figure.Value == found[0].Figure.Value) && claim.Figures.Count(IsRatio) == 1;
        return isOnly && ratio.Basis == "plan" ? found[0].Figure : null;
    }

    private bool IsSameParagraph(Claim left, Claim right) => _report.SentenceOf(left.Figures[0]).Paragraph == _report.SentenceOf(right.Figures[0]).Paragraph;

    private bool IsSameSentence(Claim left, Claim right) => _report.SentenceOf(left.Figures[0]) == _report.SentenceOf(right.Figures[0]);
}
