using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;

namespace LaBan.Text.Context;

/// <summary>Follows the headings of a report: which period a section is about, and whether it tells results or plans.</summary>
internal sealed class SectionReader(ReportView view, Section report)
{
    private readonly int _year = report.Year;

    /// <summary>The section in force.</summary>
    public Section Current { get; private set; } = report;

    /// <summary>Enters the section that a heading opens.</summary>
    public Section Enter(SentenceView heading)
    {
        var level = heading.Paragraph.Level;
        var parent = Current;
        while (parent.Parent is not null && parent.Level >= level)
        {
            parent = parent.Parent;
        }

        var time = heading.Times.Find(t => !t.IsBase && t.Kind is TimeKind.Year or TimeKind.Months or TimeKind.LastMonths or TimeKind.Quarter or TimeKind.Month or TimeKind.Span);
        var year = time is { Year: > 0 } ? time.Year : parent.Year;
        var isFuture = parent.IsFuture;
        var isGoals = parent.IsGoals;
        if (Has(heading, Cue.Future | Cue.Result, out var cues))
        {
            isFuture = (cues & Cue.Result) == 0 && (cues & Cue.Future) != 0 && (time is null || IsAhead(time, year) || !IsPlainPlan(heading));
            isGoals = isFuture && HasGoalWord(heading);
        }

        Current = new Section(level, time?.Code(year) ?? parent.Period, year, isFuture, isGoals, heading.First, heading.Last, parent) { ToDate = parent.ToDate };
        return Current;
    }

    private bool IsAhead(TimeExpression time, int year) => year > _year || time.Kind == TimeKind.LastMonths;

    private bool IsPlainPlan(SentenceView heading) => !Has(heading, Cue.Goal, out _);

    private bool Has(SentenceView heading, Cue wanted, out Cue found)
    {
        found = Cue.None;
        for (var i = heading.First; i < heading.Last; i++)
        {
            found |= view.CueAt(i) & wanted;
        }

        return found != Cue.None;
    }

    private bool HasGoalWord(SentenceView heading)
    {
        for (var i = heading.First; i < heading.Last; i++)
        {
            if (view.Has(i, Cue.Goal) && view.Has(i, Cue.Future))
            {
                return true;
            }
        }

        return false;
    }
}
