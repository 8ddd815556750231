using System.Text;
using FsCheck.Fluent;
using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class PeriodWordingTests
{
    [Theory]
    [InlineData("6 tháng đầu năm 2024", "2024-H1")]
    [InlineData("06 tháng đầu năm 2024", "2024-H1")]
    [InlineData("Sáu tháng đầu năm 2024", "2024-H1")]
    [InlineData("6 tháng cuối năm 2024", "2024-H2")]
    [InlineData("3 tháng cuối năm 2024", "2024-Q4")]
    [InlineData("9 tháng đầu năm 2024", "2024-9M")]
    [InlineData("9 tháng năm 2024", "2024-9M")]
    [InlineData("9 tháng/2024", "2024-9M")]
    [InlineData("mười một tháng năm 2024", "2024-11M")]
    [InlineData("6T/2024", "2024-H1")]
    [InlineData("nửa đầu năm 2024", "2024-H1")]
    [InlineData("nửa cuối năm 2024", "2024-H2")]
    [InlineData("quý III/2023", "2023-Q3")]
    [InlineData("Quý 3 năm 2023", "2023-Q3")]
    [InlineData("QUÝ IV NĂM 2023", "2023-Q4")]
    [InlineData("quý I-2024", "2024-Q1")]
    [InlineData("tháng 9/2024", "2024-M09")]
    [InlineData("tháng 09 năm 2024", "2024-M09")]
    [InlineData("tháng Mười hai năm 2024", "2024-M12")]
    [InlineData("trong tháng 9 năm 2024", "2024-M09")]
    [InlineData("giai đoạn 2021-2025", "2021..2025")]
    [InlineData("Giai đoạn 2021 – 2025", "2021..2025")]
    [InlineData("kế hoạch 5 năm 2026-2030", "2026..2030")]
    [InlineData("nhiệm kỳ 2020-2025", "2020..2025")]
    [InlineData("tính đến 30/6/2024", "2024-06-30")]
    [InlineData("Tính đến ngày 30/06/2024", "2024-06-30")]
    [InlineData("đến ngày 30 tháng 6 năm 2024", "2024-06-30")]
    [InlineData("ngày 30/6/2024", "2024-06-30")]
    [InlineData("đến hết ngày 24/7/2023", "2023-07-24")]
    [InlineData("đến hết tháng 2/2024", "2024-02-29")]
    [InlineData("đến cuối năm 2024", "2024-12-31")]
    [InlineData("hết năm 2023", "2023-12-31")]
    [InlineData("từ năm 2021 đến năm 2025", "2021..2025")]
    [InlineData("đến năm 2030", "2030")]
    [InlineData("năm 2023", "2023")]
    [InlineData("cả năm 2023", "2023")]
    [InlineData("năm   2023.", "2023")]
    public void Reads_a_phrase_that_names_its_year(string phrase, string code) => Read(phrase).ShouldBe(code);

    [Theory]
    [InlineData("9 tháng", "2024-9M")]
    [InlineData("9 tháng đầu năm", "2024-9M")]
    [InlineData("6 tháng đầu năm nay", "2024-H1")]
    [InlineData("6 tháng cuối năm", "2024-H2")]
    [InlineData("quý II", "2024-Q2")]
    [InlineData("tháng 7", "2024-M07")]
    [InlineData("nửa đầu năm", "2024-H1")]
    [InlineData("cả năm", "2024")]
    [InlineData("đến 30/6", "2024-06-30")]
    [InlineData("đến ngày 30 tháng 6", "2024-06-30")]
    [InlineData("đến hết quý III", "2024-09-30")]
    public void Takes_the_year_of_the_context_when_the_phrase_has_none(string phrase, string code)
    {
        Read(phrase, contextYear: 2024).ShouldBe(code);
        Read(phrase).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("năm")]
    [InlineData("tháng 13/2024")]
    [InlineData("tháng 0 năm 2024")]
    [InlineData("tháng 12024")]
    [InlineData("13 tháng năm 2024")]
    [InlineData("quý V/2024")]
    [InlineData("quý 5 năm 2024")]
    [InlineData("quý")]
    [InlineData("quỹ II/2023")]
    [InlineData("tính đến 31/2/2024")]
    [InlineData("đến ngày 31 tháng 4 năm 2024")]
    [InlineData("giai đoạn 2025-2021")]
    [InlineData("giai đoạn 2021-2021")]
    [InlineData("8 tháng cuối năm 2024")]
    [InlineData("tính đến tháng 6/2024")]
    [InlineData("năm 20240")]
    [InlineData("30/6")]
    [InlineData("1/2")]
    [InlineData("9 tháng đầu năm 2024 đạt 52 tỷ đồng")]
    [InlineData("miền nam 2024")]
    public void Refuses_what_names_no_period(string phrase) => Read(phrase, contextYear: 2024).ShouldBeNull();

    [Fact]
    public void Reads_decomposed_text_as_composed() =>
        Read("Quý III năm 2023".Normalize(NormalizationForm.FormD)).ShouldBe("2023-Q3");

    [Fact]
    public void Never_throws_and_what_it_reads_it_reads_again_from_its_name() => Laws.Hold(AnyPhrase, phrase =>
    {
        if (PeriodWording.TryRead(phrase, contextYear: 2024, out var period))
        {
            Read(period.ToVietnamese()).ShouldBe(period.Code);
        }
    });

    private static readonly FsCheck.Gen<string> AnyPhrase = Gen.OneOf(
        Any.Text,
        Gen.Elements("đến", "hết", "ngày", "tháng", "năm", "quý", "II", "V", "0", "2", "6", "9", "12", "31", "/", "-", "đầu", "cuối", "2021", "2025", "9999", "cả", "nửa", "giai đoạn")
            .ArrayOf().Select(words => string.Join(' ', words.Take(7))));

    private static string? Read(string phrase, int? contextYear = null) =>
        PeriodWording.TryRead(phrase, contextYear, out var period) ? period.Code : null;
}
