using LaBan.Measures;

namespace LaBan.App.Shell;

/// <summary>The one place where problems become HTTP answers.</summary>
public static class Problems
{
    public static IResult ToHttp(this Problem problem, Words words) => Results.Problem(
        title: words.T(problem.Vietnamese, problem.English),
        statusCode: problem.Kind.Status(),
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = problem.Code, ["field"] = problem.Field });

    private static int Status(this ProblemKind kind) => kind switch
    {
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.Forbidden => StatusCodes.Status403Forbidden,
        ProblemKind.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status400BadRequest,
    };
}
