using LaBan.Measures;
using LaBan.Model.Plans;

namespace LaBan.Tests.Plans;

public class TargetTests
{
    /// <summary>Revenue of 2024: proposed in July 2023, assigned in December, adjusted in July 2024.</summary>
    private static readonly Target Revenue = new()
    {
        Period = Period.ForYear(2024),
        Unit = "tỷ đồng",
        Versions =
        [
            Version(2, TargetStage.Assigned, 16076m, new DateOnly(2023, 12, 10)),
            Version(1, TargetStage.Proposed, 12760m, new DateOnly(2023, 7, 24)),
            Version(3, TargetStage.Adjusted, 17000m, new DateOnly(2024, 7, 10)),
            Version(4, TargetStage.Proposed, 18000m, new DateOnly(2024, 10, 1)),
        ],
    };

    [Fact]
    public void Nothing_is_in_force_before_it_is_known() => Revenue.InForce(new DateOnly(2023, 7, 23)).ShouldBeNull();

    [Theory]
    [InlineData(2023, 7, 24, 12760)]
    [InlineData(2023, 12, 9, 12760)]
    [InlineData(2023, 12, 10, 16076)]
    [InlineData(2024, 7, 10, 17000)]
    [InlineData(2024, 12, 31, 17000)]
    public void A_proposal_holds_until_something_is_assigned_and_never_after(int year, int month, int day, int value) =>
        Revenue.InForce(new DateOnly(year, month, day))!.Value.ShouldBe(value);

    private static TargetVersion Version(short version, TargetStage stage, decimal value, DateOnly knownFrom) =>
        new() { Version = version, Stage = stage, Value = value, KnownFrom = knownFrom };
}
