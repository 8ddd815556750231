using System.Text;
using LaBan.Office;
using LaBan.Office.Csv;

namespace LaBan.Tests.Office.Csv;

public sealed class CsvWriterTests
{
    [Fact]
    public void An_exchange_file_is_plain_UTF8_with_line_feeds() =>
        Written(CsvPurpose.Exchange, [CellValue.Text("Tỷ lệ, %"), CellValue.Text("nói \"thế\"\nnày"), CellValue.Blank])
            .ShouldBe("a,b,c\n\"Tỷ lệ, %\",\"nói \"\"thế\"\"\nnày\",\n");

    [Fact]
    public void Numbers_and_dates_are_written_as_data() =>
        Written(CsvPurpose.Download, [CellValue.Number(-5.30m, 1), CellValue.Date(new DateOnly(2024, 7, 1)), CellValue.Number(1234567.89m)])
            .ShouldBe("\uFEFFa,b,c\n-5.30,2024-07-01,1234567.89\n");

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("bình thường", "bình thường")]
    [InlineData("5-3", "5-3")]
    public void Text_that_looks_like_a_formula_is_kept_from_running_in_a_download(string text, string written)
    {
        var line = Written(CsvPurpose.Download, [CellValue.Text(text), CellValue.Blank, CellValue.Blank]).Split('\n')[1];

        line.Replace("\"", "", StringComparison.Ordinal).ShouldBe(written + ",,");
    }

    [Fact]
    public void Text_is_exact_in_an_exchange_file() =>
        Written(CsvPurpose.Exchange, [CellValue.Text("=1+1"), CellValue.Text("-"), CellValue.Text("@x")]).ShouldBe("a,b,c\n=1+1,-,@x\n");

    [Fact]
    public void Text_is_written_precomposed() =>
        Written(CsvPurpose.Exchange, [CellValue.Text("Tỷ lệ".Normalize(NormalizationForm.FormD)), CellValue.Blank, CellValue.Blank])
            .ShouldBe("a,b,c\nTỷ lệ,,\n");

    private static string Written(CsvPurpose purpose, CellValue[] row)
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvWriter(stream, purpose, ["a", "b", "c"]))
        {
            writer.Write(row);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
