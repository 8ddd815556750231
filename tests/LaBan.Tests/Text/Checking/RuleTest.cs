using LaBan.Text;
using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.Tests.Text.Checking;

/// <summary>Tests of one rule: text in which every place that the rule must find is marked <c>[|…|]</c>, and nothing else may be found.</summary>
public abstract class RuleTest(string rule)
{
    /// <summary>The day of the reports under test.</summary>
    protected DateOnly AsOf { get; init; } = new(2024, 7, 1);

    /// <summary>The facts on file, for rules that ask for them.</summary>
    internal IFactBook? Facts { get; set; }

    /// <summary>Asserts that the rule finds exactly the marked places of a text.</summary>
    /// <param name="marked">The text; <c>//</c> is a line end.</param>
    /// <param name="arithmetic">The calculation of the first finding, when it matters.</param>
    /// <param name="expected">What the first finding proposes, when it matters.</param>
    protected void Finds(string marked, string? arithmetic = null, string? expected = null)
    {
        var (text, spans) = MarkedPlaces.Read(marked);
        var found = Run(text).Findings.Where(f => f.Rule.Id == rule).ToList();

        found.Select(f => text[f.Span.Start..f.Span.End]).ShouldBe(spans.Select(s => text[s.Start..s.End]), marked);
        found.Select(f => f.Span).ShouldBe(spans, marked);
        found.ShouldAllBe(f => f.Message.EndsWith('.'));
        if (arithmetic is not null)
        {
            found[0].Arithmetic.ShouldBe(arithmetic);
        }

        if (expected is not null)
        {
            found[0].Expected.ShouldBe(expected);
        }
    }

    /// <summary>Asserts that the rule finds nothing and bears out the numbers marked <c>[|…|]</c>.</summary>
    protected void Confirms(string marked)
    {
        var (text, spans) = MarkedPlaces.Read(marked);
        var result = Run(text);

        result.Findings.Where(f => f.Rule.Id == rule).ShouldBeEmpty(marked);
        var confirmed = result.Confirmations.Where(c => c.Rule.Id == rule).SelectMany(c => c.Numbers).Distinct().Order();
        confirmed.ShouldBe(spans.Select(s => s.Start), marked);
    }

    /// <summary>Checks a text.</summary>
    protected CheckResult Run(string text) =>
        Checkers.WithCatalogue.Check(MarkedPlaces.Source(text), new CheckOptions(new ReadingOptions(AsOf), Facts));
}
