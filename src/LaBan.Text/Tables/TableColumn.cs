using LaBan.Text.Context;
using LaBan.Text.Mentions;

namespace LaBan.Text.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnKind : byte
{
    /// <summary>Figures.</summary>
    Figures,

    /// <summary>Running numbers: "TT".</summary>
    Index,

    /// <summary>What the rows are about: "Chỉ tiêu".</summary>
    Name,

    /// <summary>Districts, offices: the indicator is named in the header.</summary>
    Place,

    /// <summary>Units: "ĐVT".</summary>
    Unit,

    /// <summary>The years the rows are of: "Năm".</summary>
    Year,

    /// <summary>Remarks: "Ghi chú".</summary>
    Note,
}

/// <summary>What the header says of a column: the nature of its figures, their period and unit.</summary>
internal sealed class TableColumn
{
    /// <summary>What it holds.</summary>
    public ColumnKind Kind { get; set; }

    /// <summary>The role of its figures.</summary>
    public NumberRole Role { get; set; } = NumberRole.Level;

    /// <summary>The time its header names.</summary>
    public TimeExpression? Time { get; set; }

    /// <summary>The year of figures of the same period of an earlier year: "Thực hiện cùng kỳ năm 2023"; 0 for the year before, null for other columns.</summary>
    public int? YearBefore { get; set; }

    /// <summary>Whether it compares whole years in a report of less: "Năm so năm trước (%)".</summary>
    public bool IsOfYear { get; set; }

    /// <summary>The base of a ratio or change.</summary>
    public string? Basis { get; set; }

    /// <summary>Whether its figures are estimates.</summary>
    public bool IsEstimate { get; set; }

    /// <summary>The unit in the header.</summary>
    public CellUnit? Unit { get; set; }

    /// <summary>First token of the header cell that says most.</summary>
    public int First { get; set; } = -1;

    /// <summary>One past its last token.</summary>
    public int Last { get; set; } = -1;
}
