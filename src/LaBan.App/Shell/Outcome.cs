namespace LaBan.App.Shell;

/// <summary>What sort of refusal it is; decides the HTTP status.</summary>
public enum ProblemKind
{
    Invalid,
    NotFound,
}

/// <summary>Why a request is refused: a stable code, a sentence in each language, and the field concerned.</summary>
public sealed record Problem(string Code, string Vietnamese, string English, ProblemKind Kind = ProblemKind.Invalid, string? Field = null);

/// <summary>What a handler gives: a value, or the problem that kept it from one.</summary>
public sealed record Outcome<T>(T? Value, Problem? Problem) where T : class
{
    public bool Ok => Problem is null;

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Problem problem) => new(null, problem);
}

/// <summary>The one place where problems become HTTP answers.</summary>
public static class Problems
{
    public static IResult ToHttp(this Problem problem, Words words) => Results.Problem(
        title: words.T(problem.Vietnamese, problem.English),
        statusCode: problem.Kind == ProblemKind.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = problem.Code, ["field"] = problem.Field });
}
