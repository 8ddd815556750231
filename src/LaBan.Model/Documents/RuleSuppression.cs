using LaBan.Measures;

namespace LaBan.Model.Documents;

/// <summary>A rule that stays silent in sentences with a phrase, in every document, until somebody takes that back.</summary>
public sealed class RuleSuppression
{
    /// <summary>The longest phrase that is taken.</summary>
    public const int LongestPhrase = 200;

    private const int ShortestPhrase = 4;

    public long Id { get; init; }

    public required string Rule { get; init; }

    public required string Phrase { get; init; }

    public required string Reason { get; init; }

    public DateTime CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    public DateTime? RemovedAt { get; private set; }

    public string? RemovedBy { get; private set; }

    /// <summary>Whether it holds now.</summary>
    public bool IsInForce => RemovedAt is null;

    /// <summary>Silences a rule for a phrase; it takes a reason, and a phrase long enough not to silence everything.</summary>
    public static Outcome<RuleSuppression> Make(string rule, string? phrase, string? reason, DateTime at, string actor)
    {
        var words = string.Join(' ', ViText.Nfc(phrase ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var why = ViText.Nfc(reason ?? "").Trim();
        return why.Length == 0 ? ReviewProblems.ReasonRequired
            : words.Length is < ShortestPhrase or > LongestPhrase || !words.Any(char.IsLetter) ? ReviewProblems.BadPhrase
            : new RuleSuppression { Rule = rule, Phrase = words, Reason = why, CreatedAt = at, CreatedBy = actor };
    }

    /// <summary>Whether it silences a rule in a sentence; case, marks and spaces aside.</summary>
    public bool Covers(string rule, string sentence) =>
        IsInForce && rule == Rule && ViText.FoldKey(sentence).Contains(ViText.FoldKey(Phrase), StringComparison.Ordinal);

    /// <summary>Lets the rule speak again.</summary>
    public void Remove(DateTime at, string actor) => (RemovedAt, RemovedBy) = (RemovedAt ?? at, RemovedBy ?? actor);
}
