using System.Collections.Frozen;

namespace LaBan.Measures;

/// <summary>The scale words and the measured units of Vietnamese reports. Every other noun is something one counts.</summary>
internal static class UnitVocabulary
{
    /// <summary>A measured unit: how it is printed, what it measures and its size in the base of that dimension.</summary>
    internal sealed record Entry(string Symbol, string Dimension, decimal Factor);

    /// <summary>Scale words and their printed form. They stack: "nghìn tỷ".</summary>
    internal static readonly FrozenDictionary<string, (string Printed, decimal Factor)> Scales =
        new Dictionary<string, (string, decimal)>
        {
            ["trăm"] = ("trăm", 100m),
            ["nghìn"] = ("nghìn", 1_000m),
            ["ngàn"] = ("nghìn", 1_000m),
            ["vạn"] = ("vạn", 10_000m),
            ["triệu"] = ("triệu", 1_000_000m),
            ["tr"] = ("triệu", 1_000_000m),
            ["tr."] = ("triệu", 1_000_000m),
            ["tỷ"] = ("tỷ", 1_000_000_000m),
            ["tỉ"] = ("tỷ", 1_000_000_000m),
        }.ToFrozenDictionary();

    /// <summary>Writings that are split or spelled otherwise before they are looked up.</summary>
    internal static readonly FrozenDictionary<string, string> Rewritings = new Dictionary<string, string>
    {
        ["trđ"] = "triệu đồng",
        ["tr.đ"] = "triệu đồng",
        ["tr.đồng"] = "triệu đồng",
        ["nghđ"] = "nghìn đồng",
        ["thứ hạng"] = "hạng",
        ["xếp hạng"] = "hạng",
    }.ToFrozenDictionary();

    /// <summary>Nouns whose first syllable is written like a scale word.</summary>
    internal static readonly string[] NounsLikeScales =
        ["tỷ lệ", "tỉ lệ", "tỷ suất", "tỉ suất", "tỷ trọng", "tỉ trọng", "tỷ số", "tỉ số", "triệu chứng"];

    /// <summary>The measured units by every spelling of them, in lower case.</summary>
    internal static readonly FrozenDictionary<string, Entry> Measured = Spellings(
        (new("đồng", "money:VND", 1m), ["đồng", "đ", "vnđ", "vnd", "đồng việt nam"]),
        (new("USD", "money:USD", 1m), ["usd", "đô la", "đô la mỹ", "đôla", "đôla mỹ", "đô-la mỹ", "us$", "$"]),
        (new("EUR", "money:EUR", 1m), ["eur", "euro", "ơ-rô"]),
        (new("%", "ratio", 0.01m), ["%", "phần trăm"]),
        (new("‰", "ratio", 0.001m), ["‰", "%o", "phần nghìn", "phần ngàn"]),
        (new("điểm %", "points", 1m), ["điểm %", "điểm phần trăm", "% điểm", "đ%"]),
        (new("kg", "mass", 1m), ["kg", "kilôgam", "ki-lô-gam"]),
        (new("g", "mass", 0.001m), ["g", "gam", "gram"]),
        (new("yến", "mass", 10m), ["yến"]),
        (new("tạ", "mass", 100m), ["tạ"]),
        (new("tấn", "mass", 1_000m), ["tấn"]),
        (new("m2", "area", 1m), ["m2", "mét vuông"]),
        (new("ha", "area", 10_000m), ["ha", "héc ta", "hécta", "héc-ta", "hecta"]),
        (new("km2", "area", 1_000_000m), ["km2", "ki-lô-mét vuông"]),
        (new("cm", "length", 0.01m), ["cm"]),
        (new("m", "length", 1m), ["m", "mét"]),
        (new("km", "length", 1_000m), ["km", "ki-lô-mét", "kilômét"]),
        (new("lít", "volume", 0.001m), ["lít"]),
        (new("m3", "volume", 1m), ["m3", "mét khối"]),
        (new("kWh", "energy", 1m), ["kwh"]),
        (new("MWh", "energy", 1_000m), ["mwh"]),
        (new("GWh", "energy", 1_000_000m), ["gwh"]),
        (new("kW", "power", 1m), ["kw"]),
        (new("MW", "power", 1_000m), ["mw"]),
        (new("ngày", "time:day", 1m), ["ngày", "ngày đêm"]),
        (new("tháng", "time:month", 1m), ["tháng"]),
        (new("năm", "time:year", 1m), ["năm"]));

    private static FrozenDictionary<string, Entry> Spellings(params (Entry Entry, string[] Spellings)[] units) =>
        units.SelectMany(u => u.Spellings.Select(s => (s, u.Entry))).ToFrozenDictionary(p => p.s, p => p.Entry);
}
