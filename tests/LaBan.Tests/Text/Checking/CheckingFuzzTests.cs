using System.Diagnostics;
using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.Tests.Text.Checking;

/// <summary>Whatever the text, the check ends, in time that grows with its length, and its places lie within the text.</summary>
[Collection(nameof(AloneCollection))]
public sealed class CheckingFuzzTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private const double MostTimes = 10;

    public static TheoryData<string> Names => [.. ReadingFuzzTests.Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_text_is_checked_and_every_place_lies_in_it(string shape)
    {
        foreach (var length in (int[])[0, 1, 17, 1000, 5000])
        {
            var result = Check(ReadingFuzzTests.Shapes[shape](length));

            var end = result.Reading.Text.Text.Length;
            result.Findings.SelectMany(f => f.Related.Append(f.Span)).ShouldAllBe(s => s.Start >= 0 && s.Start <= s.End && s.End <= end);
            result.Verdicts.Count.ShouldBe(result.Reading.Mentions.Count);
            result.Coverage.Confirmed.ShouldBeLessThanOrEqualTo(result.Coverage.Checked);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_text_takes_about_four_times_the_time(string shape) =>
        TimesLonger(ReadingFuzzTests.Shapes[shape](20_000), ReadingFuzzTests.Shapes[shape](80_000)).ShouldBeLessThan(MostTimes);

    /// <summary>The best of several runs each, and of more where a busy machine may have decided.</summary>
    private static double TimesLonger(string text, string longer)
    {
        Check(text);
        var (once, more) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        var begun = Stopwatch.StartNew();
        for (var run = 0; run < 2 || (more / once >= MostTimes && begun.Elapsed < Patience); run++)
        {
            once = Shorter(once, text);
            more = Shorter(more, longer);
        }

        return more / once;
    }

    private static TimeSpan Shorter(TimeSpan best, string text)
    {
        var taken = ThreadTime.Of(() => Check(text));
        return taken < best ? taken : best;
    }

    private static CheckResult Check(string text) => Checkers.WithCatalogue.Check(new SourceText(text));
}
