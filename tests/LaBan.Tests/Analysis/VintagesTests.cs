using LaBan.Model.Analysis;
using LaBan.Model.Observations;
using static LaBan.Tests.Analysis.Sample;

namespace LaBan.Tests.Analysis;

public class VintagesTests
{
    /// <summary>GRDP growth of 2021 as four reports knew it; the report of July 2023 does not mention it.</summary>
    private static readonly Observation[] Growth2021 =
    [
        Figure(8.52m, unit: "%", knownFrom: "2025-03-25", nature: Nature.Revised, source: 3),
        Figure(6.2m, unit: "%", knownFrom: "2021-08-15", nature: Nature.Forecast, source: 4),
        Figure(7.82m, unit: "%", knownFrom: "2021-12-02", nature: Nature.FirstEstimate, source: 1),
    ];

    [Theory]
    [InlineData("2021-08-14", null)]
    [InlineData("2021-08-15", "6.2")]
    [InlineData("2021-12-01", "6.2")]
    [InlineData("2021-12-02", "7.82")]
    [InlineData("2025-03-24", "7.82")]
    [InlineData("2026-01-01", "8.52")]
    public void Answers_with_what_was_known_on_the_day(string day, string? value) =>
        Vintages.AsOf(Growth2021, Day(day))?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(value);

    [Fact]
    public void Within_one_document_the_first_statement_counts() =>
        Vintages.AsOf([Figure(69.3m, statement: 2), Figure(69m, statement: 1)], Day("2022-01-01"))!.Value.ShouldBe(69m);

    [Fact]
    public void A_correction_takes_the_place_of_what_it_corrects()
    {
        Observation[] corrected = [Figure(62m, version: 1), Figure(6.2m, version: 2, knownFrom: "2021-09-01")];

        Vintages.AsOf(corrected, Day("2021-08-31"))!.Value.ShouldBe(62m);
        Vintages.AsOf(corrected, Day("2021-09-01"))!.Value.ShouldBe(6.2m);
        Vintages.AsOf([.. corrected, Figure(6.3m, statement: 2, knownFrom: "2021-09-01")], Day("2021-09-01"))!.Value.ShouldBe(6.2m);
    }

    [Fact]
    public void A_withdrawn_statement_gives_way_to_the_one_before()
    {
        Observation[] withdrawn =
        [
            Figure(6.2m, source: 4),
            Figure(9.9m, source: 5, knownFrom: "2021-10-01"),
            Figure(9.9m, source: 5, knownFrom: "2021-10-15", version: 2, status: ObservationStatus.Withdrawn),
        ];

        Vintages.AsOf(withdrawn, Day("2021-10-14"))!.Value.ShouldBe(9.9m);
        Vintages.AsOf(withdrawn, Day("2021-10-15"))!.Value.ShouldBe(6.2m);
    }

    [Theory]
    [InlineData(ObservationStatus.Draft)]
    [InlineData(ObservationStatus.Submitted)]
    public void What_nobody_accepted_was_never_in_force(ObservationStatus status)
    {
        Observation[] statements = [Figure(6.2m), Figure(7m, version: 2, knownFrom: "2021-09-01", status: status)];

        Vintages.AsOf(statements, Day("2022-01-01"))!.Value.ShouldBe(6.2m);
    }

    [Fact]
    public void Tells_the_versions_in_the_order_they_became_known() =>
        Vintages.History(Growth2021).Select(o => o.Value).ShouldBe([6.2m, 7.82m, 8.52m]);

    [Fact]
    public void A_repetition_is_no_version_unless_the_figure_became_surer()
    {
        Observation[] retail =
        [
            Figure(34030m, knownFrom: "2021-08-15", nature: Nature.FirstEstimate, source: 4),
            Figure(34030m, knownFrom: "2021-12-02", nature: Nature.FirstEstimate, source: 1),
            Figure(34030m, knownFrom: "2023-07-24", nature: Nature.Actual, source: 0),
        ];

        Vintages.History(retail).Select(o => o.KnownFrom).ShouldBe([Day("2021-08-15"), Day("2023-07-24")]);
    }

    [Fact]
    public void Picks_one_statement_for_each_key()
    {
        var picked = Vintages.AllAsOf([.. Growth2021, Figure(19.3m, "2022", "%", "2025-03-25")], Day("2025-12-31"));

        picked.Values.Select(o => o.Value).ShouldBe([8.52m, 19.3m], ignoreOrder: true);
        picked[ObservationKey.Of(Growth2021[1])].Value.ShouldBe(8.52m);
    }

    [Fact]
    public void Statements_of_one_day_that_exclude_each_other_are_a_conflict()
    {
        Observation[] statements = [Figure(97m, statement: 1), Figure(91m, statement: 2), Figure(97m, statement: 3)];

        var conflict = Vintages.Conflicts(statements).ShouldHaveSingleItem();
        conflict.KnownFrom.ShouldBe(Day("2021-08-15"));
        conflict.Statements.Select(s => s.Value).ShouldBe([97m, 91m, 97m]);
    }

    [Fact]
    public void Statements_of_two_documents_of_one_day_may_be_in_conflict() =>
        Vintages.Conflicts([Figure(10500m, source: 4), Figure(10600m, source: 5)]).Count.ShouldBe(1);

    [Fact]
    public void One_statement_rounded_more_than_the_other_is_a_difference_and_no_conflict()
    {
        Observation[] statements = [Figure(69m, statement: 1), Figure(69.3m, statement: 2)];

        Vintages.Conflicts(statements).ShouldBeEmpty();
        Vintages.Differences(statements).ShouldHaveSingleItem().IsExclusive.ShouldBeFalse();
        Vintages.Differences([Figure(69m, statement: 1), Figure(69.0m, statement: 2)]).ShouldBeEmpty();
    }

    [Fact]
    public void A_later_version_is_no_conflict()
    {
        Vintages.Conflicts(Growth2021).ShouldBeEmpty();
        Vintages.Conflicts([Figure(62m, version: 1), Figure(6.2m, version: 2)]).ShouldBeEmpty();
        Vintages.Conflicts([Figure(10m, "2021"), Figure(20m, "2022")]).ShouldBeEmpty();
    }

    [Fact]
    public void A_revision_tells_its_steps_and_its_change_in_points()
    {
        var revision = Revision.Of(GrdpGrowth, Growth2021)!;

        revision.Steps.Select(s => s.Value.ToString()).ShouldBe(["6,2", "7,82", "8,52"]);
        revision.Steps.Select(s => s.Change?.Points?.Value).ShouldBe([null, 1.62m, 0.7m]);
        revision.First.Nature.ShouldBe(Nature.Forecast);
        revision.Last.SourceId.ShouldBe(3);
        revision.Change.Points!.Value.Value.ShouldBe(2.32m);
        revision.Direction.ShouldBe(RevisionDirection.Raised);
    }

    [Fact]
    public void A_revision_of_an_amount_is_told_in_percent()
    {
        var revision = Revision.Of(Revenue, [Figure(10500m), Figure(15745m, knownFrom: "2021-12-02", source: 1)])!;

        revision.Change.Rate!.Value.Value.ShouldBe(49.95m, 0.01m);
        Revision.Of(Revenue, [Figure(10m), Figure(9m, knownFrom: "2021-12-02", source: 1)])!.Direction.ShouldBe(RevisionDirection.Lowered);
        Revision.Of(Revenue, [Figure(10m)])!.Direction.ShouldBe(RevisionDirection.Unchanged);
        Revision.Of(Revenue, []).ShouldBeNull();
    }
}
