using LaBan.Measures;
using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"138/184 xã (chiếm 75%)": a part, its whole and the percentage that does not follow from them.</summary>
internal sealed class PartOfWhole : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB2104", "Tỷ lệ không khớp với phần trên tổng", "A percentage that its part and whole do not give", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        for (var i = 0; i + 2 < report.Mentions.Count; i++)
        {
            if (report.Mentions[i] is { Role: NumberRole.Part } part && report.Mentions[i + 1] is { Role: NumberRole.Whole } whole && Percentage(report, i) is { } percent)
            {
                Compare(notes, report.Figure(part), report.Figure(whole), percent);
            }
        }

        foreach (var found in PartOfTotal.Read(report))
        {
            Compare(notes, found);
        }

        foreach (var claim in report.Claims)
        {
            CompareWithTotals(report, notes, claim);
        }
    }

    private void Compare(CheckNotes notes, PartOfTotal found)
    {
        var (part, whole) = (found.Part, found.Whole);
        if (part.Value > whole.Value && whole.IsExact && part.IsExact)
        {
            notes.Doubt(Descriptor, part.Mention, [whole.Mention], $"Phần {part.Printed} lớn hơn tổng số {whole.Printed}.", null, $"{part.Mention.Text} > {whole.Mention.Text}");
        }
        else if (found.Percent is { } percent && Formulas.Percentage(part, whole) is { } exact)
        {
            notes.Judge(Descriptor, new Judgement(percent, whole.Unit is null or { IsCount: true } ? Exactly(exact) : exact, [part, whole], $"{part.Mention.Text} / {whole.Mention.Text}"),
                $"{part.Mention.Text} trên tổng số {whole.Mention.Text} không phải là {percent.Printed}.");
        }
    }

    /// <summary>"184 xã, trong đó 138 xã đạt chuẩn, chiếm 75%": the share against the total of the claim around it.</summary>
    private void CompareWithTotals(CheckedReport report, CheckNotes notes, Claim claim)
    {
        var share = claim.Figures.FirstOrDefault(f => f is { Role: NumberRole.Share, Unit: "%" });
        var number = claim.Figures.LastOrDefault(f => f.Role == NumberRole.Level && f.Start < share?.Start);
        if (report.Figure(share) is not { } percent || report.Figure(number) is not { IsPercent: false } part)
        {
            return;
        }

        var totals = Totals(report, claim, part).ToList();
        var after = report.After(share!, 60);
        var named = after.AsSpan().IndexOfAny(",;.()") is >= 0 and var end ? after[..end] : after;
        var judged = totals.Select(t => (t.Claim, Judgement: Judge(part, t.Figure, percent))).ToList();
        var right = judged.Find(j => j.Judgement.Agreement is Agreement.Right or Agreement.OnlyByRounding);
        var chosen = right.Claim is not null ? right : judged.Find(j => IsNamed(j.Claim, j.Judgement.From[1], named));
        chosen = chosen.Claim is null && claim.Parent >= 0 && !named.Says("tổng") ? judged.Find(j => j.Claim == report.Claims[claim.Parent]) : chosen;
        if (chosen.Claim is not null)
        {
            notes.Judge(Descriptor, chosen.Judgement, $"{part.Mention.Text} trên {chosen.Judgement.From[1].Mention.Text} không phải là {percent.Printed}.");
        }
    }

    private static Judgement Judge(Figure part, Figure whole, Figure percent) =>
        new(percent, Formulas.Percentage(part, whole)!.Value, [part, whole], $"{part.Mention.Text} / {whole.Mention.Text}");

    /// <summary>The totals that a share may be of: what the claim is a part of, and the larger amounts of its sentence.</summary>
    private static IEnumerable<(Claim Claim, Figure Figure)> Totals(CheckedReport report, Claim claim, Figure part)
    {
        var sentence = report.SentenceOf(part.Mention);
        var others = sentence.Numbers.Where(n => n.Claim >= 0 && report.Claims[n.Claim] != claim).Select(n => report.Claims[n.Claim]);
        foreach (var other in (claim.Parent >= 0 ? others.Prepend(report.Claims[claim.Parent]) : others).Distinct())
        {
            if (Now(report, other) is { } whole && whole.Value > part.Value && whole.Range.Low > 0
                && whole.IsCommensurable(part) && !whole.IsPercent)
            {
                yield return (other, whole);
            }
        }
    }

    /// <summary>The value of a claim as it is now: of "tăng từ A lên B" the latter.</summary>
    private static Figure? Now(CheckedReport report, Claim claim) =>
        report.Figure(claim.Figures.FirstOrDefault(f => f.Role == NumberRole.Level && !BaseWords.Announce(report.Before(f))));

    /// <summary>"chiếm 0,84% tổng dư nợ": the words after the share name the total.</summary>
    private static bool IsNamed(Claim total, Figure figure, string after)
    {
        var key = total.Key();
        return (key.Length > 2 && after.Says("tổng", "số") && after.Contains(key, StringComparison.Ordinal))
            || (figure.Unit is { IsCount: true } && figure.Mention.Unit is { } noun && after.Says("% số " + noun, "% tổng số " + noun));
    }

    /// <summary>The percentage printed right after the fraction.</summary>
    private static Figure? Percentage(CheckedReport report, int part)
    {
        var (whole, next) = (report.Mentions[part + 1], report.Mentions[part + 2]);
        var isNear = next.Start - whole.End < 60 && report.SentenceOf(next) == report.SentenceOf(whole);
        return isNear && next is { Unit: "%", Role: NumberRole.Share or NumberRole.Level } && report.Words(whole.End, next.Start) is var words && (words.EndsWith('(') || words.Says("chiếm", "đạt", "tỷ lệ", "bằng"))
            ? report.Figure(next)
            : null;
    }

    private void Compare(CheckNotes notes, Figure? part, Figure? whole, Figure percent)
    {
        if (part is not null && whole is not null && whole.Value > 0 && part.Value <= whole.Value && Formulas.Percentage(part, whole) is { } exact)
        {
            notes.Judge(Descriptor, new Judgement(percent, Exactly(exact), [part, whole], $"{part.Mention.Text} / {whole.Mention.Text}"),
                $"{part.Mention.Text}/{whole.Mention.Text} không phải là {percent.Printed}.", percent.IsExact && percent.Mention.Role == NumberRole.Share ? Severity.Error : null);
        }
    }

    /// <summary>The numbers of a fraction count things: they are not rounded.</summary>
    private static Recomputed Exactly(Recomputed exact) => exact with { Range = Interval.Of(exact.Value) };
}
