using LaBan.Measures;

namespace LaBan.App.Shell;

/// <summary>The one place where problems become HTTP answers.</summary>
public static class Problems
{
    public static IResult ToHttp(this Problem problem, Words words) => Results.Problem(
        title: words.T(problem.Vietnamese, problem.English),
        statusCode: problem.Kind == ProblemKind.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = problem.Code, ["field"] = problem.Field });
}
