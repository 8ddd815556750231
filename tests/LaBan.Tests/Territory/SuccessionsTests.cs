using LaBan.Model.Territory;

namespace LaBan.Tests.Territory;

public class SuccessionsTests
{
    [Theory]
    [InlineData("HABAC", "BG", SuccessionKind.Part)]
    [InlineData("BG", "BN2025", SuccessionKind.Whole)]
    [InlineData("BN1997", "BN2025", SuccessionKind.Whole)]
    [InlineData("TPBG_OLD", "TPBG", SuccessionKind.Whole)]
    [InlineData("YENDUNG", "TPBG", SuccessionKind.Whole)]
    [InlineData("VIETYEN_H", "VIETYEN_TX", SuccessionKind.TypeChanged)]
    [InlineData("LUCNGAN_OLD", "CHU", SuccessionKind.Part)]
    [InlineData("LUCNGAN_OLD", "LUCNGAN", SuccessionKind.Part)]
    [InlineData("SONDONG_OLD", "LUCNGAN", SuccessionKind.Part)]
    [InlineData("SONDONG_OLD", "SONDONG", SuccessionKind.Part)]
    [InlineData("COMMUNES_BEFORE", "COMMUNES_2025", SuccessionKind.Whole)]
    public void Works_out_how_one_area_became_another(string from, string to, SuccessionKind kind) =>
        Successions.Infer(BacGiang.Areas, BacGiang.Links)
            .Single(s => s.Predecessor == from && s.Successor == to).Kind.ShouldBe(kind);

    [Fact]
    public void A_succession_named_from_both_ends_is_one() =>
        Successions.Infer(BacGiang.Areas, BacGiang.Links).Count.ShouldBe(13);

    [Theory]
    [InlineData("Xã Tân An", AreaLevel.Commune, "Phường Tân An", AreaLevel.Commune, SuccessionKind.TypeChanged)]
    [InlineData("Xã Tân An", AreaLevel.Commune, "Xã Tân Tiến", AreaLevel.Commune, SuccessionKind.Renamed)]
    [InlineData("Xã Hoà Bình", AreaLevel.Commune, "xã Hòa Bình", AreaLevel.Commune, SuccessionKind.Whole)]
    [InlineData("Tỉnh Đồng Nai", AreaLevel.Province, "Thành phố Đồng Nai", AreaLevel.Province, SuccessionKind.TypeChanged)]
    public void A_lone_successor_shows_what_changed(string before, AreaLevel from, string after, AreaLevel to, SuccessionKind kind) =>
        Successions.Infer(
            [BacGiang.Area("A", before, from), BacGiang.Area("B", after, to)],
            [new AreaLinks("B", ["A"], [])]).Single().Kind.ShouldBe(kind);

    [Fact]
    public void An_unknown_area_is_kept_for_the_check_to_report() =>
        Successions.Infer([BacGiang.Area("A", "Xã A", AreaLevel.Commune)], [new AreaLinks("A", ["GONE"], [])])
            .Single().ShouldSatisfyAllConditions(s => s.Predecessor.ShouldBe("GONE"), s => s.Kind.ShouldBe(SuccessionKind.Whole));
}
