using LaBan.Text.Mentions;

namespace LaBan.Text.Checking;

/// <summary>What the rules note while they look through a document.</summary>
internal sealed class CheckNotes(CheckedReport report)
{
    private readonly List<Finding> _findings = [];
    private readonly List<Confirmation> _confirmations = [];
    private readonly HashSet<(string Rule, TextSpan Span)> _seen = [];
    private readonly HashSet<int> _doubted = [];

    /// <summary>Notes a doubtful place. A rule speaks once of a place.</summary>
    public void Doubt(RuleDescriptor rule, TextSpan span, string message, string? expected = null, string? arithmetic = null,
        IReadOnlyList<TextSpan>? related = null, Severity? severity = null)
    {
        if (_seen.Add((rule.Id, span)))
        {
            _findings.Add(new Finding(rule, severity ?? rule.Severity, span, related ?? [], message, expected, arithmetic));
        }
    }

    /// <summary>Notes a doubtful number, and the numbers it was compared with.</summary>
    public void Doubt(RuleDescriptor rule, Mention number, IEnumerable<Mention> compared, string message, string? expected, string? arithmetic,
        Severity? severity = null)
    {
        var strength = severity ?? rule.Severity;
        Doubt(rule, report.SpanOf(number), message, expected, arithmetic, [.. compared.Select(report.SpanOf)], strength);
        if (strength > Severity.Hint)
        {
            _doubted.Add(number.Start);
        }
    }

    /// <summary>Notes a calculation that came out right.</summary>
    public void Confirm(RuleDescriptor rule, IEnumerable<Mention> numbers, string arithmetic) =>
        _confirmations.Add(new Confirmation(rule, [.. numbers.Select(n => n.Start)], arithmetic));

    /// <summary>Everything noted.</summary>
    public CheckResult Close()
    {
        var confirmed = new HashSet<int>(_confirmations.SelectMany(c => c.Numbers));
        _findings.Sort(static (left, right) => (left.Span.Start, left.Span.End, left.Rule.Id).CompareTo((right.Span.Start, right.Span.End, right.Rule.Id)));
        var doubtful = _findings.FindAll(f => f.Severity > Severity.Hint);
        var verdicts = new Verdict[report.Mentions.Count];
        var (next, reach) = (0, 0);
        for (var i = 0; i < verdicts.Length; i++)
        {
            var number = report.Mentions[i];
            for (; next < doubtful.Count && doubtful[next].Span.Start < number.End; next++)
            {
                reach = Math.Max(reach, doubtful[next].Span.End);
            }

            verdicts[i] = _doubted.Contains(number.Start) || reach > number.Start ? Verdict.Doubted
                : confirmed.Contains(number.Start) ? Verdict.Confirmed
                : Verdict.Unsettled;
        }

        return new CheckResult(report.Reading, _findings, _confirmations, verdicts);
    }
}
