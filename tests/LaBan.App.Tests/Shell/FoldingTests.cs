using LaBan.Measures;

namespace LaBan.App.Tests.Shell;

/// <summary>The same cases as the front end's test/fold.test.ts: one key, two sides.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("Hoà  Bình", "hoa binh")]
    [InlineData("HÒA BÌNH", "hoa binh")]
    [InlineData("Tỷ lệ hộ nghèo", "ty le ho ngheo")]
    [InlineData("Đầu tư công", "dau tu cong")]
    [InlineData("  Số  bác sĩ\u00a0trên 10.000 dân ", "so bac si tren 10.000 dan")]
    [InlineData("I\u0307", "i")]
    public void Names_fold_as_they_do_in_the_page(string text, string key) => ViText.FoldKey(text).ShouldBe(key);

    [Fact]
    public void Half_a_surrogate_pair_folds_as_it_does_in_the_page() =>
        ViText.FoldKey(string.Concat("a", (char)0xD800, "b")).ShouldBe("a\ufffdb");
}
