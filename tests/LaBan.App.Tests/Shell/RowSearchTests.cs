using LaBan.App.Shell;

namespace LaBan.App.Tests.Shell;

public class RowSearchTests
{
    private static readonly string Key = RowSearch.KeyOf("Tỷ lệ hộ nghèo", null, "", "Poverty rate");

    [Theory]
    [InlineData("", true)]
    [InlineData("ty le ho ngheo", true)]
    [InlineData("NGHÈO  tỉ", false)]
    [InlineData("POVERTY hộ", true)]
    [InlineData("hộ giàu", false)]
    public void Every_word_must_stand_somewhere_in_the_key(string query, bool accepts) =>
        new RowSearch(query).Accepts(Key).ShouldBe(accepts);

    [Fact]
    public void A_query_without_end_is_cut()
    {
        var search = new RowSearch(new string('a', 5000));

        search.Query.Length.ShouldBe(RowSearch.LongestQuery);
        new RowSearch("\ud800\0").Accepts(Key).ShouldBeFalse();
    }
}
