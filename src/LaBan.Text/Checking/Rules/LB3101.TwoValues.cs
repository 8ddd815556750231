using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>One indicator, one period, two values: in the summary and in the body, in the text and in the annex.</summary>
internal sealed class TwoValues : IRule
{
    private const int MostValues = 2;
    private const int MostMentions = 40;

    public RuleDescriptor Descriptor { get; } =
        new("LB3101", "Một chỉ tiêu, một kỳ, hai giá trị", "One indicator and period with two values", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        var named = new Dictionary<FigureSubject, List<Figure>>();
        var alike = new Dictionary<FigureSubject, List<Figure>>();
        var told = Told(report);
        foreach (var number in report.Mentions)
        {
            if (told.GetValueOrDefault(number.Start) < 2 || report.Figure(number) is not { } figure || FigureSubject.Of(report, figure) is not { } subject)
            {
                continue;
            }

            Add(alike, subject, figure);
            if (FigureSubject.IsNamed(report, figure) && Add(named, subject, figure) is { Count: > 1 } others)
            {
                Compare(report, notes, others, figure);
            }
        }

        foreach (var group in alike.Values.Where(g => g.Count > 1))
        {
            Suspect(report, notes, group.FindAll(f => !IsPartOf(report, f, group)));
        }

        RankTotals(report, notes);
        Settled(report, notes);
    }

    /// <summary>How often the indicator of each number, or the thing its words name, is told of at all: most are told of once and need no second look.</summary>
    private static Dictionary<int, int> Told(CheckedReport report)
    {
        var names = new Dictionary<int, string>();
        var tellings = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var number in report.Mentions)
        {
            var name = number.Indicator ?? Telling(tellings, number.Label);
            if (name is not null)
            {
                names[number.Start] = name;
            }
        }

        var counts = names.Values.CountBy(n => n, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return names.ToDictionary(n => n.Key, n => counts[n.Value]);
    }

    private static string? Telling(Dictionary<string, string?> known, string? label)
    {
        if (label is null || known.TryGetValue(label, out var telling))
        {
            return label is null ? null : known[label];
        }

        return known[label] = SubjectWords.Telling(label) is { } words ? "~" + words : null;
    }

    private static List<Figure> Add(Dictionary<FigureSubject, List<Figure>> groups, FigureSubject subject, Figure figure)
    {
        if (!groups.TryGetValue(subject, out var group))
        {
            groups[subject] = group = [];
        }

        if (group.Count < MostMentions)
        {
            group.Add(figure);
        }

        return group;
    }

    private void Compare(CheckedReport report, CheckNotes notes, List<Figure> group, Figure figure)
    {
        if (group.Find(o => o != figure && Agree(o, figure)) is { } same)
        {
            notes.Confirm(Descriptor, [same.Mention, figure.Mention], $"{same.Printed} = {figure.Printed}");
            return;
        }

        var other = group[0];
        if (report.SentenceOf(other.Mention) != report.SentenceOf(figure.Mention) && AreNear(other, figure))
        {
            Doubt(report, notes, other, figure, other.Mention.Qualifier != figure.Mention.Qualifier ? Severity.Hint : null);
        }
    }

    /// <summary>"…, trong đó: bán lẻ hàng hóa 6.315 tỷ đồng": what is said to be a part of another figure is not its second value.</summary>
    private static bool IsPartOf(CheckedReport report, Figure figure, List<Figure> group)
    {
        var claims = report.Reading.Claims;
        for (var above = figure.Mention.Claim < 0 ? -1 : claims[figure.Mention.Claim].Parent; above >= 0; above = claims[above].Parent)
        {
            if (group.Exists(o => o.Mention.Claim == above))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Figures that are probably the same, by looser words: worth a look where only one of them stands out.</summary>
    private void Suspect(CheckedReport report, CheckNotes notes, List<Figure> group)
    {
        var values = new List<List<Figure>>();
        foreach (var figure in group)
        {
            if (values.Find(v => Agree(v[0], figure)) is { } same)
            {
                same.Add(figure);
                notes.Confirm(Descriptor, [same[0].Mention, figure.Mention], $"{same[0].Printed} = {figure.Printed}");
            }
            else
            {
                values.Add([figure]);
            }
        }

        var most = values.MaxBy(v => v.Count)!;
        if (values.Count > MostValues && most.Count < MostValues)
        {
            return;
        }

        foreach (var value in values.Where(v => v != most && v.Count == 1))
        {
            var (figure, other) = value[0].Mention.Start > most[0].Mention.Start ? (value[0], most[0]) : most.Count > 1 ? (value[0], most[0]) : (most[0], value[0]);
            if (report.SentenceOf(figure.Mention) != report.SentenceOf(other.Mention) && (AreNear(figure, other, 2.5m) || AreRates(figure, other)))
            {
                Doubt(report, notes, other, figure, Severity.Hint);
            }
        }
    }

    private void Doubt(CheckedReport report, CheckNotes notes, Figure other, Figure figure, Severity? severity)
    {
        var differs = other.Mention.Qualifier != figure.Mention.Qualifier && other.Mention.Qualifier is not null && figure.Mention.Qualifier is not null;
        notes.Doubt(Descriptor, figure.Mention, [other.Mention],
            $"Chỗ khác trong văn bản ghi {other.Printed} cho cùng chỉ tiêu và kỳ này{(differs ? " (một chỗ là ước, một chỗ là thực hiện)" : "")}.",
            other.Printed, $"{other.Printed} ≠ {figure.Printed}", severity);
    }

    /// <summary>"xếp thứ 28/56 tỉnh, thành phố" where all other ranks are of 63.</summary>
    private void RankTotals(CheckedReport report, CheckNotes notes)
    {
        var totals = report.Mentions.Where(m => m.Role == NumberRole.RankOf && m.Value is > 30 && IsOfProvinces(report, m)).ToList();
        if (totals.Count < 2 || totals.GroupBy(m => m.Value).MaxBy(g => g.Count()) is not { Key: { } usual })
        {
            return;
        }

        var known = totals.Exists(m => m.Value == 63) ? 63 : usual;
        var other = totals.Find(m => m.Value == known)!;
        foreach (var odd in totals.Where(m => m.Value != known && m.Value is not (63 or 34)))
        {
            notes.Doubt(Descriptor, odd, [other], $"Chỗ khác trong văn bản xếp hạng trên {other.Text} tỉnh, thành phố.", other.Text, $"{other.Text} ≠ {odd.Text}");
        }
    }

    private static bool IsOfProvinces(CheckedReport report, Mention total)
    {
        var after = report.Text.AsSpan(total.End, Math.Min(60, report.Text.Length - total.End));
        return !after.Contains("vùng", StringComparison.OrdinalIgnoreCase) && !after.Contains("huyện", StringComparison.OrdinalIgnoreCase) && !after.Contains("khu vực", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"ghi nhận 1.341 vụ … đã làm rõ 1.271/1.431 vụ": the cases settled are out of those told before.</summary>
    private void Settled(CheckedReport report, CheckNotes notes)
    {
        for (var i = 1; i < report.Mentions.Count; i++)
        {
            var (part, whole) = (report.Mentions[i - 1], report.Mentions[i]);
            if (part.Role != NumberRole.Part || whole.Role != NumberRole.Whole || report.Figure(whole) is not { Value: > 20 } || !report.Text[Math.Max(0, part.Start - 30)..part.Start].Contains("làm rõ", StringComparison.Ordinal))
            {
                continue;
            }

            var told = Told(report, i - 2, part.Start).ToList();
            if (told.Count == 0 || told.Exists(m => m.Value == whole.Value))
            {
                continue;
            }

            var other = told[0];
            notes.Doubt(Descriptor, whole, [other], $"Số vụ ở câu trước là {other.Text}.", other.Text, $"{other.Text} ≠ {whole.Text}", Severity.Hint);
        }
    }

    /// <summary>The numbers of cases told a little before, nearest first.</summary>
    private static IEnumerable<Mention> Told(CheckedReport report, int from, int start)
    {
        const int Reach = 300;
        for (var i = from; i >= 0 && start - report.Mentions[i].Start < Reach; i--)
        {
            if (report.Mentions[i] is { Role: NumberRole.Level } number && HasNoun(report, number, "vụ") && report.Figure(number) is not null)
            {
                yield return number;
            }
        }
    }

    private static bool HasNoun(CheckedReport report, Mention number, string noun) =>
        report.Text.AsSpan(number.End, Math.Min(8, report.Text.Length - number.End)).TrimStart().StartsWith(noun, StringComparison.Ordinal);

    private static bool Agree(Figure one, Figure other)
    {
        var slack = one.IsExact && other.IsExact ? 0 : Math.Abs(one.Value) * 0.05m;
        return one.Range.Low - slack <= other.Range.High && other.Range.Low <= one.Range.High + slack;
    }

    /// <summary>Figures far apart are hardly two attempts at one: the reading took two things for one.</summary>
    private static bool AreNear(Figure one, Figure other, decimal most = 2)
    {
        if (one.Value == 0 || other.Value == 0 || Math.Sign(one.Value) != Math.Sign(other.Value))
        {
            return false;
        }

        var ratio = one.Value / other.Value;
        return (ratio < most && ratio > 1 / most) || PowersOfTen.Are(ratio);
    }

    /// <summary>Rates of change differ by more than their size.</summary>
    private static bool AreRates(Figure one, Figure other) => one.IsPercent && Math.Abs(one.Value - other.Value) < 10;
}
