using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.Tests.Text.Checking;

/// <summary>Hints that repeat are listed three times and counted after that; nothing else is folded.</summary>
public sealed class FindingsTests
{
    [Fact]
    public void Hints_of_one_rule_beyond_the_third_are_counted_not_listed()
    {
        var result = Checkers.WithCatalogue.Check(new SourceText(
            "Nông nghiệp chiếm 17%, giảm 1%; công nghiệp chiếm 47%, tăng 2%; xây dựng chiếm 10%, giảm 1%; dịch vụ chiếm 20%, tăng 1%; thuế chiếm 6%, giảm 1%. Ngành than giảm -3%."));

        var lines = Findings.Grouped(result);

        result.Findings.Count(f => f.Rule.Id == "LB1104").ShouldBe(5);
        lines.Count(l => l.Finding.Rule.Id == "LB1104").ShouldBe(3);
        lines.Single(l => l.Rest.Count > 0).More.ShouldBe("… và 2 chỗ nữa");
        lines.ShouldContain(l => l.Finding.Rule.Id == "LB1103");
    }

    [Fact]
    public void A_short_list_is_shown_whole() =>
        Findings.Grouped(Checkers.WithCatalogue.Check(new SourceText("Dịch vụ chiếm 24,6%, giảm 0,4%."))).ShouldHaveSingleItem().More.ShouldBeNull();
}
