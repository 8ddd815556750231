using LaBan.Measures;
using LaBan.Model.Catalog;

namespace LaBan.Model.Analysis;

/// <summary>How the time of a figure stands to the time a target is about.</summary>
internal enum Coverage
{
    /// <summary>The figure tells the outcome.</summary>
    Whole,

    /// <summary>The figure is of the first months of the target's time.</summary>
    FirstPart,

    /// <summary>The figure is of an earlier time, but no part to be added up from the beginning.</summary>
    Earlier,

    /// <summary>The figure is of another time altogether.</summary>
    Other,
}

/// <summary>Compares the times of figures and targets.</summary>
internal static class Coverages
{
    /// <summary>
    /// A flow that adds up covers exactly its own months. A stock covers every period that ends on its day. A rate or
    /// average covers its own period and any that ends with it ("bình quân 2021-2025" held against a target for 2025).
    /// </summary>
    internal static Coverage Of(Period figure, Period target, Aggregation aggregation)
    {
        figure = InCalendarOf(target, figure);
        if (figure.End < target.End)
        {
            return figure.Start == target.Start && figure.Kind != PeriodKind.Date ? Coverage.FirstPart : Coverage.Earlier;
        }

        var covers = figure.End == target.End && aggregation switch
        {
            Aggregation.Sum => figure.Start == target.Start,
            Aggregation.Last => true,
            _ => figure.Contains(target) || figure.Kind == PeriodKind.Date,
        };
        return covers ? Coverage.Whole : Coverage.Other;
    }

    /// <summary>
    /// The year of an administrative report (from 15 December to 14 December, Decree 09/2019/NĐ-CP) is the year of the
    /// plan, and so with its months and quarters.
    /// </summary>
    private static Period InCalendarOf(Period target, Period figure)
    {
        if (figure.Calendar == target.Calendar || figure.Kind == PeriodKind.Date || target.Kind == PeriodKind.Date)
        {
            return figure;
        }

        var code = figure.Code.Split('@')[0];
        return Period.Parse(target.Calendar == PeriodCalendar.HanhChinh ? code + "@hc" : code);
    }
}
