using System.Globalization;
using LaBan.Model.Territory;

namespace LaBan.Tests.Territory;

/// <summary>The areas of Bắc Giang through the mergers of 2024 and 2025, as the sample province has them.</summary>
internal static class BacGiang
{
    private static readonly (string Key, string Name, AreaLevel Level, string? Parent, string? Code, string? From, string? To, string Before, string After)[] Table =
    [
        ("BG", "Tỉnh Bắc Giang", AreaLevel.Province, null, "24", "1997-01-01", "2025-06-30", "HABAC", "BN2025"),
        ("HABAC", "Tỉnh Hà Bắc", AreaLevel.Province, null, null, null, "1996-12-31", "", "BG|BN1997"),
        ("BN1997", "Tỉnh Bắc Ninh (cũ)", AreaLevel.Province, null, "27", "1997-01-01", "2025-06-30", "HABAC", "BN2025"),
        ("BN2025", "Tỉnh Bắc Ninh (mới)", AreaLevel.Province, null, "24", "2025-07-01", null, "BG|BN1997", ""),
        ("TPBG_OLD", "Thành phố Bắc Giang", AreaLevel.City, "BG", null, null, "2024-12-31", "", "TPBG"),
        ("TPBG", "Thành phố Bắc Giang", AreaLevel.City, "BG", null, "2025-01-01", "2025-06-30", "TPBG_OLD|YENDUNG", ""),
        ("YENDUNG", "Huyện Yên Dũng", AreaLevel.District, "BG", null, null, "2024-12-31", "", "TPBG"),
        ("VIETYEN_H", "Huyện Việt Yên", AreaLevel.District, "BG", null, null, "2024-01-31", "", "VIETYEN_TX"),
        ("VIETYEN_TX", "Thị xã Việt Yên", AreaLevel.Town, "BG", null, "2024-02-01", "2025-06-30", "VIETYEN_H", ""),
        ("LUCNGAN_OLD", "Huyện Lục Ngạn", AreaLevel.District, "BG", null, null, "2024-12-31", "", "CHU|LUCNGAN"),
        ("CHU", "Thị xã Chũ", AreaLevel.Town, "BG", null, "2025-01-01", "2025-06-30", "LUCNGAN_OLD", ""),
        ("LUCNGAN", "Huyện Lục Ngạn", AreaLevel.District, "BG", null, "2025-01-01", "2025-06-30", "LUCNGAN_OLD|SONDONG_OLD", ""),
        ("SONDONG_OLD", "Huyện Sơn Động", AreaLevel.District, "BG", null, null, "2024-12-31", "", "SONDONG|LUCNGAN"),
        ("SONDONG", "Huyện Sơn Động", AreaLevel.District, "BG", null, "2025-01-01", "2025-06-30", "SONDONG_OLD", ""),
        ("HIEPHOA", "Huyện Hiệp Hòa", AreaLevel.District, "BG", null, null, "2025-06-30", "", ""),
        ("P_DINHKE", "Phường Dĩnh Kế", AreaLevel.Commune, "TPBG", null, null, "2025-06-30", "", ""),
        ("TT_TAYYENTU", "Thị trấn Tây Yên Tử", AreaLevel.Commune, "SONDONG", null, null, "2025-06-30", "", ""),
        ("TT_CHU", "Thị trấn Chũ", AreaLevel.Commune, "LUCNGAN_OLD", null, null, "2024-12-31", "", "CHU"),
        ("COMMUNES_BEFORE", "Hệ thống 209 đơn vị hành chính cấp xã", AreaLevel.Aggregate, "BG", null, null, "2024-12-31", "", "COMMUNES_2025"),
        ("COMMUNES_2025", "Hệ thống 192 đơn vị hành chính cấp xã", AreaLevel.Aggregate, "BG", null, "2025-01-01", "2025-06-30", "COMMUNES_BEFORE", ""),
        ("REGION_TDMN", "Vùng Trung du và miền núi phía Bắc", AreaLevel.Region, "VN", null, null, null, "", ""),
        ("VN", "Cả nước", AreaLevel.Country, null, null, null, null, "", ""),
    ];

    internal static IReadOnlyList<Area> Areas { get; } =
        [.. Table.Select((r, i) => Area(r.Key, r.Name, r.Level, r.Parent, r.Code, r.From, r.To, i))];

    internal static IReadOnlyList<AreaLinks> Links { get; } =
        [.. Table.Select(r => new AreaLinks(r.Key, Keys(r.Before), Keys(r.After)))];

    internal static Gazetteer Known { get; } = new(Areas, Successions.Infer(Areas, Links));

    internal static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static Area Area(
        string key, string name, AreaLevel level, string? parent = null, string? code = null, string? from = null, string? to = null, int position = 0) => new()
        {
            Key = key,
            NameVi = name,
            Level = level,
            Parent = parent,
            Code = code,
            ValidFrom = from is null ? null : Day(from),
            ValidTo = to is null ? null : Day(to),
            Position = position,
        };

    private static string[] Keys(string list) => list.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
