namespace LaBan.Model.Collection.Door;

/// <summary>What a rule says of one figure.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Severity">Whether it stops the form or asks for an explanation.</param>
/// <param name="Vietnamese">The sentence.</param>
/// <param name="English">The same in English.</param>
/// <param name="Low">The lowest value the rule accepts here, where it has one.</param>
/// <param name="High">The highest.</param>
public sealed record DoorFinding(
    string Rule, DoorSeverity Severity, string Vietnamese, string English, decimal? Low = null, decimal? High = null);

/// <summary>Between which values a rule accepts a figure, known before the figure is.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Severity">Whether a value beyond is stopped or must be explained.</param>
/// <param name="Low">The lowest value, or null when there is no such bound.</param>
/// <param name="High">The highest.</param>
/// <param name="Vietnamese">Why: "theo 5 năm gần nhất".</param>
/// <param name="English">The same in English.</param>
public sealed record DoorLimits(string Rule, DoorSeverity Severity, decimal? Low, decimal? High, string Vietnamese, string English);
