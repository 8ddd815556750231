using System.Text;
using LaBan.Office.Received;
using LaBan.Text;
using LaBan.Text.Mentions;
using LaBan.Text.Reading;

namespace LaBan.Tests.Office.Received;

public sealed class PlainTextTests
{
    private const string Report = "Báo cáo của tỉnh: năm 2024, thu ngân sách đạt 7.500 tỷ đồng, tăng 14,14% so với cùng kỳ, không kể các khoản được chuyển.\r\n";

    // "Báo cáo của tỉnh ..." as the fonts of the nineties store it.
    private const string Tcvn3 = "B¸o c¸o cña tØnh: n¨m 2024, thu ng©n s¸ch ®¹t 7.500 tû ®ång, t¨ng 14,14% so víi cïng kú, kh«ng kÓ c¸c kho¶n ®­îc chuyÓn.\r\n";
    private const string Vni = "Baùo caùo cuûa tænh: naêm 2024, thu ngaân saùch ñaït 7.500 tyû ñoàng, taêng 14,14% so vôùi cuøng kyø, khoâng keå caùc khoaûn ñöôïc chuyeån.\r\n";

    [Fact]
    public void A_table_drawn_with_strokes_is_a_table_and_the_text_stays()
    {
        const string text = "Mở đầu | 1\n\n| Chỉ tiêu | Đơn vị | 2024 |\n|---|:---:|---:|\n| Thu \\| chi | tỷ đồng | 17.250 |\n Xuất khẩu | triệu USD | 26\n\nHết | 2\n";

        var source = ReceivedFile.Read(Encoding.UTF8.GetBytes(text), "x.md").Value!;

        source.Text.ShouldBe(text);
        source.Rows.Select(r => string.Join('/', r.Cells.Select(c => $"{c.Column} {source.Text[c.Start..c.End]}"))).ShouldBe(
            ["0 Chỉ tiêu/1 Đơn vị/2 2024", "0 Thu \\| chi/1 tỷ đồng/2 17.250", "0 Xuất khẩu/1 triệu USD/2 26"]);
    }

    [Fact]
    public void The_figures_of_a_table_drawn_with_strokes_are_read_by_its_head()
    {
        const string text = "| Chỉ tiêu | Đơn vị | Năm 2023 | Ước năm 2024 |\n|---|---|---:|---:|\n| Kim ngạch xuất khẩu | triệu USD | 15.000 | 17.250 |\n";

        var reading = new ReportReader([]).Read(ReceivedFile.Read(Encoding.UTF8.GetBytes(text), "x.md").Value!);

        reading.Mentions.Skip(2).Select(m => $"{m.Text} {m.Role.Code()} {m.Unit} {m.Period} {m.Qualifier}").ShouldBe(
            ["15.000 level triệu USD 2023 actual", "17.250 level triệu USD 2024 est"]);
    }

    public static TheoryData<string> Encodings() => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_with_a_mark_is_read_as_it_is(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Report)]).ShouldBe(Report);
    }

    [Fact]
    public void Unicode_without_a_mark_is_read_as_it_is()
    {
        Read(Encoding.UTF8.GetBytes(Report)).ShouldBe(Report);
        Read(Encoding.Unicode.GetBytes(Report.Replace('á', 'a'))).ShouldBe(Report.Replace('á', 'a'));
    }

    [Fact]
    public void A_file_cut_within_a_letter_loses_that_letter_only() =>
        Read(Encoding.UTF8.GetBytes("đạt 7.500 tỷ")[..^2]).ShouldBe("đạt 7.500 t");

    [Fact]
    public void Windows_1258_is_converted()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        // The code page has base letters and marks; what it writes is half decomposed.
        var bytes = encoding.GetBytes(string.Concat(Report.Normalize(NormalizationForm.FormD))
            .Replace("a\u0306", "ă").Replace("a\u0302", "â").Replace("o\u0302", "ô").Replace("o\u031B", "ơ").Replace("u\u031B", "ư").Replace("e\u0302", "ê"));

        Read(bytes).Normalize().ShouldContain("thu ngân sách đạt 7.500 tỷ đồng");
    }

    [Fact]
    public void Tcvn3_is_converted_from_bytes_and_from_letters_alike()
    {
        Read(Encoding.Latin1.GetBytes(Tcvn3)).ShouldBe(Report);
        Read(Encoding.UTF8.GetBytes(Tcvn3)).ShouldBe(Report);
    }

    [Fact]
    public void Vni_is_converted_from_bytes_and_from_letters_alike()
    {
        Read(Encoding.Latin1.GetBytes(Vni)).ShouldBe(Report);
        Read(Encoding.UTF8.GetBytes(Vni)).ShouldBe(Report);
    }

    [Fact]
    public void Cells_keep_their_text_when_a_word_document_in_an_old_font_is_converted()
    {
        var source = DocxFile.Body(DocxFile.P(Vni.Trim()) + DocxFile.Table(DocxFile.Cell("Thöïc hieän") + DocxFile.Cell("Keá hoaïch"))).Source();

        source.Rows[0].Cells.Select(c => source.Text[c.Start..c.End]).ShouldBe(["Thực hiện", "Kế hoạch"]);
    }

    [Fact]
    public void Modern_text_with_western_signs_stays_as_it_is()
    {
        const string text = "Nhiệt độ 35°C, 20 m² «điểm» ± 5 µm; các sở của tỉnh đạt ½ kế hoạch năm, §2 ©2024 ®.";

        Read(Encoding.UTF8.GetBytes(text)).ShouldBe(text);
    }

    [Fact]
    public void Bytes_in_no_known_encoding_are_refused_with_a_way_out() =>
        ReceivedFile.Read(Encoding.Latin1.GetBytes("Ünïcödé wörds ñot hère çà 123 ÿÿÿ"), "x.txt").Problem.ShouldBe(ReportFileProblems.Encoding);

    private static string Read(byte[] file) => ReceivedFile.Read(file, "bao-cao.txt").Value.ShouldNotBeNull().Text;
}
