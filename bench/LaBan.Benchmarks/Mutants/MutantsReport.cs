using System.Globalization;
using System.Text.Json;
using LaBan.Benchmarks.Mutants.Planting;
using LaBan.Benchmarks.Mutants.Samples;
using LaBan.Text.Checking;

namespace LaBan.Benchmarks.Mutants;

/// <summary>How many planted faults of each class were found, and what was said of the untouched reports.</summary>
internal sealed class MutantsReport(int seed, IReadOnlyList<Planter> planters)
{
    private readonly List<MutantCheck> _mutants = [];
    private readonly List<(SampleReport Report, CheckResult Result)> _untouched = [];

    /// <summary>Faults planted.</summary>
    public int Planted => _mutants.Count;

    /// <summary>Every planted fault and what was said of it.</summary>
    public IReadOnlyList<MutantCheck> Mutants => _mutants;

    /// <summary>Everything said of untouched reports, hints too.</summary>
    public IEnumerable<Finding> SaidOfUntouched => _untouched.SelectMany(u => u.Result.Findings);

    /// <summary>The classes in their order.</summary>
    public IEnumerable<ClassScore> Classes => planters.Select(p => new ClassScore(p.Name, p.IsCore, [.. _mutants.Where(m => m.Mutation.Class == p.Name)]));

    /// <summary>The errors and warnings of untouched reports: all of them false.</summary>
    public IEnumerable<(SampleReport Report, Finding Finding)> FalseAlarms =>
        from check in _untouched
        from finding in check.Result.Findings
        where finding.Severity > Severity.Hint
        select (check.Report, finding);

    /// <summary>Recall of the core classes together.</summary>
    public double CoreRecall => Classes.Where(c => c.IsCore).SelectMany(c => c.Mutants).Select(m => m.IsFound ? 1.0 : 0).DefaultIfEmpty(1).Average();

    /// <summary>The coverage of all untouched reports.</summary>
    public Coverage Coverage => _untouched.Select(u => u.Result.Coverage).Aggregate(new Coverage(0, 0, 0, 0), (sum, c) =>
        new(sum.Numbers + c.Numbers, sum.Understood + c.Understood, sum.Checked + c.Checked, sum.Confirmed + c.Confirmed));

    /// <summary>Adds a report and its mutants, no more than asked for.</summary>
    public void Add(ReportCheck check, int most)
    {
        if (Planted < most)
        {
            _untouched.Add((check.Report, check.Untouched));
            _mutants.AddRange(check.Mutants.Take(most - Planted));
        }
    }

    /// <summary>The table, and the false alarms one by one.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine(Invariant($"{Planted:#,0} planted faults in {_untouched.Count} reports, seed {seed}"));
        output.WriteLine();
        output.WriteLine("| class | core | planted | found | by warning or error | recall |");
        output.WriteLine("|---|:-:|--:|--:|--:|--:|");
        foreach (var score in Classes.Where(c => c.Mutants.Count > 0))
        {
            output.WriteLine(Invariant($"| {score.Name} | {(score.IsCore ? "yes" : "")} | {score.Mutants.Count} | {score.Found} | {score.FoundSurely} | {score.Recall:0.00} |"));
        }

        output.WriteLine(Invariant($"| **core** | | | | | **{CoreRecall:0.00}** |"));
        output.WriteLine();
        var (numbers, understood, looked, confirmed) = Coverage;
        output.WriteLine(Invariant($"untouched: {numbers:#,0} numbers, {Share(understood)} understood, {Share(looked)} checked, {Share(confirmed)} confirmed"));
        PrintFalseAlarms(output);

        string Share(int part) => Invariant($"{part * 100.0 / Math.Max(numbers, 1):0.0} %");
    }

    /// <summary>The missed faults of a class: the sentence before and after.</summary>
    public void PrintMissed(TextWriter output, string name)
    {
        foreach (var missed in _mutants.Where(m => m.Mutation.Class == name && !m.IsFound))
        {
            var (mutation, text) = (missed.Mutation, missed.Report.Text);
            output.WriteLine($"{missed.Report.Name}, {missed.Report.Day:yyyy-MM-dd}: «{text[mutation.Start..mutation.End]}» → «{mutation.Replacement}»");
            output.WriteLine("  was " + Excerpt(text, mutation.Start, mutation.End));
            output.WriteLine("  now " + Excerpt(mutation.Apply(missed.Report.Source).Text, mutation.Start, mutation.Start + mutation.Replacement.Length));
            output.WriteLine("  by  " + string.Join(", ", mutation.Places.Skip(1).Select(p => text[p.Start..p.End])));
        }
    }

    /// <summary>The same as JSON.</summary>
    public void PrintJson(TextWriter output) => output.WriteLine(JsonSerializer.Serialize(new
    {
        seed,
        reports = _untouched.Count,
        planted = Planted,
        coreRecall = CoreRecall,
        classes = Classes.Select(c => new { name = c.Name, core = c.IsCore, planted = c.Mutants.Count, found = c.Found, foundSurely = c.FoundSurely }),
        falseAlarms = FalseAlarms.Select(a => new { rule = a.Finding.Rule.Id, report = a.Report.Name, message = a.Finding.Message }),
        coverage = new { Coverage.Numbers, Coverage.Understood, Coverage.Checked, Coverage.Confirmed },
    }));

    private void PrintFalseAlarms(TextWriter output)
    {
        var alarms = FalseAlarms.ToList();
        output.WriteLine(Invariant($"untouched: {alarms.Count(a => a.Finding.Severity == Severity.Error)} errors, {alarms.Count(a => a.Finding.Severity == Severity.Warning)} warnings"));
        foreach (var (report, finding) in alarms)
        {
            output.WriteLine($"  {finding.Rule.Id} {finding.Severity.Code()} {report.Name}: {finding.Message} {finding.Arithmetic}");
            output.WriteLine("    " + Excerpt(report.Text, finding.Span.Start, finding.Span.End));
        }
    }

    /// <summary>A place with what stands around it in its line, marked.</summary>
    private static string Excerpt(string text, int start, int end)
    {
        const int Around = 160;
        var from = Math.Max(start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1, start - Around);
        var line = text.IndexOf('\n', end);
        var to = Math.Min(line < 0 ? text.Length : line, end + Around);
        return $"{text[from..start]}[|{text[start..end]}|]{text[end..to]}";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The score of one class of faults.</summary>
internal sealed record ClassScore(string Name, bool IsCore, IReadOnlyList<MutantCheck> Mutants)
{
    public int Found => Mutants.Count(m => m.IsFound);

    public int FoundSurely => Mutants.Count(m => m.IsFoundSurely);

    public double Recall => Mutants.Count == 0 ? 1 : (double)Found / Mutants.Count;
}
