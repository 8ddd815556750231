using System.Text;
using LaBan.Office.Received;
using LaBan.Text.Reading;

namespace LaBan.Tests.Office.Received;

public sealed class HtmlReportTests
{
    [Fact]
    public void Blocks_become_lines_and_blanks_become_one() =>
        Lines("<p>GRDP\n   tăng <b>14</b>,14%</p>\n<div>Thu <i>ngân sách</i><br>7.500 tỷ</div>").ShouldBe(["GRDP tăng 14,14%", "Thu ngân sách", "7.500 tỷ"]);

    [Fact]
    public void Entities_are_read() => Lines("<p>12&nbsp;345 &lt; 5 &agrave; &#273;&#7891;ng</p>").ShouldBe(["12\u00A0345 < 5 à đồng"]);

    [Fact]
    public void Scripts_styles_and_comments_are_not_text() =>
        Lines("<title>1</title><style>p{width:2px}</style><script>if (3<4) document.write('<p>5</p>')</script><!-- 6 --><p>7</p><template>8</template>").ShouldBe(["7"]);

    [Theory]
    [InlineData("<p>1</p><p hidden>2<p>3</p>", "1 3")]
    [InlineData("<div style='color:red; display: none'><div>1</div>2</div><p>3</p>", "3")]
    [InlineData("<ul><li hidden>1<li>2</ul><p>3</p>", "- 2 3")]
    [InlineData("<ul><li>1<li hidden>2</ul><p>3</p>", "- 1 3")]
    [InlineData("<p>1 <span hidden>2</span>3</p><br hidden>4", "1 3 4")]
    [InlineData("<table><tr><td>1<td style='display:none'>2<td>3<tr hidden><td>4<td>5<tr><td>6<td>7</table>", "1 3 6 7")]
    [InlineData("<section hidden><p>1</section><p>2", "2")]
    public void What_a_page_hides_is_not_text(string body, string read) =>
        string.Join(' ', Read(body).Text.Split(['\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)).ShouldBe(read);

    [Fact]
    public void Signs_without_width_part_no_number() => Lines("<p>đạt 62\u200B,5% &shy;ngân s&shy;ách, giảm \u00AD10,1%\u200F</p>").ShouldBe(["đạt 62,5% \u00ADngân sách, giảm \u00AD10,1%"]);

    [Fact]
    public void Items_of_lists_carry_their_signs() =>
        Lines("<ol><li>một<li>hai<ul><li>a</ul><li>ba</ol>").ShouldBe(["1. một", "2. hai", "- a", "3. ba"]);

    [Fact]
    public void Cells_stand_in_their_columns_past_those_that_reach_down()
    {
        var source = Read("""
            <table><tr><th rowspan=2>Chỉ tiêu<th colspan=2>Năm<tr><th>2022<th>2023<tr><td>GRDP</td><td>8,5</td><td>13,45</td></tr></table>
            """);

        source.Rows.Select(r => string.Join('|', r.Cells.Select(c => $"{c.Column}+{c.Span} {source.Text[c.Start..c.End]}"))).ShouldBe(
            ["0+1 Chỉ tiêu|1+2 Năm", "0+1 |1+1 2022|2+1 2023", "0+1 GRDP|1+1 8,5|2+1 13,45"]);
    }

    [Fact]
    public void Tags_that_never_close_lose_nothing() =>
        Lines("<table><tr><td>a<td>1<table><tr><td>trong</table><tr><td>b<td>2").ShouldBe(["a\t1 trong", "b\t2"]);

    private static string[] Lines(string body) => Read(body).Text.TrimEnd('\n').Split('\n');

    private static SourceText Read(string body) =>
        ReceivedFile.Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body>{body}</body></html>"), "x").Value.ShouldNotBeNull();
}
