using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LaBan.Office.Csv;

namespace LaBan.Tests.Office.Csv;

public sealed class CsvTableTests
{
    private const string Bom = "\uFEFF";

    [Theory]
    [InlineData("a,b\n1,2\n", "2:1|2")]
    [InlineData("a,b\r\n1,2\r\n3,4", "2:1|2 3:3|4")]
    [InlineData(Bom + "a,b\n1,2\n", "2:1|2")]
    [InlineData("a,b\n\n1,2\n\n\n3,4\n", "3:1|2 6:3|4")]
    [InlineData("a,b\n\"x,y\",2\n", "2:x,y|2")]
    [InlineData("a,b\n\"x\ny\",2\n3,4\n", "2:x\ny|2 4:3|4")]
    [InlineData("a,b\n\"x\r\ny\",\"\"\"z\"\"\"\n3,4\n", "2:x\r\ny|\"z\" 4:3|4")]
    [InlineData("a;b\n1,5;2\n", "2:1,5|2")]
    [InlineData("a\tb\n1\t2\n", "2:1|2")]
    [InlineData("a,b\n,\n", "2:|")]
    [InlineData("a,b\n =1+1,@x\n", "2: =1+1|@x")]
    [InlineData("a,b\nTy\u0309 lê\u0323,\u0110o\u0300\n", "2:Tỷ lệ|Đò")]
    [InlineData("a,b\n😀,\u212B\n", "2:😀|\u00C5")]
    public void Records_are_read_with_the_line_they_begin_on(string file, string rows)
    {
        using var table = Read(file);

        Show(table).ShouldBe(rows.Normalize());
        table.Issues.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "csv.empty:1")]
    [InlineData("a,b\n1\n2,3\n", "csv.ragged:2", "3:2|3")]
    [InlineData("a,b\n1,2,3\n4,5\n", "csv.ragged:2", "3:4|5")]
    [InlineData("a,b\n1,\"2\n3,4\n", "csv.quote.open:2")]
    [InlineData("a,b\n\"x\ny\",2\n\"1\"2,3\n", "csv.quote.after:4", "2:x\ny|2")]
    [InlineData("a,b\n1\"2,3\n4,5\n", "csv.quote.stray:2", "3:4|5")]
    [InlineData("a,A\n1,2\n", "csv.header.duplicate:1")]
    [InlineData("PK\u0003\u0004,b\n", "csv.not-text:1")]
    public void What_cannot_be_trusted_is_named_with_its_line(string file, string issue, string rows = "")
    {
        using var table = Read(file);

        Show(table).ShouldBe(rows);
        table.Issues.Select(found => $"{found.Code}:{found.Line}").ShouldBe([issue]);
        table.Issues.ShouldAllBe(found => found.Vietnamese.Length > 20 && found.English.Length > 20 && found.File == "facts.csv");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_stop_the_reading_at_their_line()
    {
        byte[] file = [.. "a,b\n1,2\n\"x\nđ"u8, 0xE1, 0xBB, .. "\",3\n4,5\n"u8];
        using var table = CsvTable.Read(new MemoryStream(file), "facts.csv");

        Show(table).ShouldBe("2:1|2");
        var issue = table.Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Line, issue.Stops).ShouldBe(("csv.encoding", 4L, true));
    }

    [Fact]
    public void A_header_in_a_legacy_code_page_is_refused()
    {
        using var table = CsvTable.Read(new MemoryStream([.. "ch"u8, 0xC9, .. ",b\n1,2\n"u8]), "facts.csv");

        Show(table).ShouldBeEmpty();
        table.Issues.ShouldHaveSingleItem().Code.ShouldBe("csv.encoding");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF16_with_a_byte_order_mark_is_read(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes("chỉ tiêu\tgiá trị\nTỷ lệ hộ nghèo\t1,8\n")];
        using var table = CsvTable.Read(new MemoryStream(file), "facts.csv");

        table.Columns.ShouldBe(["chỉ tiêu", "giá trị"]);
        Show(table).ShouldBe("2:Tỷ lệ hộ nghèo|1,8");
    }

    [Fact]
    public void UTF16_without_a_byte_order_mark_is_refused()
    {
        using var table = CsvTable.Read(new MemoryStream(Encoding.Unicode.GetBytes("a,b\n1,2\n")), "facts.csv");

        table.Rows().ShouldBeEmpty();
        table.Issues.ShouldHaveSingleItem().Code.ShouldBe("csv.encoding");
    }

    [Fact]
    public void Columns_are_found_by_name_whatever_their_order_and_case()
    {
        using var table = Read("value, Indicator_Code ,unit\n14.14,grdp.growth,%\n");

        var row = table.Rows().First();
        (row["indicator_code"], row["value"], row["nothing"]).ShouldBe(("grdp.growth", "14.14", ""));
        row.Utf8(table.Ordinal("value")).SequenceEqual("14.14"u8).ShouldBeTrue();
        (table.Ordinal("unit"), table.Ordinal("nothing"), row.IsBlank(0)).ShouldBe((2, -1, false));
    }

    [Fact]
    public void Missing_and_unknown_columns_are_reported_with_those_that_exist()
    {
        using var table = Read("indicator_code,giá trị\n");

        table.Expect(["indicator_code", "value"], ["note"]).ShouldBeFalse();

        table.Issues.Select(issue => (issue.Code, issue.Column)).ShouldBe([("csv.header.missing", "value"), ("csv.header.unknown", "giá trị")]);
        table.Issues[0].Vietnamese.ShouldBe("Thiếu cột «value». Tệp có các cột: indicator_code, giá trị.");
    }

    [Fact]
    public void An_unclosed_quote_in_a_large_file_does_not_swallow_it_into_memory()
    {
        using var table = Read("a,b\n1,\"" + new string('x', 5_000_000));

        table.Rows().ShouldBeEmpty();
        table.Issues.ShouldHaveSingleItem().Code.ShouldBe("csv.record-too-long");
    }

    [Fact]
    public void Reading_stops_after_a_thousand_issues()
    {
        using var table = Read("a,b\n" + string.Concat(Enumerable.Repeat("1\n", 5000)));

        table.Rows().ShouldBeEmpty();
        table.Issues.Count.ShouldBe(CsvTable.MostIssues + 1);
        table.Issues[^1].Code.ShouldBe("csv.too-many");
    }

    [Fact]
    public void What_is_written_is_read_back() => Prop.ForAll<string[][]>(records =>
    {
        var sound = records.Select(fields => fields.Concat(["", "", ""]).Take(3)
            .Select(field => new UTF8Encoding().GetString(Encoding.UTF8.GetBytes(field ?? "")).Normalize()).ToArray()).ToList();
        using var stream = new MemoryStream();
        using (var writer = new CsvWriter(stream, CsvPurpose.Exchange, ["một", "hai", "ba"]))
        {
            sound.ForEach(fields => writer.Write(fields));
        }

        stream.Position = 0;
        using var table = CsvTable.Read(stream, "vòng.csv");
        var read = table.Rows().Select(row => new[] { row[0], row[1], row[2] }).ToList();
        return read.Count == sound.Count && read.Zip(sound).All(pair => pair.First.SequenceEqual(pair.Second)) && table.Issues.Count == 0;
    }).QuickCheckThrowOnFailure();

    private static CsvTable Read(string file) => CsvTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)), "facts.csv");

    private static string Show(CsvTable table) => string.Join(' ', table.Rows().Select(row => $"{row.Line}:{row[0]}|{row[1]}"));
}
