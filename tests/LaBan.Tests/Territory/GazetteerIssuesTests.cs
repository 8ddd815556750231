using LaBan.Model.Territory;
using static LaBan.Tests.Territory.BacGiang;

namespace LaBan.Tests.Territory;

public class GazetteerIssuesTests
{
    [Fact]
    public void The_sample_province_is_sound() => Known.FindIssues().ShouldBeEmpty();

    [Fact]
    public void Reports_a_parent_or_successor_that_is_not_on_file() =>
        Issues([Commune("A", parent: "GONE")], ("A", "LOST"), ("FORMER", "A")).ShouldBe(
        [
            new TerritoryIssue(TerritoryFault.UnknownKey, "A", "GONE"),
            new TerritoryIssue(TerritoryFault.UnknownKey, "A", "LOST"),
            new TerritoryIssue(TerritoryFault.UnknownKey, "A", "FORMER"),
        ]);

    [Theory]
    [InlineData("2025-06-30", "2025-07-01", false)]
    [InlineData("2025-06-30", "2025-06-30", true)]
    [InlineData(null, "2025-07-01", true)]
    [InlineData("2025-06-30", null, true)]
    public void One_code_must_not_stand_for_two_areas_on_one_day(string? firstEnds, string? secondBegins, bool overlaps) =>
        Issues([Commune("A", code: "00001", to: firstEnds), Commune("B", code: "00001", from: secondBegins)])
            .Any(i => i.Fault == TerritoryFault.CodeOverlap).ShouldBe(overlaps);

    [Fact]
    public void Reports_areas_that_contain_each_other() =>
        Issues([Commune("A", parent: "B"), Commune("B", parent: "C"), Commune("C", parent: "A")]).ShouldBe(
            [new TerritoryIssue(TerritoryFault.ParentCycle, "A", "A, B, C")]);

    [Fact]
    public void Reports_areas_that_follow_each_other_in_a_circle_and_still_answers()
    {
        var gazetteer = Build([Commune("A"), Commune("B")], ("A", "B"), ("B", "A"));

        gazetteer.FindIssues().ShouldBe([new TerritoryIssue(TerritoryFault.SuccessionCycle, "A", "A, B")]);
        gazetteer.Lineage(gazetteer.Find("A")!).Select(a => a.Key).Distinct().ShouldBe(["B", "A"]);
    }

    [Fact]
    public void A_path_through_a_circle_of_parents_ends()
    {
        var gazetteer = Build([Commune("A", parent: "B"), Commune("B", parent: "A")]);

        gazetteer.PathOf(gazetteer.Find("A")!, Day("2025-01-01")).Select(a => a.Key).ShouldBe(["A", "B"]);
    }

    [Theory]
    [InlineData("2025-01-01", null, true)]
    [InlineData(null, "2024-12-31", false)]
    [InlineData("2024-01-01", "2025-01-01", true)]
    public void A_part_must_not_outlive_the_whole(string? from, string? to, bool reported) =>
        Issues([Commune("A", parent: "P", from: from, to: to), Area("P", "Huyện P", AreaLevel.District, to: "2024-12-31")])
            .ShouldBe(reported ? [new TerritoryIssue(TerritoryFault.ParentOutsideLife, "A", "P")] : []);

    [Fact]
    public void Reports_a_life_that_ends_before_it_begins_and_a_key_used_twice() =>
        Issues([Commune("A", from: "2025-02-01", to: "2025-01-01"), Commune("B"), Commune("B")]).Select(i => (i.Fault, i.Key)).ShouldBe(
            [(TerritoryFault.DuplicateKey, "B"), (TerritoryFault.EndsBeforeStart, "A")]);

    [Fact]
    public void Every_fault_is_told_in_both_languages()
    {
        foreach (var fault in Enum.GetValues<TerritoryFault>())
        {
            var issue = new TerritoryIssue(fault, "KEY1", "KEY1, KEY2");
            issue.Vi.ShouldContain("KEY1");
            issue.En.ShouldContain("KEY1");
            issue.Vi.ShouldNotBe(issue.En);
        }
    }

    private static Area Commune(string key, string? parent = null, string? code = null, string? from = null, string? to = null) =>
        Area(key, "Xã " + key, AreaLevel.Commune, parent, code, from, to);

    private static IReadOnlyList<TerritoryIssue> Issues(Area[] areas, params (string From, string To)[] successions) =>
        Build(areas, successions).FindIssues();

    private static Gazetteer Build(Area[] areas, params (string From, string To)[] successions) =>
        new(areas, successions.Select(s => new AreaSuccession { Predecessor = s.From, Successor = s.To }));
}
