using LaBan.App.Shell;

namespace LaBan.App.Tests.Shell;

public sealed class SparkShapeTests
{
    [Fact]
    public void A_gap_in_the_figures_is_a_gap_in_the_line() =>
        SparkShape.Of([1, 2, null, 3, 4], null, 96, 20).Path.Count(c => c == 'M').ShouldBe(2);

    [Fact]
    public void A_figure_between_two_gaps_is_a_dot()
    {
        var shape = SparkShape.Of([null, 5, null, 6, 7], null, 96, 20);

        shape.LonePoints.Count.ShouldBe(1);
        shape.LonePoints[0].X.ShouldBe(25.5);
    }

    [Fact]
    public void The_last_dot_is_the_last_figure_there_is() =>
        SparkShape.Of([1, 3, null], null, 96, 20).Last!.Value.ShouldBe((48, 3));

    [Fact]
    public void Higher_figures_stand_higher_and_the_target_is_in_view()
    {
        var shape = SparkShape.Of([10, 20], 30, 96, 20);

        shape.Path.ShouldBe("M3 17L93 10");
        shape.Target.ShouldBe(3);
    }

    [Fact]
    public void Equal_figures_are_a_level_line() => SparkShape.Of([5, 5, 5], null, 96, 20).Path.ShouldBe("M3 10L48 10L93 10");

    [Fact]
    public void Nothing_known_draws_nothing()
    {
        var shape = SparkShape.Of([null, null], null, 96, 20);

        shape.Path.ShouldBeEmpty();
        shape.Last.ShouldBeNull();
    }
}
