using LaBan.Measures;

namespace LaBan.Model.Collection;

/// <summary>
/// What one organisation answers in one round, on its way from nothing to locked. Each step is a method that does it or says why not;
/// whether the person may do it is asked before.
/// </summary>
public sealed class Submission
{
    /// <summary>The longest reason that is taken.</summary>
    public const int LongestReason = 1_000;

    public int Id { get; init; }

    public int RoundId { get; init; }

    public int OrganisationId { get; init; }

    /// <summary>The area whose figures these are: the province for a department, its own for a local authority.</summary>
    public int AreaId { get; init; }

    public SubmissionState State { get; private set; }

    /// <summary>The last day for it, extensions included.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>The day it was first submitted on, by which it is on time or late.</summary>
    public DateOnly? FirstSubmittedOn { get; private set; }

    /// <summary>The document under which its approved figures are on file.</summary>
    public int? SourceId { get; private set; }

    public List<SubmissionEvent> Events { get; init; } = [];

    /// <summary>Whether cells may be changed now.</summary>
    public bool IsOpen => AllowsEntry(State);

    /// <summary>Makes the empty submission of an organisation.</summary>
    public static Submission For(int organisationId, int areaId, DateOnly due, int roundId = 0) =>
        new() { RoundId = roundId, OrganisationId = organisationId, AreaId = areaId, Due = due };

    /// <summary>Whether cells may be changed in a state.</summary>
    public static bool AllowsEntry(SubmissionState state) =>
        state is SubmissionState.NotSubmitted or SubmissionState.Draft or SubmissionState.Returned;

    /// <summary>The first figure makes a draft of it; later ones leave it as it is.</summary>
    public Outcome<Submission> Enter(Signature by) =>
        !IsOpen ? CollectionProblems.NotOpen(State)
        : State == SubmissionState.NotSubmitted ? Move(SubmissionState.Draft, by, null)
        : this;

    /// <summary>Hands it in for approval within the organisation.</summary>
    /// <param name="by">Who.</param>
    /// <param name="readiness">What its cells are like.</param>
    public Outcome<Submission> Submit(Signature by, Readiness readiness)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        if (State is not (SubmissionState.Draft or SubmissionState.Returned))
        {
            return State == SubmissionState.NotSubmitted ? CollectionProblems.NothingEntered : CollectionProblems.WrongState(State, "nộp", "submitted");
        }

        if (readiness.Problem is { } problem)
        {
            return problem;
        }

        FirstSubmittedOn ??= by.Day;
        return Move(SubmissionState.Submitted, by, null);
    }

    /// <summary>Gives it back to be corrected; takes a reason.</summary>
    public Outcome<Submission> Return(Signature by, string? reason) =>
        State is not (SubmissionState.Submitted or SubmissionState.UnitApproved) ? CollectionProblems.WrongState(State, "trả lại", "returned")
        : Reason(reason) is not { } why ? CollectionProblems.ReasonRequired
        : Move(SubmissionState.Returned, by, why);

    /// <summary>The organisation stands by it.</summary>
    public Outcome<Submission> ApproveByUnit(Signature by) => State == SubmissionState.Submitted
        ? Move(SubmissionState.UnitApproved, by, null)
        : CollectionProblems.WrongState(State, "duyệt ở đơn vị", "approved by the organisation");

    /// <summary>The province takes it: from now on its figures are on file, under a document of its own.</summary>
    public Outcome<Submission> ApproveByProvince(Signature by, int sourceId)
    {
        if (State != SubmissionState.UnitApproved)
        {
            return CollectionProblems.WrongState(State, "duyệt ở tỉnh", "approved by the province");
        }

        SourceId = sourceId;
        return Move(SubmissionState.ProvinceApproved, by, null);
    }

    /// <summary>Closes it.</summary>
    public Outcome<Submission> Lock(Signature by) => State == SubmissionState.ProvinceApproved
        ? Move(SubmissionState.Locked, by, null)
        : CollectionProblems.WrongState(State, "khóa", "locked");

    /// <summary>Opens it again for a correction that was asked for and granted; the figures on file stay until it is approved anew.</summary>
    public Outcome<Submission> Reopen(Signature by, string reason) => IsApproved
        ? Move(SubmissionState.Returned, by, reason)
        : CollectionProblems.WrongState(State, "mở lại để đính chính", "opened again for a correction");

    /// <summary>Whether its figures are taken: a change now needs a correction request.</summary>
    public bool IsApproved => State is SubmissionState.ProvinceApproved or SubmissionState.Locked;

    /// <summary>Gives more time, for a reason. Time already given is not taken back.</summary>
    public Outcome<Extension> Extend(Signature by, DateOnly due, string? reason)
    {
        if (!IsOpen)
        {
            return CollectionProblems.WrongState(State, "gia hạn", "given more time");
        }

        if (Reason(reason) is not { } why)
        {
            return CollectionProblems.ReasonRequired;
        }

        if (due <= Due)
        {
            return CollectionProblems.ExtensionNotLater(Due);
        }

        var extension = new Extension { SubmissionId = Id, Before = Due, Due = due, Reason = why, At = by.At, By = by.Name };
        Due = due;
        return extension;
    }

    /// <summary>How it stands with its deadline on a day.</summary>
    public Timeliness TimelinessOn(DateOnly today) =>
        FirstSubmittedOn is { } day ? day <= Due ? Timeliness.OnTime : Timeliness.Late
        : today <= Due ? Timeliness.Waiting
        : Timeliness.Overdue;

    internal static string? Reason(string? text)
    {
        var why = ViText.Nfc(text ?? "").Trim();
        return why.Length == 0 ? null : why[..Math.Min(why.Length, LongestReason)];
    }

    private Submission Move(SubmissionState to, Signature by, string? reason)
    {
        Events.Add(new() { SubmissionId = Id, From = State, To = to, Reason = reason, At = by.At, By = by.Name, PersonId = by.PersonId });
        State = to;
        return this;
    }
}
