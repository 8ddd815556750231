using LaBan.App.Shell;
using LaBan.Model.Collection;

namespace LaBan.App.Collection.Sheet;

/// <summary>What stands at the head of the columns of a form.</summary>
public static class ColumnWords
{
    /// <summary>The head of a column in a round: its own words, or those of its kind with the period.</summary>
    public static string TitleOf(this SheetFrame frame, FormColumn column, Words words)
    {
        if (column.Title.Length > 0)
        {
            return column.Title;
        }

        var period = frame.PeriodOf(column)?.ToShort(words.Lang == Lang.En) ?? "";
        return column.Kind.Name(words) + " " + period;
    }

    public static string Name(this ColumnKind kind, Words words) => kind switch
    {
        ColumnKind.Month => words.T("Thực hiện", "Actual"),
        ColumnKind.Estimate or ColumnKind.NextEstimate or ColumnKind.YearEstimate => words.T("Ước", "Estimate"),
        ColumnKind.Cumulative => words.T("Lũy kế", "Cumulative"),
        ColumnKind.Plan => words.T("Kế hoạch", "Plan"),
        ColumnKind.LastMonth or ColumnKind.SamePeriod or ColumnKind.LastYear => words.T("Thực hiện", "Actual"),
        ColumnKind.CumulativeSamePeriod => words.T("Lũy kế", "Cumulative"),
        _ => words.T("Tính", "Calculated"),
    };

    public static string Name(this SubmissionState state, Words words)
    {
        var name = words.T(state.Vi(), state.En());
        return string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));
    }

    public static string Name(this Timeliness timeliness, Words words) => timeliness switch
    {
        Timeliness.OnTime => words.T("Đúng hạn", "On time"),
        Timeliness.Late => words.T("Trễ hạn", "Late"),
        Timeliness.Overdue => words.T("Quá hạn", "Overdue"),
        _ => words.T("Trong hạn", "Due"),
    };

    public static string Name(this Frequency frequency, Words words) => frequency switch
    {
        Frequency.Monthly => words.T("Hằng tháng", "Monthly"),
        Frequency.Quarterly => words.T("Hằng quý", "Quarterly"),
        Frequency.HalfYearly => words.T("6 tháng", "Half-yearly"),
        _ => words.T("Hằng năm", "Yearly"),
    };
}
