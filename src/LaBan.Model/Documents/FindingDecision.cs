using LaBan.Measures;

namespace LaBan.Model.Documents;

/// <summary>What was decided about a finding.</summary>
public enum DecisionState
{
    /// <summary>Nothing, or a decision was taken back.</summary>
    Open,

    /// <summary>"Đã sửa": the finding is right and the draft was corrected.</summary>
    Accepted,

    /// <summary>"Bỏ qua": the figure stands, for a reason.</summary>
    Dismissed,

    /// <summary>"Để sau": somebody still has to look.</summary>
    Deferred,
}

/// <summary>One decision about one finding of a draft. A change of mind is another decision; the last one counts.</summary>
public sealed class FindingDecision
{
    /// <summary>The longest reason that is taken.</summary>
    public const int LongestReason = 500;

    private const int LongestQuote = 400;

    public long Id { get; init; }

    public long DraftId { get; init; }

    /// <summary>The key by which the finding is known again in the next version.</summary>
    public required string Finding { get; init; }

    public required string Rule { get; init; }

    public DecisionState State { get; init; }

    public string? Reason { get; init; }

    /// <summary>The sentence it was about.</summary>
    public required string Quote { get; init; }

    public DateTime At { get; init; }

    public required string Actor { get; init; }

    /// <summary>Decides; to dismiss a finding takes a reason.</summary>
    public static Outcome<FindingDecision> Make(long draft, FindingPlace place, DecisionState state, string? reason, DateTime at, string actor)
    {
        var why = ViText.Nfc(reason ?? "").Trim();
        if (state == DecisionState.Dismissed && why.Length == 0)
        {
            return ReviewProblems.ReasonRequired;
        }

        return new FindingDecision
        {
            DraftId = draft,
            Finding = place.Key,
            Rule = place.Rule,
            State = state,
            Reason = why.Length == 0 ? null : why[..Math.Min(why.Length, LongestReason)],
            Quote = place.Sentence[..Math.Min(place.Sentence.Length, LongestQuote)],
            At = at,
            Actor = actor,
        };
    }
}

/// <summary>A finding as decisions know it: its key, its rule and the sentence it is about.</summary>
public sealed record FindingPlace(string Key, string Rule, string Sentence);
