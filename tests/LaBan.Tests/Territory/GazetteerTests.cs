using LaBan.Model.Territory;
using static LaBan.Tests.Territory.BacGiang;

namespace LaBan.Tests.Territory;

public class GazetteerTests
{
    [Theory]
    [InlineData("1996-12-31", "HABAC")]
    [InlineData("2025-06-30", "BG|BN1997")]
    [InlineData("2025-07-01", "BN2025")]
    public void Knows_the_provinces_of_a_day(string day, string keys) =>
        Known.AreasOn(Day(day), AreaLevel.Province).Select(a => a.Key).ShouldBe(keys.Split('|'));

    [Fact]
    public void Knows_all_areas_of_a_day_whatever_their_level() =>
        Known.AreasOn(Day("2025-07-01")).Select(a => a.Key).ShouldBe(["BN2025", "REGION_TDMN", "VN"]);

    [Theory]
    [InlineData("24", "2025-06-30", "BG")]
    [InlineData("24", "2025-07-01", "BN2025")]
    [InlineData("27", "2025-06-30", "BN1997")]
    [InlineData("27", "2025-07-01", null)]
    [InlineData("24", "1996-12-31", null)]
    public void One_code_names_different_areas_on_different_days(string code, string day, string? key) =>
        Known.FindByCode(code, Day(day))?.Key.ShouldBe(key);

    [Theory]
    [InlineData("Tỉnh Bắc Giang", "2024-06-30", "BG")]
    [InlineData("bac giang", "2024-06-30", "BG")]
    [InlineData("TP. Bắc Giang", "2024-06-30", "TPBG_OLD")]
    [InlineData("TP Bắc Giang", "2025-06-30", "TPBG")]
    [InlineData("THÀNH PHỐ  BẮC GIANG", "2025-01-01", "TPBG")]
    [InlineData("Bắc Ninh", "2024-06-30", "BN1997")]
    [InlineData("tỉnh Bắc Ninh", "2025-07-01", "BN2025")]
    [InlineData("Hiệp Hoà", "2024-06-30", "HIEPHOA")]
    [InlineData("Huyện Hiệp Hòa", "2024-06-30", "HIEPHOA")]
    [InlineData("Chũ", "2024-06-30", "TT_CHU")]
    [InlineData("Chũ", "2025-01-01", "CHU")]
    [InlineData("TX.Việt Yên", "2024-02-01", "VIETYEN_TX")]
    [InlineData("p. Dĩnh Kế", "2024-06-30", "P_DINHKE")]
    [InlineData("Huyện Bắc Giang", "2024-06-30", null)]
    [InlineData("Việt Yên", "2025-07-01", null)]
    [InlineData("", "2024-06-30", null)]
    public void Finds_the_area_somebody_means_by_a_name(string name, string day, string? key) =>
        Known.FindByName(name, Day(day))?.Key.ShouldBe(key);

    [Fact]
    public void Two_units_of_one_size_and_name_are_not_guessed_between()
    {
        var gazetteer = new Gazetteer(
            [Area("H", "Huyện Cao Lãnh", AreaLevel.District), Area("TP", "Thành phố Cao Lãnh", AreaLevel.City)], []);

        gazetteer.FindByName("Cao Lãnh", Day("2024-01-01")).ShouldBeNull();
        gazetteer.AllByName("Cao Lãnh", Day("2024-01-01")).Count.ShouldBe(2);
        gazetteer.FindByName("TP Cao Lãnh", Day("2024-01-01"))!.Key.ShouldBe("TP");
    }

    [Theory]
    [InlineData("HIEPHOA", "2024-06-30", "HIEPHOA|BG|VN")]
    [InlineData("P_DINHKE", "2025-06-30", "P_DINHKE|TPBG|BG|VN")]
    [InlineData("P_DINHKE", "2024-06-30", "P_DINHKE|TPBG_OLD|BG|VN")]
    [InlineData("TT_TAYYENTU", "2024-06-30", "TT_TAYYENTU|SONDONG_OLD|BG|VN")]
    [InlineData("BN2025", "2025-07-01", "BN2025|VN")]
    [InlineData("REGION_TDMN", "2025-07-01", "REGION_TDMN|VN")]
    [InlineData("VN", "2025-07-01", "VN")]
    public void Knows_what_an_area_was_part_of_on_a_day(string key, string day, string path) =>
        Known.PathOf(Known.Find(key)!, Day(day)).Select(a => a.Key).ShouldBe(path.Split('|'));

    [Theory]
    [InlineData("BG", "2024-12-31", "TPBG_OLD|YENDUNG|VIETYEN_TX|LUCNGAN_OLD|SONDONG_OLD|HIEPHOA|COMMUNES_BEFORE")]
    [InlineData("BG", "2025-01-01", "TPBG|VIETYEN_TX|CHU|LUCNGAN|SONDONG|HIEPHOA|COMMUNES_2025")]
    [InlineData("BG", "2024-01-31", "TPBG_OLD|YENDUNG|VIETYEN_H|LUCNGAN_OLD|SONDONG_OLD|HIEPHOA|COMMUNES_BEFORE")]
    [InlineData("TPBG_OLD", "2024-12-31", "P_DINHKE")]
    [InlineData("VN", "2025-07-01", "BN2025|REGION_TDMN")]
    [InlineData("CHU", "2025-01-01", "")]
    public void Knows_the_parts_of_an_area_on_a_day(string key, string day, string parts) =>
        Known.ChildrenOn(Known.Find(key)!, Day(day)).Select(a => a.Key)
            .ShouldBe(parts.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Names_what_an_area_came_from_and_became_with_the_kind()
    {
        Known.PredecessorsOf(Known.Find("LUCNGAN")!).Select(k => (k.Area.Key, k.Kind)).ShouldBe(
            [("LUCNGAN_OLD", SuccessionKind.Part), ("SONDONG_OLD", SuccessionKind.Part)]);
        Known.SuccessorsOf(Known.Find("VIETYEN_H")!).Select(k => (k.Area.Key, k.Kind)).ShouldBe(
            [("VIETYEN_TX", SuccessionKind.TypeChanged)]);
    }

    [Theory]
    [InlineData("BG", "HABAC|BG|BN2025")]
    [InlineData("HABAC", "HABAC|BG|BN1997|BN2025")]
    [InlineData("BN2025", "HABAC|BG|BN1997|BN2025")]
    [InlineData("CHU", "LUCNGAN_OLD|TT_CHU|CHU")]
    [InlineData("HIEPHOA", "HIEPHOA")]
    public void Follows_the_line_of_an_area_from_the_oldest_to_the_newest(string key, string line)
    {
        var lineage = Known.Lineage(Known.Find(key)!).Select(a => a.Key).ToList();

        lineage.Order(StringComparer.Ordinal).ShouldBe(line.Split('|').Order(StringComparer.Ordinal));
        foreach (var succession in Successions.Infer(Areas, Links).Where(s => lineage.Contains(s.Predecessor) && lineage.Contains(s.Successor)))
        {
            lineage.IndexOf(succession.Predecessor).ShouldBeLessThan(lineage.IndexOf(succession.Successor));
        }
    }

    [Fact]
    public void Tells_what_there_is_of_an_area_on_another_day() =>
        Known.CounterpartsOn(Known.Find("BG")!, Day("2026-01-01")).Select(a => a.Key).ShouldBe(["BN2025"]);
}
