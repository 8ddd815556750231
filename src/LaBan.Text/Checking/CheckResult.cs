namespace LaBan.Text.Checking;

/// <summary>What the checker can say about one number.</summary>
public enum Verdict : byte
{
    /// <summary>"Không đủ căn cứ": nothing to check it against.</summary>
    Unsettled,

    /// <summary>"Đúng": a calculation or a fact on file bears it out, and none speaks against it.</summary>
    Confirmed,

    /// <summary>"Sai": a warning or an error speaks against it.</summary>
    Doubted,
}

/// <summary>How much of a document the checker looked at. Always printed: silence is never an answer.</summary>
/// <param name="Numbers">Numbers in the text.</param>
/// <param name="Understood">Those whose meaning was read.</param>
/// <param name="Checked">Those that could be held against something.</param>
/// <param name="Confirmed">Those that agree with it.</param>
public sealed record Coverage(int Numbers, int Understood, int Checked, int Confirmed);

/// <summary>A document after the check.</summary>
/// <param name="Reading">The document as it was read.</param>
/// <param name="Findings">The doubtful places in the order of the text.</param>
/// <param name="Confirmations">The calculations that came out right.</param>
/// <param name="Verdicts">The answer for each number of <see cref="ReportReading.Mentions"/>, in their order.</param>
public sealed record CheckResult(
    ReportReading Reading, IReadOnlyList<Finding> Findings, IReadOnlyList<Confirmation> Confirmations, IReadOnlyList<Verdict> Verdicts)
{
    /// <summary>How much was looked at.</summary>
    public Coverage Coverage { get; } = new(
        Reading.Mentions.Count,
        Reading.Mentions.Count - Reading.Unknown,
        Verdicts.Count(v => v != Verdict.Unsettled),
        Verdicts.Count(v => v == Verdict.Confirmed));

    /// <summary>The same check with what was found in the file besides its text.</summary>
    public CheckResult With(IReadOnlyList<Finding> more) =>
        more.Count == 0 ? this : this with { Findings = [.. Findings.Concat(more).OrderBy(f => f.Span.Start).ThenBy(f => f.Span.End).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)] };

    /// <summary>The check as if some findings had not been made: a number that only they spoke against is borne out or open again.</summary>
    /// <param name="isOut">Tells the findings to leave out.</param>
    public CheckResult Without(Predicate<Finding> isOut)
    {
        var kept = Findings.Where(f => !isOut(f)).ToList();
        if (kept.Count == Findings.Count)
        {
            return this;
        }

        var doubtful = kept.FindAll(f => f.Severity > Severity.Hint);
        var confirmed = Confirmations.SelectMany(c => c.Numbers).ToHashSet();
        var verdicts = Reading.Mentions.Select((number, i) =>
            Verdicts[i] != Verdict.Doubted || doubtful.Exists(f => f.Span.Overlaps(new(number.Start, number.End))) ? Verdicts[i]
            : confirmed.Contains(number.Start) ? Verdict.Confirmed
            : Verdict.Unsettled);
        return new CheckResult(Reading, kept, Confirmations, [.. verdicts]);
    }
}
