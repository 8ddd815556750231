using System.Text.RegularExpressions;
using LaBan.Text.Checking.Wording;
using LaBan.Text.Claims;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"vượt kế hoạch" with 98%, "tăng từ 4,2% xuống 3,5%", "bằng 97% cùng kỳ, tăng 3%": a word that its own figures deny.</summary>
internal sealed partial class VerbAgainstNumber : IRule
{
    private const int Near = 45;

    public RuleDescriptor Descriptor { get; } =
        new("LB1601", "Động từ trái với con số", "A verb against its number", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var number in report.Mentions.Where(m => m is { Role: NumberRole.PlanRatio, Unit: "%", Value: not null }))
        {
            AgainstPlan(report, notes, number);
        }

        for (var i = 0; i + 1 < report.Mentions.Count; i++)
        {
            FromTo(report, notes, i);
        }

        foreach (var (number, related, message, arithmetic) in TurnedVerbReader.Read(report))
        {
            notes.Doubt(Descriptor, number, related, message, null, arithmetic);
        }

        foreach (var claim in report.Claims)
        {
            AgainstBase(report, notes, claim);
            Multiple(report, notes, claim);
        }
    }

    /// <summary>"vượt kế hoạch" beside less than 100%, "không đạt kế hoạch" beside more.</summary>
    private void AgainstPlan(CheckedReport report, CheckNotes notes, Mention ratio)
    {
        var before = Window(report, Math.Max(0, ratio.Start - Near), ratio.Start, fromEnd: true);
        var end = report.SpanOf(ratio).End;
        var after = Window(report, end, Math.Min(report.Text.Length, end + Near), fromEnd: false);
        if (ratio.Value < 100 && (Exceeds().IsMatch(before) || Exceeds().IsMatch(after)))
        {
            notes.Doubt(Descriptor, ratio, [], $"Nói \u201cvượt\u201d nhưng chỉ bằng {ratio.Text}% kế hoạch.", null, $"{ratio.Text}% < 100%");
        }
        else if (ratio.Value > 100 && (Misses().IsMatch(before) || Misses().IsMatch(after)))
        {
            notes.Doubt(Descriptor, ratio, [], $"Nói không đạt nhưng bằng {ratio.Text}% kế hoạch.", null, $"{ratio.Text}% > 100%", Severity.Hint);
        }
    }

    /// <summary>The text beside a ratio up to the nearest other figure, semicolon or full stop.</summary>
    private static string Window(CheckedReport report, int start, int end, bool fromEnd)
    {
        var text = report.Text[start..end];
        var cut = fromEnd ? text.LastIndexOfAny([';', '.', '\n', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) : text.IndexOfAny([';', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return cut < 0 ? text : fromEnd ? text[(cut + 1)..] : text[..cut];
    }

    /// <summary>"tăng từ 38,2% lên 36,5%".</summary>
    private void FromTo(CheckedReport report, CheckNotes notes, int at)
    {
        var (view, first) = (report.View, report.Mentions[at]);
        if (first.Role != NumberRole.Level || report.Figure(first) is not { } from)
        {
            return;
        }

        var s = report.SentenceOf(first);
        var isFrom = view.HasBefore(report.DraftOf(first).At, s.First, Cue.From, out var word) && view.HasBefore(word, s.First, Cue.Rise | Cue.Fall, out _);
        var next = report.Mentions.Skip(at + 1).FirstOrDefault(m => m.Role != NumberRole.Date);
        if (!isFrom || next is not { Role: NumberRole.Level } || next.Unit != first.Unit || report.SentenceOf(next) != s || report.Figure(next) is not { } to
            || !view.HasBefore(report.DraftOf(next).At, s.First, Cue.ToLevel | Cue.Until, out _))
        {
            return;
        }

        view.HasBefore(word, s.First, Cue.Rise | Cue.Fall, out var verb);
        var isRise = view.Has(verb, Cue.Rise);
        if (isRise ? to.Value < from.Value : to.Value > from.Value)
        {
            notes.Doubt(Descriptor, next, [first], isRise ? "Nói \u201ctăng\u201d nhưng số sau nhỏ hơn số trước." : "Nói \u201cgiảm\u201d nhưng số sau lớn hơn số trước.", null,
                $"{from.Printed} → {to.Printed}");
        }
    }

    /// <summary>"bằng 97% cùng kỳ, tăng 3%".</summary>
    private void AgainstBase(CheckedReport report, CheckNotes notes, Claim claim)
    {
        var ratio = claim.Figures.FirstOrDefault(f => f is { Role: NumberRole.BaseRatio, Unit: "%", Value: not null });
        var change = claim.Figures.FirstOrDefault(f => f is { Role: NumberRole.Change, Unit: "%" } && ratio is not null && f.Basis == ratio.Basis && f.Period == ratio.Period);
        if (ratio is not null && change is not null && IsOfOneFigure(report, claim, ratio, change) && (ratio.Value < 100 ? change.Direction > 0 : ratio.Value > 100 && change.Direction < 0))
        {
            notes.Doubt(Descriptor, change, [ratio], $"Bằng {ratio.Text}% kỳ gốc thì không thể {(change.Direction > 0 ? "tăng" : "giảm")}.", null, $"{ratio.Text}% - 100%", report.View.IsScanned ? Severity.Hint : null);
        }
    }

    /// <summary>No other amount and no semicolon between the two: they are said of one figure.</summary>
    private static bool IsOfOneFigure(CheckedReport report, Claim claim, Mention one, Mention other)
    {
        var (first, second) = one.Start < other.Start ? (one, other) : (other, one);
        return !report.Text.AsSpan(first.End, second.Start - first.End).Contains(';')
            && !claim.Figures.Any(f => f.Role == NumberRole.Level && f.Start > first.Start && f.Start < second.Start);
    }

    /// <summary>"gấp gần 3 lần" between two amounts of which one is 2,4 times the other.</summary>
    private void Multiple(CheckedReport report, CheckNotes notes, Claim claim)
    {
        var times = claim.Figures.FirstOrDefault(f => f is { Role: NumberRole.Change, Unit: "lần", Value: > 1, Direction: >= 0 });
        var amounts = claim.Figures.Where(f => f.Role == NumberRole.Level && report.Figure(f) is { Value: > 0, IsPercent: false }).ToList();
        if (times is null || amounts.Count != 2 || amounts[0].Unit != amounts[1].Unit || amounts[0].Period == amounts[1].Period)
        {
            return;
        }

        var (one, other) = (report.Figure(amounts[0])!.Value, report.Figure(amounts[1])!.Value);
        var ratio = Math.Max(one, other) / Math.Min(one, other);
        var word = report.Text[Math.Max(0, times.Start - 12)..times.Start];
        var stated = times.Value!.Value;
        var (low, high) = Under().IsMatch(word) ? (stated * 0.85m, stated) : Over().IsMatch(word) ? (stated, stated * 1.25m) : (stated * 0.95m, stated * 1.05m);
        if (ratio < low || ratio > high)
        {
            notes.Doubt(Descriptor, times, amounts, $"Hai số cho {ViNumbers(ratio)} lần.", ViNumbers(ratio) + " lần", $"{Math.Max(one, other):0.###} / {Math.Min(one, other):0.###} = {ViNumbers(ratio)}", Severity.Hint);
        }
    }

    private static string ViNumbers(decimal value) => LaBan.Measures.ViNumber.Write(value, 2);

    [GeneratedRegex(@"(?<!chưa |không |phấn đấu |khó |để |nhằm |số )\bvượt (?:xa |mức |so với )?(?:kế hoạch|mục tiêu|dự toán|chỉ tiêu)", RegexOptions.IgnoreCase)]
    private static partial Regex Exceeds();

    [GeneratedRegex(@"\b(?:không|chưa) (?:đạt|hoàn thành) (?:được )?(?:kế hoạch|mục tiêu|dự toán|chỉ tiêu)", RegexOptions.IgnoreCase)]
    private static partial Regex Misses();

    [GeneratedRegex(@"\b(?:gần|ngót|xấp xỉ)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Under();

    [GeneratedRegex(@"\b(?:hơn|trên)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Over();
}
