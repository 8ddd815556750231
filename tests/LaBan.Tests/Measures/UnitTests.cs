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
}
