using FsCheck.Fluent;
using LaBan.Measures;

namespace LaBan.Tests.Measures;

public class QuantityTests
{
    private static readonly Unit[] Masses = [.. new[] { "kg", "tạ", "tấn", "nghìn tấn", "triệu tấn" }.Select(Unit.Parse)];

    private static readonly FsCheck.Gen<Quantity> AnyMass =
        from value in Any.Number from unit in Gen.Elements(Masses) select new Quantity(value, unit);

    private static readonly FsCheck.Gen<Quantity> SmallMass =
        from value in Any.SmallNumber from unit in Gen.Elements(Masses[..2]) select new Quantity(value, unit);

    [Theory]
    [InlineData(1.5, "tỷ đồng", 1500, "triệu đồng")]
    [InlineData(52.34, "nghìn tỷ đồng", 52340, "tỷ đồng")]
    [InlineData(6.5, "tấn/ha", 65, "tạ/ha")]
    [InlineData(250, "ha", 2.5, "km2")]
    [InlineData(12, "%", 120, "‰")]
    [InlineData(8, "bác sĩ/10.000 dân", 0.8, "bác sĩ/1.000 dân")]
    [InlineData(1.2, "triệu đồng/tháng/người", 1200, "nghìn đồng/người/tháng")]
    public void Converts_within_a_dimension(double value, string from, double expected, string to) =>
        new Quantity((decimal)value, Unit.Parse(from)).ConvertTo(Unit.Parse(to)).ShouldBe(new Quantity((decimal)expected, Unit.Parse(to)));

    [Theory]
    [InlineData("tỷ đồng", "tỷ USD", "money:VND", "money:USD")]
    [InlineData("%", "điểm %", "ratio", "points")]
    [InlineData("ha", "km", "area", "length")]
    [InlineData("người", "hộ", "count:người", "count:hộ")]
    [InlineData("%", "% dự toán", "ratio", "ratio:dự toán")]
    [InlineData("triệu đồng/người/tháng", "triệu đồng/người/năm", "money:VND/count:người/time:month", "money:VND/count:người/time:year")]
    public void Refuses_across_dimensions_and_names_both(string from, string to, string fromDimension, string toDimension)
    {
        var (left, right) = (new Quantity(1, Unit.Parse(from)), new Quantity(1, Unit.Parse(to)));

        left.TryConvert(right.Unit, out _).ShouldBeFalse();
        var refusal = Should.Throw<InvalidOperationException>(() => left.ConvertTo(right.Unit));
        refusal.Message.ShouldContain(fromDimension);
        refusal.Message.ShouldContain(toDimension);
        Should.Throw<InvalidOperationException>(() => left + right);
        Should.Throw<InvalidOperationException>(() => left - right);
        Should.Throw<InvalidOperationException>(() => left < right);
    }

    [Fact]
    public void Converting_there_and_back_changes_nothing() => Laws.Hold(AnyMass, Gen.Elements(Masses), (mass, unit) =>
        mass.ConvertTo(unit).ConvertTo(mass.Unit).ShouldBe(mass));

    [Fact]
    public void A_sum_is_in_the_unit_of_its_left_side() =>
        (new Quantity(2, Unit.Parse("tấn")) + new Quantity(500, Unit.Parse("kg"))).ShouldBe(new Quantity(2.5m, Unit.Parse("tấn")));

    [Fact]
    public void Adds_and_subtracts_in_any_order_and_unit() => Laws.Hold(AnyMass, AnyMass, (a, b) =>
    {
        (a + b).CompareTo(b + a).ShouldBe(0);
        (a + b - b).ShouldBe(a);
    });

    [Fact]
    public void Is_ordered_by_amount_across_units() =>
        Laws.HoldForOrder(SmallMass, (a, b) => (a > b, a < b, a <= b, a >= b));

    [Fact]
    public void Two_writings_of_one_amount_are_level_but_not_the_same_writing()
    {
        var (billion, millions) = (new Quantity(1, Unit.Parse("tỷ đồng")), new Quantity(1000, Unit.Parse("triệu đồng")));

        billion.CompareTo(millions).ShouldBe(0);
        billion.ShouldNotBe(millions);
    }

    [Fact]
    public void Prints_as_a_report_does()
    {
        new Quantity(52_340.5m, Unit.Parse("tỷ đồng")).ToString().ShouldBe("52.340,5 tỷ đồng");
        new Quantity(8.20m, Unit.Percent).ToString().ShouldBe("8,2%");
    }
}
