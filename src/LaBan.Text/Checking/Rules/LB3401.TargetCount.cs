using System.Globalization;
using System.Text.RegularExpressions;
using LaBan.Text.Checking.Wording;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"13/18 chỉ tiêu đạt và vượt": counts of targets that disagree with each other within the document.</summary>
internal sealed partial class TargetCount : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB3401", "Số chỉ tiêu đạt, không đạt không khớp nhau", "Counts of targets met that disagree", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        var stated = new Dictionary<(string? Period, string Qualifier), (TargetTally Tally, int Whole)>();
        foreach (var passage in report.TargetPassages)
        {
            var found = new Passage(this, report, notes, passage);
            found.Check();
            if (found.Fulfilled is { Whole: { } whole } tally)
            {
                Compare(report, notes, stated, (tally, whole));
            }
        }
    }

    /// <summary>Whether the number counts targets, and the words after it say that they are met.</summary>
    public static bool CountsTargetsMet(CheckedReport report, Mention number) =>
        report.TargetsMet.Contains(number.Start);

    /// <summary>The same year counted twice.</summary>
    private void Compare(CheckedReport report, CheckNotes notes, Dictionary<(string? Period, string Qualifier), (TargetTally Tally, int Whole)> stated, (TargetTally Tally, int Whole) second)
    {
        if (Number(report, second.Tally.Span) is not { } number)
        {
            return;
        }

        var key = (number.Period, report.QualifierOf(number));
        if (stated.TryGetValue(key, out var first))
        {
            var (one, other) = ($"{first.Tally.Count}/{first.Whole}", $"{second.Tally.Count}/{second.Whole}");
            if (one == other)
            {
                notes.Confirm(Descriptor, Numbers(report, [first.Tally, second.Tally]), $"{one} = {other}");
            }
            else if (first.Whole == second.Whole || first.Tally.Count == second.Tally.Count)
            {
                notes.Doubt(Descriptor, first.Whole == second.Whole ? Counted(report, second.Tally) : second.Tally.WholeSpan,
                    $"Chỗ khác trong văn bản ghi {one} chỉ tiêu.", one, null, [Counted(report, first.Tally)], Severity.Hint);
            }
        }

        stated.TryAdd(key, second);
    }

    private static Mention? Number(CheckedReport report, TextSpan span) => report.MentionAt(span.Start);

    private static IEnumerable<Mention> Numbers(CheckedReport report, IEnumerable<TargetTally> tallies) =>
        tallies.SelectMany(t => new[] { t.Span, t.WholeSpan }).Where(s => s.End > s.Start).Select(s => Number(report, s)).OfType<Mention>();

    /// <summary>A tally with its noun: "13/17 chỉ tiêu".</summary>
    private static TextSpan Counted(CheckedReport report, TargetTally tally)
    {
        var end = Math.Max(tally.Span.End, tally.WholeSpan.End);
        return new(tally.Span.Start, Nouns().Match(report.Text, end) is { Success: true } noun ? noun.Index + noun.Length : end);
    }

    [GeneratedRegex(@"\G\s{1,5}chỉ\s{1,5}tiêu")]
    private static partial Regex Nouns();

    [GeneratedRegex(@"chưa (?:có (?:số liệu|cơ sở|kết quả)|đủ|đánh giá|công bố|thống kê|xác định)|không (?:đánh giá|có số liệu)|đang (?:đánh giá|chờ|thực hiện)", RegexOptions.IgnoreCase)]
    private static partial Regex Unsettled();

    /// <summary>The counts said together in one passage.</summary>
    private sealed class Passage(TargetCount rule, CheckedReport report, CheckNotes notes, IReadOnlyList<TargetTally> tallies)
    {
        private readonly TargetTally? _all = tallies.FirstOrDefault(t => t.Verdict == TargetVerdict.All);
        private readonly TargetTally? _exceeded = tallies.FirstOrDefault(t => t.Verdict == TargetVerdict.Exceeded);
        private readonly TargetTally? _met = tallies.FirstOrDefault(t => t.Verdict == TargetVerdict.Met);
        private readonly TargetTally? _missed = tallies.FirstOrDefault(t => t.Verdict == TargetVerdict.Missed);

        /// <summary>How many are met or exceeded; "đạt" alone says so too.</summary>
        public TargetTally? Fulfilled { get; } = tallies.FirstOrDefault(t => t.Verdict == TargetVerdict.Fulfilled)
            ?? (tallies.Any(t => t.Verdict == TargetVerdict.Exceeded) ? null : tallies.FirstOrDefault(t => t.Verdict == TargetVerdict.Met));

        private TargetTally? Whole => _all ?? tallies.FirstOrDefault(t => t.Whole is not null);

        /// <summary>The kinds of fulfilment make up the fulfilled, these and the missed the whole, and all strokes name one whole.</summary>
        public void Check()
        {
            Wholes();
            if (Fulfilled is not null && _exceeded is not null && _met is not null && Fulfilled != _met)
            {
                Sum([_exceeded, _met], Fulfilled.Count, Fulfilled.Span, "Số chỉ tiêu vượt và số chỉ tiêu đạt cộng lại không bằng số chỉ tiêu đạt và vượt");
            }

            List<TargetTally> parts = Fulfilled is not null ? [Fulfilled] : _exceeded is not null && _met is not null ? [_exceeded, _met] : [];
            if (parts.Count > 0 && _missed is not null && Whole is { } whole && !IsUnsettled())
            {
                Sum([.. parts, _missed], whole.Whole ?? whole.Count, whole.Whole is null ? whole.Span : whole.WholeSpan, "Số chỉ tiêu đạt và số chỉ tiêu không đạt cộng lại không bằng tổng số chỉ tiêu");
            }
            else
            {
                Beyond();
            }
        }

        private bool IsUnsettled() =>
            Unsettled().IsMatch(report.Text[tallies[0].Span.Start..Math.Min(report.Text.Length, tallies[^1].Span.End + 150)]);

        /// <summary>"còn 3/25 chỉ tiêu" where the others say "/15".</summary>
        private void Wholes()
        {
            var first = Whole;
            foreach (var tally in tallies.Where(t => first is not null && t != first && t.Whole is not null && t.Whole != (first.Whole ?? first.Count)))
            {
                var expected = first!.Whole ?? first.Count;
                notes.Doubt(rule.Descriptor, tally.WholeSpan, $"Tổng số chỉ tiêu ghi {tally.Whole}, chỗ trước ghi {expected}.", Text(expected), null, [first.Whole is null ? first.Span : first.WholeSpan]);
            }
        }

        private void Beyond()
        {
            foreach (var tally in tallies.Where(t => Whole is { } whole && t != _all && t.Count > (whole.Whole ?? whole.Count)))
            {
                notes.Doubt(rule.Descriptor, tally.Span, $"Nhiều hơn tổng số {Whole!.Whole ?? Whole.Count} chỉ tiêu.");
            }
        }

        private void Sum(List<TargetTally> parts, int total, TextSpan totalSpan, string message)
        {
            var sum = parts.Sum(p => p.Count);
            var printed = report.Text[totalSpan.Start..totalSpan.End];
            var arithmetic = $"{string.Join(" + ", parts.Select(p => report.Text[p.Span.Start..p.Span.End]))} = {sum}";
            if (sum == total)
            {
                notes.Confirm(rule.Descriptor, parts.Select(p => Number(report, p.Span)).Append(Number(report, totalSpan)).OfType<Mention>(), arithmetic);
                return;
            }

            notes.Doubt(rule.Descriptor, Counted(report, parts[^1]), $"{message}.", Text(total - sum + parts[^1].Count), $"{arithmetic}; văn bản ghi {printed}",
                [.. parts.SkipLast(1).Select(p => p.Span), totalSpan]);
        }

        private static string Text(int count) => Math.Max(count, 0).ToString("00", CultureInfo.InvariantCulture);
    }
}
