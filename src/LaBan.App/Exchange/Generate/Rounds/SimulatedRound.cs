using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;
using LaBan.Model.Identity;

namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>A round of the past as it might have been, with what everybody handed in.</summary>
internal sealed record SimulatedRound(int Id, Form Form, FormVersion Version, Round Round, IReadOnlyList<SimulatedSubmission> Submissions);

/// <summary>What one organisation handed in: its way through the states, and its cells.</summary>
internal sealed record SimulatedSubmission(int Id, Organisation Organisation, Submission Submission, IReadOnlyList<SimulatedCell> Cells)
{
    /// <summary>When its cells were last typed.</summary>
    public required DateTime EnteredAt { get; init; }

    /// <summary>When the province took it; null where it has not.</summary>
    public DateTime? ApprovedAt { get; init; }
}

/// <summary>One cell: a figure, or "không phát sinh".</summary>
/// <param name="Value">The figure; null where nothing occurred.</param>
internal sealed record SimulatedCell(FormLine Line, FormColumn Column, Indicator Indicator, Period Period, decimal? Value, short Decimals);
