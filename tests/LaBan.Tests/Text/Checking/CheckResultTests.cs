using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.Tests.Text.Checking;

/// <summary>A check with findings taken out of it.</summary>
public sealed class CheckResultTests
{
    private static readonly CheckResult Doubtful = Checkers.WithCatalogue.Check(new SourceText(
        "Toàn tỉnh có 138/184 xã đạt chuẩn nông thôn mới (chiếm 57%). Toàn huyện có 12/16 xã đạt chuẩn nông thôn mới (chiếm 75%)."));

    [Fact]
    public void A_number_that_only_the_finding_spoke_against_is_open_again_and_the_others_keep_their_answers()
    {
        var without = Doubtful.Without(f => f.Rule.Id == "LB2104");

        without.Findings.ShouldBeEmpty();
        without.Coverage.ShouldBe(Doubtful.Coverage with { Checked = Doubtful.Coverage.Checked - 1 });
        without.Verdicts.ShouldNotContain(Verdict.Doubted);
    }

    [Fact]
    public void Taking_out_nothing_changes_nothing() => Doubtful.Without(_ => false).ShouldBeSameAs(Doubtful);
}
