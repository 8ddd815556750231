using LaBan.Model.Catalog;

namespace LaBan.Model.Collection;

/// <summary>What a line and a column of a form make of the cell between them.</summary>
public enum CellUse
{
    /// <summary>Nothing: the cell of a heading.</summary>
    Blank,

    /// <summary>People type a figure.</summary>
    Entered,

    /// <summary>A figure on file is shown.</summary>
    Shown,

    /// <summary>It is calculated from its neighbours.</summary>
    Calculated,

    /// <summary>The question makes no sense for this indicator: a stock has no running total.</summary>
    Closed,
}

/// <summary>Tells what each cell of a form is for.</summary>
public static class CellUses
{
    /// <summary>What the cell of a line and a column is for; <paramref name="indicator"/> is the line's, null for a heading.</summary>
    public static CellUse Of(FormLine line, FormColumn column, Indicator? indicator)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(column);
        return indicator is null ? CellUse.Blank
            : column.Kind == ColumnKind.Formula ? CellUse.Calculated
            : IsRunningTotal(column.Kind) && indicator.Aggregation == Aggregation.Last ? CellUse.Closed
            : column.IsEntered && line.EnteredIn is null ? CellUse.Entered
            : CellUse.Shown;
    }

    /// <summary>Whether a running total follows from the months: a flow adds up, a rate or an index does not.</summary>
    public static bool AddsUp(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Aggregation == Aggregation.Sum;
    }

    private static bool IsRunningTotal(ColumnKind kind) => kind is ColumnKind.Cumulative or ColumnKind.CumulativeSamePeriod;
}
