namespace LaBan.Measures;

/// <summary>What sort of refusal it is; decides the HTTP status.</summary>
public enum ProblemKind
{
    /// <summary>What was given cannot be used.</summary>
    Invalid,

    /// <summary>What was asked for does not exist.</summary>
    NotFound,

    /// <summary>Whoever asks may not have it done.</summary>
    Forbidden,

    /// <summary>It does not fit what happened meanwhile.</summary>
    Conflict,
}

/// <summary>Why a request is refused: a stable code, a sentence in each language, and the field concerned.</summary>
public sealed record Problem(string Code, string Vietnamese, string English, ProblemKind Kind = ProblemKind.Invalid, string? Field = null);

/// <summary>What a handler or a reader gives: a value, or the problem that kept it from one.</summary>
public sealed record Outcome<T>(T? Value, Problem? Problem) where T : class
{
    /// <summary>Whether there is a value.</summary>
    public bool Ok => Problem is null;

    /// <summary>A value.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>A refusal.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new(null, problem);
}
