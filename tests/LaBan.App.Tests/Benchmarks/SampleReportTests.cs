using LaBan.Benchmarks.Mutants.Planting;
using LaBan.Benchmarks.Mutants.Samples;
using LaBan.Measures;

namespace LaBan.App.Tests.Benchmarks;

/// <summary>That the reports faults are planted in agree with themselves, and that planted faults do not.</summary>
public sealed class SampleReportTests
{
    private static readonly SampleReport[] Samples = [.. Enumerable.Range(1, 56).Select(SampleComposer.Compose)];

    [Fact]
    public void All_printed_figures_of_an_untouched_report_agree_within_their_rounding()
    {
        var pins = Samples.SelectMany(s => s.Pins.Select(p => (s.Name, Pin: p))).ToList();

        pins.Count.ShouldBeGreaterThan(3_000);
        pins.ShouldAllBe(p => p.Pin.Holds());
        Enum.GetValues<RelationKind>().ShouldAllBe(k => pins.Any(p => p.Pin.Relation.Kind == k), "a kind of relation that no report prints tests nothing");
    }

    [Fact]
    public void The_account_of_a_report_names_what_stands_in_its_text()
    {
        foreach (var sample in Samples)
        {
            sample.Numbers.Select(n => sample.Text[n.Start..n.End]).ShouldBe(sample.Numbers.Select(n => ViNumber.Write(n.Figure.Stated)));
            sample.Source.Rows.SelectMany(r => r.Cells).Select(c => sample.Text[c.Start..c.End]).ShouldAllBe(c => c.Length > 0 && !c.Contains('\t') && !c.Contains('\n'));
        }
    }

    [Fact]
    public void Reports_are_as_long_as_short_real_ones_and_leave_no_placeholder_unfilled()
    {
        Samples.Select(s => s.Text.Split([' ', '\n', '\t']).Length).ShouldAllBe(words => words > 500 && words < 2_500);
        Samples.Where(s => s.Text.Any("{}[]&$¶?".Contains)).Select(s => s.Name).ShouldBeEmpty();
    }

    [Fact]
    public void There_are_at_least_twelve_layouts_and_all_of_them_are_used()
    {
        SampleLayout.All.Count.ShouldBeGreaterThanOrEqualTo(12);
        SampleLayout.All.ShouldAllBe(l => Samples.Any(s => s.Name.StartsWith(l.Name + ",", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_report_and_the_same_faults()
    {
        SampleComposer.Compose(7).Text.ShouldBe(Samples[6].Text);
        foreach (var planter in Planters.All)
        {
            var (first, second) = (planter.Plant(Samples[6], new Dice(1)), planter.Plant(Samples[6], new Dice(1)));
            (first?.Start, first?.Replacement).ShouldBe((second?.Start, second?.Replacement), planter.Name);
        }
    }

    [Fact]
    public void Every_class_of_fault_can_be_planted_and_changes_only_its_place()
    {
        foreach (var planter in Planters.All)
        {
            var planted = Samples.Select(s => (Sample: s, Fault: planter.Plant(s, new Dice(3)))).Where(p => p.Fault is not null).ToList();
            planted.Count.ShouldBeGreaterThan(5, planter.Name);
            foreach (var (sample, fault) in planted)
            {
                var changed = fault!.Apply(sample.Source);
                changed.Text.ShouldNotBe(sample.Text, planter.Name);
                changed.Text.ShouldStartWith(sample.Text[..fault.Start]);
                changed.Text.ShouldEndWith(sample.Text[fault.End..]);
                fault.Places.ShouldAllBe(p => p.Start < p.End && p.End <= sample.Text.Length);
            }
        }
    }

    [Fact]
    public void A_planted_figure_contradicts_the_others_by_more_than_rounding()
    {
        foreach (var sample in Samples)
        {
            var figure = new FigurePlanter("sum_of_parts", RelationKind.Sum, Slips.Digit).Plant(sample, new Dice(5));
            if (figure is null)
            {
                continue;
            }

            var number = sample.Numbers.Single(n => n.Start == figure.Start);
            var written = ViNumber.Read(figure.Replacement, DecimalHint.VietnameseGrouping).Value.ShouldNotBeNull();
            sample.PinsOf(number).Any(Contradicts).ShouldBeTrue($"{sample.Name}: {figure.Replacement}");

            bool Contradicts(Pin pin) => !pin.Relation.Expected([.. pin.Inputs.Select(Range)])!.Value.Overlaps(Range(pin.Target));
            Interval Range(PrintedNumber other) => other == number ? other.RangeOf(written, other.Figure.Sign) : other.Range;
        }
    }
}
