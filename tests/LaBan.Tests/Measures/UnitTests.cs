using System.Text;
using FsCheck.Fluent;
using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class UnitTests
{
    /// <summary>Every unit of the sample province: symbol, dimension, factor.</summary>
    public static TheoryData<string, string, double> SampleUnits() => new()
    {
        { "%", "ratio", 0.01 },
        { "điểm %", "points", 1 },
        { "đồng", "money:VND", 1 },
        { "triệu đồng", "money:VND", 1e6 },
        { "tỷ đồng", "money:VND", 1e9 },
        { "nghìn tỷ đồng", "money:VND", 1e12 },
        { "USD", "money:USD", 1 },
        { "triệu USD", "money:USD", 1e6 },
        { "% dự toán", "ratio:dự toán", 0.01 },
        { "m2 sàn/người", "area:sàn/count:người", 1 },
        { "nghìn tấn CO2", "mass:CO2", 1e6 },
        { "thuê bao/100 dân", "count:thuê bao/count:dân", 0.01 },
        { "nghìn m3/ngày", "volume/time:day", 1000 },
        { "đồng/USD", "money:VND/money:USD", 1 },
        { "tỷ lệ", "count:tỷ lệ", 1 },
        { "nghìn ngày công", "count:ngày công", 1000 },
        { "%/năm", "ratio/time:year", 0.01 },
        { "tỷ USD", "money:USD", 1e9 },
        { "ha", "area", 1e4 },
        { "nghìn ha", "area", 1e7 },
        { "km2", "area", 1e6 },
        { "km", "length", 1e3 },
        { "triệu m3", "volume", 1e6 },
        { "kg", "mass", 1 },
        { "tạ/ha", "mass/area", 0.01 },
        { "tấn", "mass", 1e3 },
        { "nghìn tấn", "mass", 1e6 },
        { "tấn/ngày", "mass/time:day", 1e3 },
        { "triệu đồng/lao động", "money:VND/count:lao động", 1e6 },
        { "triệu đồng/ha", "money:VND/area", 100 },
        { "triệu đồng/người/năm", "money:VND/count:người/time:year", 1e6 },
        { "bé trai/100 bé gái", "count:bé trai/count:bé gái", 0.01 },
        { "nghìn lượt người", "count:lượt người", 1e3 },
        { "nghìn lượt", "count:lượt", 1e3 },
        { "triệu thuê bao", "count:thuê bao", 1e6 },
        { "triệu người", "count:người", 1e6 },
        { "triệu con", "count:con", 1e6 },
        { "triệu cây", "count:cây", 1e6 },
        { "triệu chiếc", "count:chiếc", 1e6 },
    };

    [Theory]
    [MemberData(nameof(SampleUnits))]
    public void Knows_the_dimension_and_size_of_a_unit(string text, string dimension, double factor)
    {
        var unit = Unit.Parse(text);

        unit.Symbol.ShouldBe(text);
        unit.Dimension.ShouldBe(dimension);
        unit.Factor.ShouldBe((decimal)factor);
    }

    /// <summary>The units that count things, of the catalogue, the facts and the targets of the sample province.</summary>
    [Theory]
    [InlineData("bậc;chợ;cuộc;cụm;giường;giải;huyện;hộ;khu;liều;lượt;lần;người;nhà;tuyến;tuổi;vùng;vụ;xã;điểm;trường")]
    [InlineData("bác sĩ;cơ sở;di tích;doanh nghiệp;dược sĩ;dự án;huy chương;hợp tác xã;làng nghề;mô hình;nhiệm vụ;siêu thị;sáng kiến")]
    [InlineData("sản phẩm;thuê bao;tổ chức;đô thị;đơn vị;con;chiếc;lượt người;sản phẩm OCOP")]
    public void Every_other_noun_counts_things(string nouns)
    {
        foreach (var noun in nouns.Split(';'))
        {
            var unit = Unit.Parse(noun);

            unit.Symbol.ShouldBe(noun);
            unit.Dimension.ShouldBe("count:" + noun);
            unit.Factor.ShouldBe(1m);
            unit.IsCount.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("tỉ đồng", "tỷ đồng")]
    [InlineData("Tỷ đồng", "tỷ đồng")]
    [InlineData("TỶ ĐỒNG", "tỷ đồng")]
    [InlineData("tỷ VNĐ", "tỷ đồng")]
    [InlineData("ngàn tỉ  đồng", "nghìn tỷ đồng")]
    [InlineData("Tr.đ", "triệu đồng")]
    [InlineData("trđ", "triệu đồng")]
    [InlineData("1.000 ha", "nghìn ha")]
    [InlineData("1000 tấn", "nghìn tấn")]
    [InlineData("triệu m³", "triệu m3")]
    [InlineData("thứ hạng", "hạng")]
    [InlineData("triệu đô la Mỹ", "triệu USD")]
    [InlineData("điểm phần trăm", "điểm %")]
    [InlineData("phần nghìn", "‰")]
    [InlineData("Người", "người")]
    [InlineData("HỘ", "hộ")]
    [InlineData("Sản phẩm OCOP", "sản phẩm OCOP")]
    [InlineData("tấn / ngày đêm", "tấn/ngày")]
    [InlineData("bác sĩ/1 vạn dân", "bác sĩ/vạn dân")]
    [InlineData("bác sĩ/10000 dân", "bác sĩ/10.000 dân")]
    [InlineData("%GRDP", "% GRDP")]
    [InlineData("TẤN CO2/NĂM", "tấn co2/năm")]
    [InlineData("Tài khoản VNeID", "tài khoản VNeID")]
    [InlineData("%o", "‰")]
    [InlineData("Tỷ đồng (giá hiện hành)", "tỷ đồng")]
    [InlineData("Sở", "sở")]
    public void Two_writings_of_a_unit_are_equal(string text, string normal)
    {
        Unit.Parse(text).ShouldBe(Unit.Parse(normal));
        Unit.Parse(text).Symbol.ShouldBe(normal);
    }

    [Fact]
    public void Reads_decomposed_text_as_composed() =>
        Unit.Parse("nghìn tỷ đồng".Normalize(NormalizationForm.FormD)).ShouldBe(Unit.Parse("nghìn tỷ đồng"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("100")]
    [InlineData("1.000")]
    [InlineData("12,5")]
    [InlineData("triệu")]
    [InlineData("nghìn tỷ")]
    [InlineData("tấn/")]
    [InlineData("/ha")]
    [InlineData("tấn//ha")]
    [InlineData("12 người")]
    [InlineData("người/0 hộ")]
    [InlineData("a/b/c/d")]
    [InlineData("tỷ tỷ tỷ đồng")]
    [InlineData("10 tỷ đồng")]
    [InlineData("(giá hiện hành)")]
    [InlineData("đồng; USD")]
    [InlineData("người\u0000")]
    public void Refuses_what_names_no_unit(string text)
    {
        Unit.TryParse(text, out var unit).ShouldBeFalse();
        unit.ShouldBeNull();
        Should.Throw<FormatException>(() => Unit.Parse(text));
    }

    [Theory]
    [InlineData("%", true)]
    [InlineData("‰", true)]
    [InlineData("%/năm", true)]
    [InlineData("% dự toán", true)]
    [InlineData("điểm %", false)]
    [InlineData("tỷ đồng", false)]
    [InlineData("lần", false)]
    public void Knows_which_units_are_compared_in_points(string text, bool isRatio) => Unit.Parse(text).IsRatio.ShouldBe(isRatio);

    [Fact]
    public void The_symbol_of_a_unit_reads_as_that_unit() => Laws.Hold(AnyUnit, unit => Unit.Parse(unit.Symbol).ShouldBe(unit));

    [Fact]
    public void Never_throws_on_any_text_and_every_factor_is_positive() => Laws.Hold(Any.Text, text =>
    {
        if (Unit.TryParse(text, out var unit))
        {
            unit.Factor.ShouldBeGreaterThan(0);
            Unit.Parse(unit.Symbol).ShouldBe(unit);
        }
    });

    private static readonly FsCheck.Gen<Unit> AnyUnit =
        from scale in Gen.Elements("", "nghìn ", "ngàn tỉ ", "Triệu ", "1.000 ", "trăm nghìn ", "triệu tỷ ")
        from noun in Gen.Elements("đồng", "USD", "tấn", "km2", "kWh", "lượt người", "%", "Bác sĩ")
        from per in Gen.Elements("", "/ha", "/người/năm", "/10.000 dân", "/vạn dân/tháng", "/km2", "/1 lao động")
        select Unit.Parse(scale + noun + per);
}
