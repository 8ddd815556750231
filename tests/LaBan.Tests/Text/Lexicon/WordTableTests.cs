using LaBan.Text.Lexicon;

namespace LaBan.Tests.Text.Lexicon;

public sealed class WordTableTests
{
    [Fact]
    public void Words_keep_the_numbers_they_were_met_under_however_many_follow()
    {
        var table = new WordTable();
        for (var number = 0; number < 5_000; number++)
        {
            table.Add($"từ{number}", out var isNew).ShouldBe(number);
            isNew.ShouldBeTrue();
        }

        table.Count.ShouldBe(5_000);
        table.Find("từ0").ShouldBe(0);
        table.Find("từ4999").ShouldBe(4_999);
        table[2_500].ShouldBe("từ2500");
        table.Find("từ5000").ShouldBe(-1);
        table.Add("từ17", out var isAgainNew).ShouldBe(17);
        isAgainNew.ShouldBeFalse();
    }
}
