using LaBan.App.Documents.Screen;
using LaBan.Text;
using LaBan.Text.Reading;

namespace LaBan.App.Tests.Documents;

/// <summary>Cutting a long document into pages loses and repeats nothing.</summary>
public sealed class DocumentPagesTests
{
    private static readonly ReportReader Reader = new([]);

    [Theory]
    [InlineData(3)]
    [InlineData(2_000)]
    public void The_pages_hold_the_whole_text_and_each_number_once(int paragraphs)
    {
        var text = string.Concat(Enumerable.Range(0, paragraphs).Select(i => $"{i}. Thu ngân sách đạt {i},5 tỷ đồng, tăng 12% so với cùng kỳ.\n"));
        var reading = Reader.Read(text);
        var pages = new DocumentPages(reading, new SourceText(text));

        var pieces = Enumerable.Range(1, pages.Count)
            .SelectMany(pages.Blocks).Cast<LineBlock>().SelectMany(line => pages.Pieces(line.Start, line.End)).ToList();

        string.Concat(pieces.Select(p => p.Text)).ShouldBe(text.Replace("\n", "", StringComparison.Ordinal));
        pieces.Where(p => p.Mention >= 0).Select(p => p.Mention).ShouldBe(Enumerable.Range(0, reading.Mentions.Count));
        pages.PageOf(reading.Mentions[^1].Start).ShouldBe(pages.Count);
        pages.Count.ShouldBe(paragraphs < 100 ? 1 : 3);
    }

    [Fact]
    public void A_line_without_end_is_cut_all_the_same()
    {
        var text = string.Concat(Enumerable.Repeat("tăng 12% ", 40_000));
        var pages = new DocumentPages(Reader.Read(text), new SourceText(text));

        pages.Count.ShouldBeGreaterThan(4);
        pages.Blocks(2).ShouldHaveSingleItem();
    }

    [Fact]
    public void Rows_of_a_table_stand_together_between_their_lines()
    {
        const string text = "Trước\nA\t1\nB\t2\nSau 3\n";
        TableRow[] rows = [new(0, [new(6, 7, 0), new(8, 9, 1)], 6, 9), new(0, [new(10, 11, 0), new(12, 13, 1)], 10, 13)];
        var source = new SourceText(text, rows);

        var blocks = new DocumentPages(Reader.Read(source), source).Blocks(1).ToList();

        blocks.Count.ShouldBe(3);
        blocks[1].ShouldBeOfType<TableBlock>().Rows.ShouldBe(rows);
        blocks[2].ShouldBeOfType<LineBlock>().Start.ShouldBe(14);
    }
}
