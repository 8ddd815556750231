using LaBan.Measures;

namespace LaBan.Office.Received;

/// <summary>Stops the reading of a file in the middle; <see cref="ReportFile"/> turns it into a refusal.</summary>
internal sealed class ReportRefusedException(Problem problem) : Exception(problem.English)
{
    public Problem Problem { get; } = problem;
}
