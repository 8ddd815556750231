using FsCheck.Fluent;
using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class ViNumberTests
{
    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("7", 7, 0)]
    [InlineData("08", 8, 0)]
    [InlineData("1234", 1234, 0)]
    [InlineData("1.234.567", 1234567, 0)]
    [InlineData("1.234.567,89", 1234567.89, 2)]
    [InlineData("1.234,5", 1234.5, 1)]
    [InlineData("1234,5", 1234.5, 1)]
    [InlineData("1234.5", 1234.5, 1)]
    [InlineData("1234.567", 1234.567, 3)]
    [InlineData("12.34", 12.34, 2)]
    [InlineData("0.234", 0.234, 3)]
    [InlineData("1,234", 1.234, 3)]
    [InlineData("8,20", 8.2, 2)]
    [InlineData("0,05", 0.05, 2)]
    [InlineData("1 234 567,89", 1234567.89, 2)]
    [InlineData("1\u00A0234\u00A0567", 1234567, 0)]
    [InlineData("1\u2009234,5", 1234.5, 1)]
    [InlineData("1\u202F234.5", 1234.5, 1)]
    [InlineData("  12,5\u00A0", 12.5, 1)]
    [InlineData("+5,2", 5.2, 1)]
    [InlineData("-5,2", -5.2, 1)]
    [InlineData("−5,2", -5.2, 1)]
    [InlineData("-1.234.567", -1234567, 0)]
    public void Reads_a_number_with_its_decimals(string text, double value, int decimals)
    {
        ViNumber.Read(text).ShouldBe(new ViReading(ViReadingKind.Number, new StatedNumber((decimal)value, decimals), null, null));
        ViNumber.TryRead(text, out var number).ShouldBeTrue();
        number.ShouldBe(new StatedNumber((decimal)value, decimals));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("--5")]
    [InlineData("abc")]
    [InlineData("12 tỷ")]
    [InlineData("12%")]
    [InlineData("1e5")]
    [InlineData("(1.234)")]
    [InlineData("5.")]
    [InlineData(",5")]
    [InlineData("12.34.5")]
    [InlineData("1.2345.678")]
    [InlineData("0.123.456")]
    [InlineData("1.234 567")]
    [InlineData("1 23")]
    [InlineData("1  234")]
    [InlineData("1,2,3")]
    [InlineData("1,234,567")]
    [InlineData("1,234.5")]
    [InlineData("１２")]
    [InlineData("١٢")]
    [InlineData("12\u200B")]
    [InlineData("–5")]
    [InlineData("12345678901234567890123456")]
    public void Refuses_what_is_no_number_and_says_why(string text)
    {
        var reading = ViNumber.Read(text);

        reading.Kind.ShouldBe(ViReadingKind.NotANumber);
        reading.Value.ShouldBeNull();
        reading.Problem.ShouldNotBeNullOrWhiteSpace();
        ViNumber.TryRead(text, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "Ô trống, chưa có số.")]
    [InlineData("12.34.5", "«12.34.5» không đọc được là số. Viết 12.345 hoặc 12,345.")]
    [InlineData("-12.34.5", "«-12.34.5» không đọc được là số. Viết -12.345 hoặc -12,345.")]
    [InlineData("1,234,567", "«1,234,567» không đọc được là số. Viết 1.234.567.")]
    [InlineData("1,234.5", "«1,234.5» không đọc được là số. Viết 1.234,5.")]
    [InlineData("12 tỷ", "«12 tỷ» có ký tự không thuộc về số. Chỉ viết chữ số 0-9, dấu chấm ngăn hàng nghìn và dấu phẩy thập phân, ví dụ 1.234,5.")]
    [InlineData("1.234", "«1.234» có thể là 1234 hoặc 1,234. Viết 1234 nếu là số nguyên, 1,234 nếu là số thập phân.")]
    public void Says_in_Vietnamese_what_is_wrong_and_how_to_write_it(string text, string problem) =>
        ViNumber.Read(text).Problem.ShouldBe(problem);

    [Fact]
    public void A_lone_point_before_three_digits_is_ambiguous_until_the_context_tells() =>
        Laws.Hold(Gen.Choose(1, 999), Gen.Choose(0, 999), Gen.Elements("", "-", "+", "−"), (whole, thousandths, sign) =>
        {
            var text = $"{sign}{whole}.{thousandths:D3}";
            var direction = sign is "-" or "−" ? -1 : 1;
            var grouped = new StatedNumber(direction * (whole * 1000 + thousandths), 0);
            var fraction = new StatedNumber(direction * (whole + thousandths / 1000m), 3);

            var reading = ViNumber.Read(text);
            (reading.Kind, reading.Value, reading.Alternative).ShouldBe((ViReadingKind.Ambiguous, grouped, fraction));
            ViNumber.TryRead(text, out _).ShouldBeFalse();
            ViNumber.Read(text, DecimalHint.VietnameseGrouping).Value.ShouldBe(grouped);
            ViNumber.Read(text, DecimalHint.VietnameseGrouping).Kind.ShouldBe(ViReadingKind.Number);
            ViNumber.Read(text, DecimalHint.InvariantPoint).Value.ShouldBe(fraction);
            ViNumber.Read(text, DecimalHint.InvariantPoint).Kind.ShouldBe(ViReadingKind.Number);
        });

    [Fact]
    public void English_writing_is_read_only_where_the_context_is_English()
    {
        ViNumber.Read("1,234.5", DecimalHint.InvariantPoint).Value.ShouldBe(new StatedNumber(1234.5m, 1));
        ViNumber.Read("1,234,567", DecimalHint.InvariantPoint).Value.ShouldBe(new StatedNumber(1234567m, 0));
        ViNumber.Read("1,234.5", DecimalHint.VietnameseGrouping).Kind.ShouldBe(ViReadingKind.NotANumber);

        var lone = ViNumber.Read("1,234", DecimalHint.InvariantPoint);
        (lone.Kind, lone.Value, lone.Alternative)
            .ShouldBe((ViReadingKind.Ambiguous, new StatedNumber(1.234m, 3), new StatedNumber(1234m, 0)));
    }

    [Fact]
    public void A_hint_never_changes_a_writing_that_means_one_thing() => Laws.Hold(Any.Number, Any.Decimals, (value, decimals) =>
    {
        var text = ViNumber.Write(value, decimals);
        var reading = ViNumber.Read(text);
        if (reading.Kind == ViReadingKind.Number && decimals != 3)
        {
            ViNumber.Read(text, DecimalHint.VietnameseGrouping).ShouldBe(reading);
            ViNumber.Read(text, DecimalHint.InvariantPoint).ShouldBe(reading);
        }
    });

    [Fact]
    public void What_is_written_reads_as_the_same_number() => Laws.Hold(Any.Number, Any.Decimals, (value, decimals) =>
    {
        var number = StatedNumber.Round(value, decimals);

        ViNumber.Read(ViNumber.Write(value, decimals), DecimalHint.VietnameseGrouping).ShouldBe(Exactly(number));
        ViNumber.Read(ViNumber.Write(number, asciiMinus: true), DecimalHint.VietnameseGrouping).ShouldBe(Exactly(number));
        var bare = ViNumber.Read(ViNumber.Write(number));
        bare.Value.ShouldBe(number);
        (bare.Kind == ViReadingKind.Ambiguous).ShouldBe(decimals == 0 && Math.Abs(number.Value) is >= 1000 and < 1_000_000);
    });

    [Fact]
    public void Trimmed_writing_keeps_the_value_and_ends_in_no_zero() => Laws.Hold(Any.Number, Any.Decimals, (value, decimals) =>
    {
        var text = ViNumber.WriteTrimmed(value, decimals);

        ViNumber.Read(text, DecimalHint.VietnameseGrouping).Value!.Value.ShouldBe(StatedNumber.Round(value, decimals).Value);
        (text.Contains(',', StringComparison.Ordinal) && text.EndsWith('0')).ShouldBeFalse();
    });

    [Theory]
    [InlineData(1234567.891, 2, "1.234.567,89")]
    [InlineData(1234, 0, "1.234")]
    [InlineData(999, 0, "999")]
    [InlineData(0, 1, "0,0")]
    [InlineData(-1234.5, 1, "−1.234,5")]
    [InlineData(-0.04, 1, "0,0")]
    [InlineData(0.5, 0, "1")]
    [InlineData(14.6, 2, "14,60")]
    public void Writes_with_points_by_three_and_a_comma(double value, int decimals, string expected) =>
        ViNumber.Write((decimal)value, decimals).ShouldBe(expected);

    [Theory]
    [InlineData(8.20, 2, "8,2")]
    [InlineData(8.256, 2, "8,26")]
    [InlineData(1200, 3, "1.200")]
    [InlineData(-0.001, 2, "0")]
    public void Trims_zeros_when_asked(double value, int maxDecimals, string expected) =>
        ViNumber.WriteTrimmed((decimal)value, maxDecimals).ShouldBe(expected);

    [Fact]
    public void Writes_a_plain_minus_for_other_programs() => ViNumber.Write(-5.25m, 1, asciiMinus: true).ShouldBe("-5,3");

    [Fact]
    public void Never_throws_on_any_text() => Laws.Hold(Any.Text, text =>
    {
        foreach (var hint in Enum.GetValues<DecimalHint>())
        {
            var reading = ViNumber.Read(text, hint);

            (reading.Value is null).ShouldBe(reading.Kind == ViReadingKind.NotANumber);
            (reading.Alternative is null).ShouldBe(reading.Kind != ViReadingKind.Ambiguous);
            (reading.Problem is null).ShouldBe(reading.Kind == ViReadingKind.Number);
        }
    });

    private static ViReading Exactly(StatedNumber number) => new(ViReadingKind.Number, number, null, null);
}
