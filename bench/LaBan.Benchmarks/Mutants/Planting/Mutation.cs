using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.Benchmarks.Mutants.Planting;

/// <summary>One fault planted in a report.</summary>
/// <param name="Class">The kind of fault.</param>
/// <param name="Start">Where the changed characters begin in the untouched text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Replacement">What stands there instead.</param>
/// <param name="Places">Where the fault may be pointed out, in the untouched text: the changed place and the figures that contradict it.</param>
internal sealed record Mutation(string Class, int Start, int End, string Replacement, IReadOnlyList<TextSpan> Places)
{
    private int Growth => Replacement.Length - (End - Start);

    /// <summary>The report with the fault.</summary>
    public SourceText Apply(SourceText source) => new(
        string.Concat(source.Text.AsSpan(0, Start), Replacement, source.Text.AsSpan(End)),
        [.. source.Rows.Select(r => r with { Start = Moved(r.Start), End = MovedEnd(r.End), Cells = [.. r.Cells.Select(Moved)] })]);

    /// <summary>Where a stretch of the untouched text stands after the change.</summary>
    public TextSpan Moved(TextSpan span) => new(Moved(span.Start), MovedEnd(span.End));

    private TableCell Moved(TableCell cell) => cell with { Start = Moved(cell.Start), End = MovedEnd(cell.End) };

    private int Moved(int start) => start <= Start ? start : start + Growth;

    private int MovedEnd(int end) => end < End ? end : end + Growth;
}
