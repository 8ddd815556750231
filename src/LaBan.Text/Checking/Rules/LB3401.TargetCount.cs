using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"13/18 chỉ tiêu đạt và vượt": counts of targets that disagree with each other within the document.</summary>
internal sealed class TargetCount : IRule
{
    private const int Near = 220;

    public RuleDescriptor Descriptor { get; } =
        new("LB3401", "Số chỉ tiêu đạt, không đạt không khớp nhau", "Counts of targets met that disagree", Severity.Warning);

    /// <summary>A statement of how many of all targets are met.</summary>
    private sealed record Statement(Figure Part, Figure Whole);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        var statements = Statements(report);
        for (var i = 0; i < statements.Count; i++)
        {
            Remainder(report, notes, statements[i]);
            for (var k = 0; k < i; k++)
            {
                Compare(report, notes, statements[k], statements[i]);
            }
        }
    }

    private static List<Statement> Statements(CheckedReport report)
    {
        var found = new List<Statement>();
        for (var i = 0; i + 1 < report.Mentions.Count; i++)
        {
            if (report.Mentions[i].Role == NumberRole.Part && report.Mentions[i + 1].Role == NumberRole.Whole
                && CountsTargetsMet(report, report.Mentions[i + 1]) && report.Figure(report.Mentions[i]) is { } part && report.Figure(report.Mentions[i + 1]) is { } whole)
            {
                found.Add(new Statement(part, whole));
            }
        }

        return found;
    }

    /// <summary>Whether the number counts targets, and the words after it say that they are met.</summary>
    public static bool CountsTargetsMet(CheckedReport report, Mention number) =>
        Counts(report, number) && Says(report, number, "đạt", "vượt", "hoàn thành")
        && !Says(report, number, "không đạt", "chưa đạt", "không hoàn thành", "chưa hoàn thành");

    /// <summary>Whether the number counts targets.</summary>
    private static bool Counts(CheckedReport report, Mention number) =>
        report.Text.AsSpan(number.End, Math.Min(12, report.Text.Length - number.End)).TrimStart().StartsWith("chỉ tiêu", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of these words follows within a few words.</summary>
    private static bool Says(CheckedReport report, Mention number, params string[] words)
    {
        var after = report.Text.Substring(number.End, Math.Min(45, report.Text.Length - number.End));
        after = after.Split(',', ';', '.', '(', '\n')[0];
        return Array.Exists(words, w => after.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"13/18 chỉ tiêu đạt, 4 chỉ tiêu không đạt": both must make up the whole.</summary>
    private void Remainder(CheckedReport report, CheckNotes notes, Statement statement)
    {
        foreach (var number in report.Mentions)
        {
            if (number.Start <= statement.Whole.Mention.End || number.Start > statement.Whole.Mention.End + Near
                || number.Role is NumberRole.Part or NumberRole.Whole || !Counts(report, number) || !decimal.TryParse(number.Text, out var rest)
                || !Says(report, number, "không đạt", "chưa đạt", "không hoàn thành", "chưa hoàn thành", "dưới kế hoạch"))
            {
                continue;
            }

            var (part, whole) = (statement.Part, statement.Whole);
            var sum = $"{part.Mention.Text} + {number.Text} = {part.Value + rest:0}";
            if (part.Value + rest == whole.Value)
            {
                notes.Confirm(Descriptor, [part.Mention, number, whole.Mention], sum);
            }
            else
            {
                notes.Doubt(Descriptor, number, [part.Mention, whole.Mention],
                    $"Số chỉ tiêu đạt và số chỉ tiêu không đạt cộng lại không bằng {whole.Mention.Text}.", $"{whole.Value - part.Value:00}", $"{sum}; văn bản ghi {whole.Mention.Text}");
            }

            return;
        }
    }

    private void Compare(CheckedReport report, CheckNotes notes, Statement first, Statement second)
    {
        if (first.Part.Mention.Period != second.Part.Mention.Period || report.QualifierOf(first.Part.Mention) != report.QualifierOf(second.Part.Mention))
        {
            return;
        }

        if (first.Part.Value == second.Part.Value && first.Whole.Value == second.Whole.Value)
        {
            notes.Confirm(Descriptor, [first.Part.Mention, first.Whole.Mention, second.Part.Mention, second.Whole.Mention],
                $"{first.Part.Mention.Text}/{first.Whole.Mention.Text} = {second.Part.Mention.Text}/{second.Whole.Mention.Text}");
        }
        else if (first.Whole.Value == second.Whole.Value)
        {
            notes.Doubt(Descriptor, second.Part.Mention, [first.Part.Mention, first.Whole.Mention],
                $"Chỗ khác trong văn bản ghi {first.Part.Mention.Text}/{first.Whole.Mention.Text} chỉ tiêu.", $"{first.Part.Mention.Text}/{first.Whole.Mention.Text}", null, Severity.Hint);
        }
    }
}
