using FsCheck;
using FsCheck.Fluent;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection.Door;
using LaBan.Tests.Measures;
using static LaBan.Tests.Collection.Door.Doors;

namespace LaBan.Tests.Collection.Door;

/// <summary>Figures that satisfy a rule exactly are never remarked on, however each of them was rounded when it was printed.</summary>
public class DoorPropertyTests
{
    private static readonly DoorCheck Arithmetic = new(new[]
    {
        DoorKind.PartsAddUp, DoorKind.PartWithin, DoorKind.CumulativeFalls, DoorKind.CumulativeSteps, DoorKind.MonthsAddUp, DoorKind.LocalSum,
    }.Select(k => Rule(k, k == DoorKind.LocalSum ? "percent=0" : "")));

    private static Gen<decimal[]> Flows { get; } = Any.Positive.ArrayOf(12);

    private static Gen<Func<decimal, DoorValue>> Printer { get; } =
        Gen.Choose(0, 3).ArrayOf(40).Select(d =>
        {
            var next = 0;
            return (Func<decimal, DoorValue>)(exact => DoorValue.Of(StatedNumber.Round(exact, d[next++ % d.Length])));
        });

    [Fact]
    public void Exact_sums_are_silent_under_any_rounding() => Laws.Hold(Flows, Gen.Choose(1, 12), Printer, (flows, month, print) =>
    {
        var total = flows.Take(month).Sum();
        DoorSeries series = new(
        [
            .. flows.Take(month).Select((f, i) => KeyValuePair.Create(Period.Month(2024, i + 1), print(f))),
            .. Enumerable.Range(1, month - 1).Select(m => KeyValuePair.Create(Period.YearToDate(2024, m), print(flows.Take(m).Sum()))),
        ]);
        var parts = flows.Take(month).Select(f => Part(print(f))).ToList();

        Arithmetic.Run(new()
        {
            Form = "F",
            Indicator = Revenue,
            Period = Period.YearToDate(2024, month),
            Value = print(total),
            Series = series,
            Groups = [new(parts, AddUp: true), new(parts, AddUp: false)],
            Locals = new(parts, print(total)),
        }).ShouldBeEmpty();
    });

    [Fact]
    public void A_figure_within_the_allowed_change_is_silent_under_any_rounding() => Laws.Hold(
        Any.Positive, Gen.Choose(0, 100), Printer, (last, part, print) =>
        {
            var times = 1 / 1.6m + (1.6m - 1 / 1.6m) * part / 100;
            DoorSeries series = new([KeyValuePair.Create(March.PreviousYear(), print(last)), KeyValuePair.Create(March.Previous(), print(last))]);
            DoorCheck check = new([Rule(DoorKind.LastYear, "times=1.6"), Rule(DoorKind.LastPeriod, "times=1.6")]);

            check.Run(Case(Revenue, March, 0) with { Value = print(last * times), Series = series }).ShouldBeEmpty();
        });

    [Fact]
    public void A_month_that_does_what_it_did_every_year_is_silent_under_any_rounding() => Laws.Hold(
        Any.Positive.Select(v => v + 100), Gen.Choose(30, 300), Printer, (level, percent, print) =>
        {
            var years = Enumerable.Range(2019, 6).SelectMany(y => new[]
            {
                KeyValuePair.Create(Period.Month(y, 2), print(level)), KeyValuePair.Create(Period.Month(y, 3), print(level * percent / 100)),
            });

            new DoorCheck([Rule(DoorKind.Season)])
                .Run(Case(Revenue, March, 0) with { Value = print(level * percent / 100), Series = new(years.Where(y => y.Key != March)) })
                .ShouldBeEmpty();
        });

    [Fact]
    public void What_is_missing_or_did_not_occur_is_never_remarked_on() => Laws.Hold(Cases, Gen.Elements(DoorValue.Missing, DoorValue.None), (figure, blank) =>
        Everything.Run(figure with { Value = blank }).ShouldBeEmpty());

    [Fact]
    public void A_sum_with_a_part_missing_is_never_remarked_on() => Laws.Hold(Cases, figure =>
        new DoorCheck([Rule(DoorKind.PartsAddUp), Rule(DoorKind.LocalSum)]).Run(figure with
        {
            Groups = [.. figure.Groups.Select(g => g with { Parts = [.. g.Parts, Part(DoorValue.Missing)] })],
            Locals = figure.Locals! with { Parts = [.. figure.Locals.Parts, Part(DoorValue.Missing)] },
        }).ShouldBeEmpty());

    [Fact]
    public void Whatever_the_figures_are_the_sentences_have_no_word_left_open() => Laws.Hold(Cases, figure =>
        Everything.Run(figure).ShouldAllBe(f => !f.Vietnamese.Contains('{') && !f.English.Contains('{')));

    private static Gen<DoorValue> Value { get; } = Gen.OneOf(
        Any.Number.Select(n => DoorValue.Of(n)), Any.SmallNumber.Select(n => DoorValue.Of(n)), Gen.Elements(DoorValue.Missing, DoorValue.None));

    /// <summary>Anything at all at the door.</summary>
    private static Gen<DoorCase> Cases { get; } =
        from indicator in Gen.Elements(Revenue, Accidents, Cover, Cattle, Revenue with { Kind = IndicatorKind.Growth, UnitVi = "%" })
        from period in Any.NearbyPeriod
        from value in Value
        from past in Any.NearbyPeriod.SelectMany(p => Value.Select(v => KeyValuePair.Create(p, v))).ArrayOf(20)
        from parts in Value.ArrayOf(3)
        from plan in Gen.Elements<decimal?>(null, 0m, 100m)
        select new DoorCase
        {
            Form = "F",
            Indicator = indicator,
            Period = period,
            Value = value,
            Series = new(past),
            Groups = [new([.. parts.Select(p => Part(p))], true), new([.. parts.Select(p => Part(p))], false)],
            Plan = new(plan),
            Locals = new([.. parts.Select(p => Part(p))], parts[0]),
        };
}
