using LaBan.Measures;

namespace LaBan.Model.Collection;

/// <summary>Where a submission stands, in the order of its way.</summary>
public enum SubmissionState
{
    /// <summary>"Chưa nộp": nothing was entered.</summary>
    NotSubmitted,

    /// <summary>"Nháp".</summary>
    Draft,

    /// <summary>"Đã nộp": waits for the organisation's approver.</summary>
    Submitted,

    /// <summary>"Trả lại", with a written reason.</summary>
    Returned,

    /// <summary>"Duyệt đơn vị": waits for the province.</summary>
    UnitApproved,

    /// <summary>"Duyệt tỉnh": its figures are on file.</summary>
    ProvinceApproved,

    /// <summary>"Khóa".</summary>
    Locked,
}

/// <summary>How a submission stands with its deadline.</summary>
public enum Timeliness
{
    /// <summary>Not submitted, and there is time.</summary>
    Waiting,

    OnTime,

    Late,

    /// <summary>Not submitted, and the deadline is past.</summary>
    Overdue,
}

/// <summary>One step of a submission: from where to where, who, when, why. Never changed.</summary>
public sealed class SubmissionEvent
{
    public long Id { get; init; }

    public int SubmissionId { get; init; }

    public SubmissionState From { get; init; }

    public SubmissionState To { get; init; }

    public string? Reason { get; init; }

    public DateTime At { get; init; }

    public required string By { get; init; }

    public int? PersonId { get; init; }
}

/// <summary>What the cells of a submission are like when it is handed in.</summary>
/// <param name="Filled">Cells with a figure, or said to have none.</param>
/// <param name="Empty">Cells that must be filled and are not, without a comment that tells why.</param>
/// <param name="Blocked">Cells with a finding that stops it.</param>
/// <param name="Unexplained">Cells with a warning that nobody explained.</param>
public sealed record Readiness(int Filled, int Empty, int Blocked, int Unexplained)
{
    /// <summary>Everything that keeps it from being handed in, under the code of the first; null when nothing does.</summary>
    public Problem? Problem
    {
        get
        {
            if (Filled == 0)
            {
                return CollectionProblems.NothingEntered;
            }

            Problem[] all =
            [
                .. Blocked > 0 ? [CollectionProblems.Blocked(Blocked)] : Array.Empty<Problem>(),
                .. Empty > 0 ? [CollectionProblems.CellsMissing(Empty)] : Array.Empty<Problem>(),
                .. Unexplained > 0 ? [CollectionProblems.Unexplained(Unexplained)] : Array.Empty<Problem>(),
            ];
            return all.Length == 0 ? null
                : all[0] with { Vietnamese = string.Join(" ", all.Select(p => p.Vietnamese)), English = string.Join(" ", all.Select(p => p.English)) };
        }
    }
}

/// <summary>More time for one submission. Never changed.</summary>
public sealed class Extension
{
    public int Id { get; init; }

    public int SubmissionId { get; init; }

    public DateOnly Before { get; init; }

    public DateOnly Due { get; init; }

    public required string Reason { get; init; }

    public DateTime At { get; init; }

    public required string By { get; init; }
}
