namespace LaBan.Measures;

/// <summary>The scale words and the measured units of Vietnamese reports. Every other noun is something one counts.</summary>
internal static class UnitVocabulary
{
    /// <summary>A measured unit: how it is printed, what it measures and its size in the base of that dimension.</summary>
    internal sealed record Entry(string Symbol, string Dimension, decimal Factor);

    /// <summary>A scale word as it is printed, and its size.</summary>
    internal sealed record Scale(string Printed, decimal Factor);

    /// <summary>Scale words and their printed form. They stack: "nghìn tỷ".</summary>
    internal static readonly Dictionary<string, Scale> Scales =
        new(StringComparer.Ordinal)
        {
            ["trăm"] = new("trăm", 100m),
            ["nghìn"] = new("nghìn", 1_000m),
            ["ngàn"] = new("nghìn", 1_000m),
            ["vạn"] = new("vạn", 10_000m),
            ["triệu"] = new("triệu", 1_000_000m),
            ["tr"] = new("triệu", 1_000_000m),
            ["tr."] = new("triệu", 1_000_000m),
            ["tỷ"] = new("tỷ", 1_000_000_000m),
            ["tỉ"] = new("tỷ", 1_000_000_000m),
        };

    /// <summary>Writings that are split or spelled otherwise before they are looked up.</summary>
    internal static readonly Dictionary<string, string> Rewritings = new(StringComparer.Ordinal)
    {
        ["trđ"] = "triệu đồng",
        ["tr.đ"] = "triệu đồng",
        ["tr.đồng"] = "triệu đồng",
        ["nghđ"] = "nghìn đồng",
        ["thứ hạng"] = "hạng",
        ["xếp hạng"] = "hạng",
    };

    /// <summary>Nouns whose first syllable is written like a scale word.</summary>
    internal static readonly string[] NounsLikeScales =
        ["tỷ lệ", "tỉ lệ", "tỷ suất", "tỉ suất", "tỷ trọng", "tỉ trọng", "tỷ số", "tỉ số", "triệu chứng"];

    /// <summary>The measured units by every spelling of them, in lower case.</summary>
    internal static readonly Dictionary<string, Entry> Measured = Spellings(
        new(new("đồng", "money:VND", 1m), ["đồng", "đ", "vnđ", "vnd", "đồng việt nam"]),
        new(new("USD", "money:USD", 1m), ["usd", "đô la", "đô la mỹ", "đôla", "đôla mỹ", "đô-la mỹ", "us$", "$"]),
        new(new("EUR", "money:EUR", 1m), ["eur", "euro", "ơ-rô"]),
        new(new("%", "ratio", 0.01m), ["%", "phần trăm"]),
        new(new("‰", "ratio", 0.001m), ["‰", "%o", "phần nghìn", "phần ngàn"]),
        new(new("điểm %", "points", 1m), ["điểm %", "điểm phần trăm", "% điểm", "đ%"]),
        new(new("kg", "mass", 1m), ["kg", "kilôgam", "ki-lô-gam"]),
        new(new("g", "mass", 0.001m), ["g", "gam", "gram"]),
        new(new("yến", "mass", 10m), ["yến"]),
        new(new("tạ", "mass", 100m), ["tạ"]),
        new(new("tấn", "mass", 1_000m), ["tấn"]),
        new(new("m2", "area", 1m), ["m2", "mét vuông"]),
        new(new("ha", "area", 10_000m), ["ha", "héc ta", "hécta", "héc-ta", "hecta"]),
        new(new("km2", "area", 1_000_000m), ["km2", "ki-lô-mét vuông"]),
        new(new("cm", "length", 0.01m), ["cm"]),
        new(new("m", "length", 1m), ["m", "mét"]),
        new(new("km", "length", 1_000m), ["km", "ki-lô-mét", "kilômét"]),
        new(new("lít", "volume", 0.001m), ["lít"]),
        new(new("m3", "volume", 1m), ["m3", "mét khối"]),
        new(new("kWh", "energy", 1m), ["kwh"]),
        new(new("MWh", "energy", 1_000m), ["mwh"]),
        new(new("GWh", "energy", 1_000_000m), ["gwh"]),
        new(new("kW", "power", 1m), ["kw"]),
        new(new("MW", "power", 1_000m), ["mw"]),
        new(new("ngày", "time:day", 1m), ["ngày", "ngày đêm"]),
        new(new("tháng", "time:month", 1m), ["tháng"]),
        new(new("năm", "time:year", 1m), ["năm"]));

    private static Dictionary<string, Entry> Spellings(params Spelled[] units)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            foreach (var spelling in unit.Spellings)
            {
                entries.Add(spelling, unit.Entry);
            }
        }

        return entries;
    }

    /// <summary>A unit and the ways to write it.</summary>
    private sealed record Spelled(Entry Entry, string[] Spellings);
}
