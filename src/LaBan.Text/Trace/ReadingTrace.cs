namespace LaBan.Text.Trace;

/// <summary>One step of the reading of a number, in the words of somebody who reads the report and not the program.</summary>
/// <param name="Stage">The stage that spoke: marks, documents, names, dates, tables, roles, base, periods, links.</param>
/// <param name="Vietnamese">What it saw and decided, one sentence.</param>
/// <param name="English">The same in English.</param>
public sealed record TraceStep(string Stage, string Vietnamese, string English);

/// <summary>Collects, for one number, why it was read as it was.</summary>
internal sealed class ReadingTrace(int start)
{
    private readonly List<TraceStep> _steps = [];

    /// <summary>The steps in the order they happened.</summary>
    public IReadOnlyList<TraceStep> Steps => _steps;

    /// <summary>Notes a step, when it is about the number asked for.</summary>
    public void Note(int about, string stage, string vietnamese, string english)
    {
        if (about == start)
        {
            _steps.Add(new TraceStep(stage, vietnamese, english));
        }
    }
}
