using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>The shares of one whole that do not give 100 %, or the shares inside one share that do not give it.</summary>
internal sealed class SharesOfWhole : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB2203", "Các tỷ trọng không cộng đủ", "Shares that do not add up", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var shares in ShareReader.Read(report))
        {
            Compare(report, notes, shares);
        }
    }

    private void Compare(CheckedReport report, CheckNotes notes, Shares shares)
    {
        var figures = shares.Members.ConvertAll(m => m.Share);
        var sum = Formulas.Sum(figures);
        var range = shares.Whole is null ? sum.Range : sum.Range - (shares.Whole.Allowed() - Measures.Interval.Of(shares.Whole.Value));
        var mentions = figures.Select(f => f.Mention).Concat(shares.Whole is null ? [] : [shares.Whole.Mention]).ToList();
        var written = $"{string.Join(" + ", figures.Select(f => f.Mention.Text))} = {Print(figures, sum.Value)}";
        if (range.Contains(shares.Total))
        {
            notes.Confirm(Descriptor, mentions, written);
            return;
        }

        var gap = Math.Abs(sum.Value - shares.Total) / shares.Total;
        var isComplete = shares.Whole is null ? IsStructure(report, figures[0].Mention) && !shares.TrailsOff : figures.Count > 1;
        if (gap > (shares.IsComplete ? 0.9m : isComplete ? 0.1m : 0.02m) || ((shares.TrailsOff || (!shares.IsComplete && LacksTax(report, shares))) && sum.Value < shares.Total))
        {
            return;
        }

        var severity = isComplete || shares.IsComplete || figures.Count > 2 ? Severity.Warning : Severity.Hint;
        var total = shares.Whole is null ? "100%" : shares.Whole.Printed;
        notes.Doubt(Descriptor, figures[^1].Mention, mentions.Where(m => m != figures[^1].Mention),
            $"Các tỷ trọng cộng lại được {Print(figures, sum.Value)}, không phải {total}.", null, $"{written}; phải bằng {total}", severity);
    }

    /// <summary>Three sectors without product taxes, which belong to none of them.</summary>
    private static bool LacksTax(CheckedReport report, Shares shares) =>
        shares.Whole is null && IsOfGrdp(report, shares.Members[0].Claim)
        && !shares.Members.Exists(m => m.Claim.Label.Contains("thuế", StringComparison.OrdinalIgnoreCase) || report.Before(m.Share.Mention).Says("thuế"))
        && shares.Total - shares.Members.Sum(m => m.Share.Value) > 1.5m;

    private static bool IsOfGrdp(CheckedReport report, Claims.Claim first) =>
        first.Indicator?.StartsWith("grdp.share", StringComparison.Ordinal) == true || report.Before(first.Figures[0]).Says("grdp", "kinh tế", "tổng sản phẩm");

    private static string Print(List<Figure> figures, decimal value) => figures.MaxBy(f => f.Decimals)!.Print(value);

    /// <summary>"Cơ cấu kinh tế: …": the list is meant to be whole.</summary>
    private static bool IsStructure(CheckedReport report, Mention first)
    {
        var sentence = report.SentenceOf(first);
        for (var at = sentence.First; at < report.DraftOf(first).At; at++)
        {
            if (report.View.Has(at, Cue.Structure))
            {
                return true;
            }
        }

        return false;
    }
}
