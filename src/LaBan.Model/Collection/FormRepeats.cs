namespace LaBan.Model.Collection;

/// <summary>Finds what a form would ask twice: of two figures for one indicator, breakdown and period only one could go on file.</summary>
public static class FormRepeats
{
    /// <summary>The line further up that asks for the figure of this one; lines that only show what another form asks may repeat.</summary>
    public static FormLine? Of(FormLine line, IEnumerable<FormLine> above)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.IsHeading ? null : above.FirstOrDefault(a =>
            a.IndicatorId == line.IndicatorId && a.Breakdown == line.Breakdown && (a.EnteredIn is null || line.EnteredIn is null));
    }

    /// <summary>The column further left that asks for the figures of this one: the period as it came out and the period as estimated are one.</summary>
    public static FormColumn? Of(FormColumn column, IEnumerable<FormColumn> before)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.IsEntered ? before.FirstOrDefault(b => b.IsEntered && PeriodOf(b) == PeriodOf(column)) : null;
    }

    private static ColumnKind PeriodOf(FormColumn column) => column.Kind == ColumnKind.Estimate ? ColumnKind.Month : column.Kind;
}
