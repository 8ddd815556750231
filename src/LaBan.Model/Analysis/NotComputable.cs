namespace LaBan.Model.Analysis;

/// <summary>Why a comparison has no result. Missing is not zero: a page prints "-" and this reason.</summary>
public enum NotComputable
{
    /// <summary>There is no figure.</summary>
    NoFigure,

    /// <summary>There is no target, or the plan leaves its value blank.</summary>
    NoTarget,

    /// <summary>There is no figure to compare with.</summary>
    NoBase,

    /// <summary>What would be divided by is zero or negative.</summary>
    ZeroBase,

    /// <summary>The two are in units that do not convert into each other.</summary>
    UnitMismatch,

    /// <summary>The figure is of a time before the end of what the target is about.</summary>
    NotYetDue,

    /// <summary>The time the target is about is over, but only a figure of an earlier time is known.</summary>
    OutcomeUnknown,

    /// <summary>The two are of times that cannot be compared.</summary>
    PeriodMismatch,
}
