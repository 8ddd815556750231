using LaBan.Text.Checking;
using LaBan.Text.Mentions;

namespace LaBan.App.Documents.Review;

/// <summary>A stretch of the text: plain words, a number, or the place of a finding.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Number">The number in it, by its place among all; -1 for none.</param>
/// <param name="Finding">The finding about it, by its place among all; -1 for none.</param>
public readonly record struct MarkedStretch(int Start, int End, int Number, int Finding);

/// <summary>The marks in a checked text. Where findings overlap, the surest has the place, then the one about the fewest words.</summary>
public sealed class ReviewMarks
{
    private readonly List<MarkedStretch> _marks = [];

    public ReviewMarks(CheckResult result)
    {
        var findings = result.Findings;
        var numbers = result.Reading.Mentions;
        var text = result.Reading.Text.Text;
        var active = new List<int>();
        var (nextFinding, nextNumber) = (0, 0);
        var cuts = findings.SelectMany(f => new[] { f.Span.Start, f.Span.End }).Concat(numbers.SelectMany(m => new[] { m.Start, EndOf(m) })).Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (start, end) = (cuts[i], cuts[i + 1]);
            for (; nextFinding < findings.Count && findings[nextFinding].Span.Start <= start; nextFinding++)
            {
                active.Add(nextFinding);
            }

            active.RemoveAll(f => findings[f].Span.End <= start);
            while (nextNumber < numbers.Count && EndOf(numbers[nextNumber]) <= start)
            {
                nextNumber++;
            }

            var number = nextNumber < numbers.Count && numbers[nextNumber].Start <= start ? nextNumber : -1;
            Add(new MarkedStretch(start, end, number, active.Count == 0 ? -1 : active.MinBy(f => (-(int)findings[f].Severity, findings[f].Span.End - findings[f].Span.Start, f))));
        }

        // A percent sign belongs to its number: the tick stands after it.
        int EndOf(Mention number) => number.End < text.Length && text[number.End] == '%' ? number.End + 1 : number.End;
    }

    /// <summary>The text between two offsets, cut at its marks.</summary>
    public IEnumerable<MarkedStretch> Between(int start, int end)
    {
        for (var i = FirstAfter(start); i < _marks.Count && _marks[i].Start < end; i++)
        {
            var mark = _marks[i] with { Start = Math.Max(start, _marks[i].Start), End = Math.Min(end, _marks[i].End) };
            if (mark.Start > start)
            {
                yield return new MarkedStretch(start, mark.Start, -1, -1);
            }

            yield return mark;
            start = mark.End;
        }

        if (start < end)
        {
            yield return new MarkedStretch(start, end, -1, -1);
        }
    }

    /// <summary>The id of the mark at an offset; null where none is.</summary>
    public string? IdAt(int offset) => FirstAfter(offset) is var at && at < _marks.Count && _marks[at] is var mark && mark.Start <= offset ? IdOf(mark) : null;

    /// <summary>The id of a mark on the page.</summary>
    public static string IdOf(MarkedStretch mark) => mark.Finding >= 0 ? $"t{mark.Finding + 1}" : $"s{mark.Number}";

    /// <summary>Neighbours of one finding are one mark.</summary>
    private void Add(MarkedStretch mark)
    {
        if (mark is { Number: < 0, Finding: < 0 })
        {
            return;
        }

        if (_marks is [.., var last] && last.End == mark.Start && last.Finding == mark.Finding && (mark.Finding >= 0 || last.Number == mark.Number))
        {
            _marks[^1] = last with { End = mark.End, Number = last.Number < 0 ? mark.Number : last.Number };
            return;
        }

        _marks.Add(mark);
    }

    /// <summary>The first mark that ends after an offset.</summary>
    private int FirstAfter(int offset)
    {
        var (low, high) = (0, _marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _marks[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
