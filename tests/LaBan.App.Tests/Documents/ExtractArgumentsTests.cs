using LaBan.App.Documents.Extract;

namespace LaBan.App.Tests.Documents;

public sealed class ExtractArgumentsTests
{
    [Fact]
    public void A_file_and_options_in_plain_words_are_understood_in_any_order() =>
        Read("--format csv bc.docx --claims --as-of 2024-07-01 --area 24 --catalog c.csv -o out.csv --explain 12")
            .ShouldBe(new ExtractRun.Request("bc.docx", new DateOnly(2024, 7, 1), "24", "c.csv", "csv", "out.csv", Claims: true, Explain: 12));

    [Fact]
    public void A_hyphen_alone_is_standard_input() => Read("-").ShouldBe(new ExtractRun.Request("-"));

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("/?")]
    [InlineData("a.txt --format")]
    [InlineData("a.txt --format=csv")]
    [InlineData("a.txt --format csv --format jsonl")]
    [InlineData("a.txt --claims false")]
    [InlineData("a.txt b.txt")]
    [InlineData("a.txt --as-of 1/7/2024")]
    [InlineData("a.txt --explain x")]
    [InlineData("a.txt --formt csv")]
    [InlineData("@a.rsp")]
    [InlineData("-- a.txt")]
    public void Anything_else_is_left_to_the_parser_of_all_commands(string words) => Read(words).ShouldBeNull();

    private static ExtractRun.Request? Read(string words) => ExtractArguments.Read(["extract", .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
