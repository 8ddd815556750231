using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>A total or subtotal row of a table that its parts do not give.</summary>
internal sealed class TableTotals : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB2202", "Dòng tổng của bảng không khớp với các dòng phần", "A total row that its parts do not give", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var subtotal in TableGrid.Read(report).SelectMany(RowTree.Find))
        {
            Compare(notes, subtotal);
        }
    }

    private void Compare(CheckNotes notes, Subtotal subtotal)
    {
        var sums = subtotal.Total.Cells.Keys.Order().Select(column => Column(subtotal, column)).OfType<(Figure Total, List<Figure> Parts)>().ToList();
        var right = sums.Count(s => Formulas.Sum(s.Parts).Against(s.Total) is Agreement.Right or Agreement.OnlyByRounding);
        foreach (var (total, parts) in sums)
        {
            var sum = Formulas.Sum(parts);
            var written = string.Join(" + ", parts.Select(p => p.Mention.Text));
            if (sum.Against(total) is Agreement.Right or Agreement.OnlyByRounding)
            {
                notes.Confirm(Descriptor, parts.Prepend(total).Select(f => f.Mention), $"{written} = {total.Mention.Text}");
            }
            else if (IsMeant(subtotal, total, parts, sum, right))
            {
                var slip = Slip.Find(total, parts, isProof: false);
                var suspect = slip?.Suspect ?? total;
                notes.Doubt(Descriptor, suspect.Mention, parts.Prepend(total).Where(f => f != suspect).Select(f => f.Mention),
                    $"Các dòng phần cộng lại được {total.Print(sum.Value)}, khác với dòng tổng {total.Mention.Text}.", suspect.Print(slip?.Expected ?? sum.Value),
                    $"{written} = {total.Print(sum.Value)}; bảng ghi {total.Mention.Text}");
            }
        }
    }

    /// <summary>The column of a total with its parts; null where amounts are not added or a part is missing.</summary>
    private static (Figure Total, List<Figure> Parts)? Column(Subtotal subtotal, int column)
    {
        var total = subtotal.Total.Cells[column];
        var parts = subtotal.Parts.Where(p => p.Cells.ContainsKey(column)).Select(p => p.Cells[column]).ToList();
        var adds = total.Mention.Role is NumberRole.Level or NumberRole.Target && !total.IsPercent && !total.IsPoints && !total.Dimension.Contains('/', StringComparison.Ordinal)
            && parts.Count > 1 && parts.Count == subtotal.Parts.Count && parts.TrueForAll(p => p.IsCommensurable(total) && p.Mention.Role == total.Mention.Role);
        return adds ? (total, parts) : null;
    }

    /// <summary>The rows are meant to add up: they do in another column, the table says so and they nearly do, or one slip explains it. A small
    /// remainder may be a part that the table does not list.</summary>
    private static bool IsMeant(Subtotal subtotal, Figure total, List<Figure> parts, Recomputed sum, int right)
    {
        var ratio = total.Value == 0 ? 0 : sum.Value / total.Value;
        var isAlmost = !subtotal.SaysAll && ratio is > 0.98m and < 1;
        return (ratio is > 0.8m and < 1.25m && ((right > 0 && !isAlmost) || subtotal.SaysAll)) || Slip.Explains(total, parts);
    }
}
