using LaBan.Text;
using LaBan.Text.Links;

namespace LaBan.Tests.Text.Links;

/// <summary>What a catalogue must give so that its indicators are found.</summary>
public sealed class AliasTests
{
    private const string Sentence = "Năm 2023, số cây cầu treo dân sinh được sửa đạt 12 cầu; sản lượng dâu tằm đạt 340 tấn.";

    private static readonly CatalogueIndicator Silk = new("crop.mulberry.output", "Sản lượng dâu tằm", "tấn", null, "level", []);

    [Fact]
    public void An_indicator_is_found_by_its_name() =>
        Codes(new ReportReader([Silk])).ShouldBe([null, "crop.mulberry.output"]);

    [Theory]
    [InlineData("Cầu treo dân sinh")]
    [InlineData("cầu treo dân sinh được sửa")]
    [InlineData("CẦU TREO DÂN SINH")]
    public void A_new_alias_works_as_soon_as_the_reader_is_built_with_it(string alias)
    {
        var bridges = new CatalogueIndicator("road.footbridges.repaired", "Công trình vượt suối được tu bổ", "cầu", null, "level", []);

        Codes(new ReportReader([Silk, bridges]))[0].ShouldBeNull();
        Codes(new ReportReader([Silk, bridges with { Aliases = [alias] }]))[0].ShouldBe("road.footbridges.repaired");
    }

    [Fact]
    public void Without_a_catalogue_numbers_are_read_and_none_is_linked()
    {
        var reading = new ReportReader([]).Read(Sentence);

        reading.Mentions.Select(m => m.Indicator).ShouldAllBe(code => code == null);
        reading.Mentions.Select(m => m.Value).ShouldBe([null, 12, 340]);
    }

    private static List<string?> Codes(ReportReader reader) => [.. reader.Read(Sentence).Mentions.Where(m => m.Value is not null).Select(m => m.Indicator)];
}
