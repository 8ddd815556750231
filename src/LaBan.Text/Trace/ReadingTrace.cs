namespace LaBan.Text.Trace;

/// <summary>One step of the reading of a number.</summary>
/// <param name="Stage">The stage that spoke: "dates", "roles", "links".</param>
/// <param name="Note">What it saw and decided.</param>
public sealed record TraceStep(string Stage, string Note);

/// <summary>Collects, for one number, why it was read as it was.</summary>
internal sealed class ReadingTrace(int start)
{
    private readonly List<TraceStep> _steps = [];

    /// <summary>The steps in the order they happened.</summary>
    public IReadOnlyList<TraceStep> Steps => _steps;

    /// <summary>Notes a step, when it is about the number asked for.</summary>
    public void Note(int about, string stage, string note)
    {
        if (about == start)
        {
            _steps.Add(new TraceStep(stage, note));
        }
    }
}
