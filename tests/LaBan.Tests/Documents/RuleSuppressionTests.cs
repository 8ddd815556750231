using LaBan.Model.Documents;

namespace LaBan.Tests.Documents;

public sealed class RuleSuppressionTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_phrase_silences_its_rule_alone_whatever_the_case_and_spaces_until_it_is_removed()
    {
        var suppression = RuleSuppression.Make("LB2104", " xã  đạt chuẩn ", "đã thống nhất", Now, "local").Value!;

        suppression.Covers("LB2104", "Toàn tỉnh có 138/184 XÃ ĐẠT CHUẨN.").ShouldBeTrue();
        suppression.Covers("LB2101", "Toàn tỉnh có 138/184 xã đạt chuẩn.").ShouldBeFalse();
        suppression.Covers("LB2104", "Toàn tỉnh có 138/184 xã.").ShouldBeFalse();
        suppression.Remove(Now, "local");
        suppression.Covers("LB2104", "138/184 xã đạt chuẩn").ShouldBeFalse();
    }

    [Theory]
    [InlineData("xã", "lý do")]
    [InlineData("1.234,5", "lý do")]
    [InlineData("xã đạt chuẩn", " ")]
    public void A_phrase_too_short_without_letters_or_without_a_reason_is_refused(string phrase, string reason) =>
        RuleSuppression.Make("LB2104", phrase, reason, Now, "local").Ok.ShouldBeFalse();
}
