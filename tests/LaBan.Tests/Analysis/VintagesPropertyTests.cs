using FsCheck;
using FsCheck.Fluent;
using LaBan.Model.Analysis;
using LaBan.Model.Observations;
using static LaBan.Tests.Analysis.Sample;

namespace LaBan.Tests.Analysis;

public class VintagesPropertyTests
{
    /// <summary>Statements of a few documents over ten days, some corrected, withdrawn or never accepted.</summary>
    private static Gen<Observation> Statements { get; } =
        from day in Gen.Choose(1, 10)
        from source in Gen.Choose(1, 3)
        from statement in Gen.Choose(1, 2)
        from version in Gen.Choose(1, 3)
        from value in Gen.Choose(1, 20)
        from status in Gen.Elements(
            ObservationStatus.Accepted, ObservationStatus.Accepted, ObservationStatus.Withdrawn, ObservationStatus.Draft)
        select Figure(value, knownFrom: $"2024-01-{day:D2}", source: source, statement: (short)statement, version: (short)version, status: status);

    private static Gen<List<Observation>> Histories { get; } = Statements.ListOf().Select(all => all
        .DistinctBy(o => (o.SourceId, o.Statement, o.Version)).ToList());

    [Fact]
    public void What_becomes_known_later_does_not_change_what_was_known() =>
        Prop.ForAll(Histories.ToArbitrary(), Histories.ToArbitrary(), (known, more) =>
        {
            var asOf = Day("2024-01-05");
            var later = more.Where(o => o.KnownFrom > asOf);
            return Vintages.AsOf(known, asOf) == Vintages.AsOf(known.Concat(later), asOf);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_rows_does_not_matter() => Prop.ForAll(Histories.ToArbitrary(), known =>
        Vintages.AsOf(known, Day("2024-01-08")) == Vintages.AsOf(Enumerable.Reverse(known), Day("2024-01-08"))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_in_force_was_known_and_accepted() => Prop.ForAll(Histories.ToArbitrary(), known =>
        Vintages.AsOf(known, Day("2024-01-06")) is not { } inForce
        || (inForce.KnownFrom <= Day("2024-01-06") && inForce.Status == ObservationStatus.Accepted)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_history_never_repeats_itself() => Prop.ForAll(Histories.ToArbitrary(), known =>
    {
        var history = Vintages.History(known);
        return history.Zip(history.Skip(1)).All(p =>
            (p.First.Value, p.First.Nature) != (p.Second.Value, p.Second.Nature));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Statements_are_in_conflict_when_some_two_exclude_each_other() => Prop.ForAll(
        Gen.Choose(0, 400).Select(n => n % 2 == 0 ? n / 10m : Math.Round(n / 10m)).ListOf().ToArbitrary(),
        values =>
        {
            var statements = values.Select((v, i) => Figure(v, statement: (short)(i + 1))).ToList();
            var excluded = statements.Any(a => statements.Any(b => !a.Stated.Interval.Overlaps(b.Stated.Interval)));
            return Vintages.Conflicts(statements).Count == (excluded ? 1 : 0);
        }).QuickCheckThrowOnFailure();
}
