using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;

namespace LaBan.Text.Context;

/// <summary>Follows the headings of a report: which period a section is about, and whether it tells results or plans.</summary>
internal sealed class SectionReader(ReportView view, Section report)
{
    private const int LongestAnnouncement = 25;

    private readonly int _year = report.Year;

    /// <summary>The section in force.</summary>
    public Section Current { get; private set; } = report;

    /// <summary>Enters the section that a heading opens.</summary>
    public Section Enter(SentenceView heading)
    {
        var level = heading.Paragraph.Level;
        var parent = Opened(heading, level);
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
            isFuture = (cues & Cue.Result) == 0 && (cues & Cue.Future) != 0 && (time is null || IsAhead(time, year) || !IsPlainPlan(heading))
                && (parent.IsFuture || (time is not null && IsAhead(time, year)) || !IsListOfIndicators(heading));
            isGoals = isFuture && HasGoalWord(heading);
        }

        Current = new Section(level, time?.Code(year) ?? parent.Period, year, isFuture, isGoals, heading.First, heading.Last, parent)
        {
            ToDate = parent.ToDate,
            Month = time is null ? parent.Month : ReportPeriodReader.MonthOf(time),
        };
        return Current;
    }

    /// <summary>The section to look for the parent from: the announcing line right above a heading becomes its parent.</summary>
    private Section Opened(SentenceView heading, int level) =>
        Current.IsLead && Current.Last == heading.First ? Current with { Level = Math.Min(Current.Level, level - 1), IsLead = false } : Current;

    /// <summary>Enters the list that a line announces: "Các chỉ tiêu chủ yếu:", "Trong đó:".</summary>
    public void EnterList(SentenceView line)
    {
        var time = line.Times.Find(t => t.Governs && t.Kind is TimeKind.Year or TimeKind.Months or TimeKind.LastMonths or TimeKind.Quarter or TimeKind.Month);
        var isBare = !line.Numbers.Exists(n => n.Role.IsMeasure()) && line.Last - line.First <= LongestAnnouncement;
        Has(line, Cue.Future | Cue.Result, out var cues);
        var setsGoals = isBare && (cues & Cue.Result) == 0 && HasGoalWord(line) && (Current.IsFuture || !IsListOfIndicators(line));
        Current = new Section(
            line.Paragraph.Level, (isBare ? time?.Code(Current.Year) : null) ?? Current.Period, isBare && time is { Year: > 0 } ? time.Year : Current.Year,
            Current.IsFuture || setsGoals, Current.IsGoals || setsGoals, line.First, line.Last, Current) { ToDate = Current.ToDate, Month = Current.Month, IsLead = true };
    }

    /// <summary>Leaves the lists that a new paragraph is no item of.</summary>
    public void Leave(Paragraph paragraph)
    {
        while (Current.IsLead && !IsItemOf(paragraph, Current))
        {
            Current = Current.Parent!;
        }
    }

    private bool IsItemOf(Paragraph paragraph, Section list)
    {
        if (paragraph.Kind is ParagraphKind.Heading)
        {
            return true;
        }

        var isSameSign = false;
        for (var above = list; above is { IsLead: true } && !isSameSign; above = above.Parent!)
        {
            isSameSign = paragraph.Level == above.Level && view.Tokens[paragraph.First].Mark == view.Tokens[above.First].Mark;
        }

        return paragraph.Kind is ParagraphKind.Item or ParagraphKind.Row && paragraph.Level < 6
            && (list.Level == 6 || paragraph.Level > list.Level || (paragraph.Level == 5 && list.Level == 5 && !isSameSign));
    }

    /// <summary>"Các chỉ tiêu kinh tế": a list of indicators sets goals only in a plan.</summary>
    private bool IsListOfIndicators(SentenceView heading)
    {
        for (var i = heading.First; i < heading.Last; i++)
        {
            if (view.Has(i, Cue.Future) && view.Form(i) is not ("chỉ" or "Chỉ" or "CHỈ"))
            {
                return false;
            }
        }

        return true;
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
