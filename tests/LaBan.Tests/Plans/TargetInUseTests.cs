using LaBan.Measures;
using LaBan.Model.Plans;

namespace LaBan.Tests.Plans;

public class TargetInUseTests
{
    private static readonly DateOnly July2023 = new(2023, 7, 24);
    private static readonly DateOnly July2024 = new(2024, 7, 1);

    [Fact]
    public void The_only_wording_is_used()
    {
        var choice = Choose(PlanKind.Annual, July2024, Set(Issuer.Council, Wording(16076)));

        choice.Version.Value.ShouldBe(16076);
        choice.Reasons.ShouldBe([ChoiceReason.OnlyOne]);
    }

    [Fact]
    public void An_assigned_target_goes_before_a_proposal_once_it_is_known()
    {
        var proposal = Set(Issuer.Committee, Wording(12760, July2023, TargetStage.Proposed));
        var assigned = Set(Issuer.Council, Wording(16076, July2024));

        Choose(PlanKind.Annual, July2023, proposal, assigned).Version.Value.ShouldBe(12760);
        var choice = Choose(PlanKind.Annual, July2024, proposal, assigned);
        choice.Version.Value.ShouldBe(16076);
        choice.Others.ShouldBe([proposal]);
        choice.Reasons.ShouldBe([ChoiceReason.AssignedBeforeProposed]);
    }

    [Fact]
    public void The_last_known_wording_of_one_issuer_is_in_force()
    {
        var target = Set(Issuer.Council, Wording(76785, July2023), Wording(68282, July2024));

        Choose(PlanKind.Annual, July2023, target).Version.Value.ShouldBe(76785);
        var choice = Choose(PlanKind.Annual, July2024, target);
        choice.Version.Value.ShouldBe(68282);
        choice.Reasons.ShouldBe([ChoiceReason.LastKnown]);
    }

    [Theory]
    [InlineData(PlanKind.Annual, Issuer.Council)]
    [InlineData(PlanKind.FiveYear, Issuer.Congress)]
    [InlineData(PlanKind.Vision, Issuer.Congress)]
    public void The_council_decides_the_year_and_the_congress_the_term(PlanKind kind, Issuer decides)
    {
        Issuer[] issuers = [Issuer.Committee, Issuer.Government, Issuer.Congress, Issuer.Council, Issuer.Unknown];
        var choice = Choose(kind, July2024, [.. issuers.Select(i => Set(i, Wording((int)i)))]);

        choice.Target.Issuer.ShouldBe(decides);
        choice.Others.Count.ShouldBe(4);
        choice.Reasons.ShouldBe([ChoiceReason.DecidingIssuer]);
    }

    [Fact]
    public void Nothing_is_chosen_before_anything_is_known() =>
        TargetInUse.Choose(PlanOf(PlanKind.Annual, Set(Issuer.Council, Wording(1))), areaId: 1, new DateOnly(2020, 1, 1)).ShouldBeEmpty();

    private static TargetInUse Choose(PlanKind kind, DateOnly asOf, params Target[] targets) =>
        TargetInUse.Choose(PlanOf(kind, targets), areaId: 1, asOf).ShouldHaveSingleItem();

    private static Plan PlanOf(PlanKind kind, params Target[] targets) =>
        new() { Code = "2024", Kind = kind, Period = Period.ForYear(2024), Targets = [.. targets] };

    private static Target Set(Issuer issuer, params TargetVersion[] versions) =>
        new() { IndicatorId = 1, AreaId = 1, Period = Period.ForYear(2024), Unit = "tỷ đồng", Issuer = issuer, Versions = [.. versions] };

    private static TargetVersion Wording(decimal value, DateOnly? knownFrom = null, TargetStage stage = TargetStage.Assigned) =>
        new() { Stage = stage, Value = value, KnownFrom = knownFrom ?? July2023 };
}
