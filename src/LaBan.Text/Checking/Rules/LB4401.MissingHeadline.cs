namespace LaBan.Text.Checking.Rules;

/// <summary>A headline indicator of the plan that the report does not mention.</summary>
internal sealed class MissingHeadline : IRule
{
    /// <summary>A short note is not a report that must tell of everything.</summary>
    private const int Report = 40;

    public RuleDescriptor Descriptor { get; } =
        new("LB4401", "Thiếu chỉ tiêu chủ yếu", "A headline indicator is missing", Severity.Hint);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.Options.Facts is not { } facts || report.Claims.Count < Report)
        {
            return;
        }

        var told = report.Mentions.Select(m => m.Indicator).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var period = report.Mentions.Where(m => m.Indicator is not null && m.Period is not null).CountBy(m => m.Period!).MaxBy(p => p.Value).Key;
        var missing = facts.Headline(period).Where(code => !told.Contains(code)).Select(code => report.NameOf(code) ?? code).ToList();
        if (missing.Count > 0)
        {
            var first = report.View.Tokens[report.Sentences[0].First];
            notes.Doubt(Descriptor, new(first.Start, first.End), $"Văn bản không nhắc tới {missing.Count} chỉ tiêu chủ yếu có số liệu trên hệ thống: {string.Join("; ", missing)}.");
        }
    }
}
