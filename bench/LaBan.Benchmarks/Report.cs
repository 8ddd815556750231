using System.Globalization;

namespace LaBan.Benchmarks;

/// <summary>One line of a report: what was measured, in which unit, and how it came out.</summary>
internal sealed record Figure(string Name, string Unit, Spread Values);

/// <summary>A promise, held against the median of its measurements.</summary>
internal sealed record Goal(string Name, double Measured, double Limit, bool IsFloor)
{
    public bool IsMet => IsFloor ? Measured >= Limit : Measured <= Limit;
}

/// <summary>The outcome of one benchmark: figures, and the goals they are held against.</summary>
internal sealed class Report(string title)
{
    private readonly List<Figure> _figures = [];
    private readonly List<Goal> _goals = [];

    public IReadOnlyList<Figure> Figures => _figures;

    public IReadOnlyList<Goal> Goals => _goals;

    /// <summary>0 when every goal is met.</summary>
    public int ExitCode => _goals.All(g => g.IsMet) ? 0 : 1;

    public void Add(string name, string unit, Spread values) => _figures.Add(new(name, unit, values));

    public void Add(string name, string unit, double value) => Add(name, unit, new Spread(value));

    public void AtLeast(string name, double measured, double limit) => _goals.Add(new(name, measured, limit, IsFloor: true));

    public void AtMost(string name, double measured, double limit) => _goals.Add(new(name, measured, limit, IsFloor: false));

    /// <summary>Writes a table that can be pasted into a page of documentation.</summary>
    public void Print(TextWriter output, Machine machine)
    {
        output.WriteLine(title);
        output.WriteLine(machine);
        output.WriteLine();
        output.WriteLine("| figure | unit | median | min | max |");
        output.WriteLine("|---|---|--:|--:|--:|");
        foreach (var (name, unit, values) in _figures)
        {
            var ends = values.IsSingle ? " | |" : $" {Text(values.Min)} | {Text(values.Max)} |";
            output.WriteLine($"| {name} | {unit} | {Text(values.Median)} |{ends}");
        }

        output.WriteLine();
        foreach (var goal in _goals)
        {
            var sign = goal.IsFloor ? "≥" : "≤";
            output.WriteLine($"{(goal.IsMet ? "met   " : "MISSED")} {goal.Name} {sign} {Text(goal.Limit)}: {Text(goal.Measured)}");
        }
    }

    private static string Text(double value) => value.ToString(
        Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.0", _ => "0.00" }, CultureInfo.InvariantCulture);
}
