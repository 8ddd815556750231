using LaBan.Measures;

namespace LaBan.Model.Collection;

/// <summary>An organisation asks to change figures that the province has approved. It takes a reason, and somebody who grants it.</summary>
public sealed class CorrectionRequest
{
    public int Id { get; init; }

    public int SubmissionId { get; init; }

    public required string Reason { get; init; }

    public DateTime RequestedAt { get; init; }

    public required string RequestedBy { get; init; }

    public CorrectionState State { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>What was answered; a refusal takes one.</summary>
    public string? Answer { get; private set; }

    /// <summary>Asks; only figures that are approved are asked about.</summary>
    public static Outcome<CorrectionRequest> Make(Submission submission, string? reason, Signature by)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(by);
        return !submission.IsApproved ? CollectionProblems.WrongState(submission.State, "đề nghị đính chính", "the subject of a correction request")
            : Submission.Reason(reason) is not { } why ? CollectionProblems.ReasonRequired
            : new CorrectionRequest { SubmissionId = submission.Id, Reason = why, RequestedAt = by.At, RequestedBy = by.Name };
    }

    /// <summary>Grants it: the submission opens again.</summary>
    public Outcome<Submission> Grant(Submission submission, Signature by)
    {
        ArgumentNullException.ThrowIfNull(submission);
        if (State != CorrectionState.Waiting)
        {
            return CollectionProblems.CorrectionDecided;
        }

        var reopened = submission.Reopen(by, Reason);
        if (reopened.Ok)
        {
            Decide(CorrectionState.Granted, by, null);
        }

        return reopened;
    }

    /// <summary>Refuses it, for a reason.</summary>
    public Outcome<CorrectionRequest> Refuse(string? answer, Signature by)
    {
        if (State != CorrectionState.Waiting)
        {
            return CollectionProblems.CorrectionDecided;
        }

        if (Submission.Reason(answer) is not { } why)
        {
            return CollectionProblems.ReasonRequired;
        }

        Decide(CorrectionState.Refused, by, why);
        return this;
    }

    private void Decide(CorrectionState state, Signature by, string? answer) =>
        (State, DecidedAt, DecidedBy, Answer) = (state, by.At, by.Name, answer);
}

/// <summary>What became of a correction request.</summary>
public enum CorrectionState
{
    Waiting,
    Granted,
    Refused,
}
