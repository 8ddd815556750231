using LaBan.Text.Checking.Wording;

namespace LaBan.Text.Checking.Rules;

/// <summary>"1. 2. 2.", "a) b) d)", "2.1. 2.3.": the numbers of a list that repeat, skip or go back.</summary>
internal sealed class ListOrder : IRule
{
    private const int FewestItems = 3;

    public RuleDescriptor Descriptor { get; } =
        new("LB1201", "Số thứ tự trong danh sách bị lặp, nhảy hoặc lùi", "List numbers that repeat, skip or go back", Severity.Hint);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.View.IsScanned)
        {
            return;
        }

        var open = new Dictionary<string, (ListMark Last, int Seen)>(StringComparer.Ordinal);
        foreach (var mark in ListMark.Read(report))
        {
            foreach (var deeper in open.Where(o => o.Value.Last.Depth > mark.Depth).Select(o => o.Key).ToList())
            {
                open.Remove(deeper);
            }

            var (last, seen) = open.TryGetValue(mark.List, out var list) && mark.Place != 1 ? list : (null, 0);
            open[mark.List] = (mark, seen + 1);
            if (last is not null && seen + 1 >= FewestItems && !mark.Follows(last) && !IsHidden(report.Text, last, mark))
            {
                notes.Doubt(Descriptor, mark.Span, Message(last, mark), mark.Print(last.Place + 1), related: [last.Span]);
            }
        }
    }

    private static string Message(ListMark last, ListMark mark) =>
        mark.Place == last.Place ? $"Số thứ tự {mark.Printed} lặp lại." : mark.Place < last.Place ? $"Số thứ tự {mark.Printed} đứng sau {last.Printed}." : $"Sau {last.Printed} là {mark.Printed}, thiếu mục ở giữa.";

    /// <summary>The missing item may stand in running text, where no line begins with it.</summary>
    private static bool IsHidden(string text, ListMark last, ListMark mark) =>
        mark.Place > last.Place && text.AsSpan()[last.Span.End..mark.Span.Start].Contains(mark.Print(last.Place + 1), StringComparison.Ordinal);
}
