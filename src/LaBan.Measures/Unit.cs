using System.Diagnostics.CodeAnalysis;

namespace LaBan.Measures;

/// <summary>
/// What a figure is counted or measured in, as reports print it: "nghìn tỷ đồng", "tạ/ha", "triệu đồng/người/năm", "%",
/// "lượt". Two writings of one unit ("tỉ đồng", "Tỷ đồng") are equal.
/// </summary>
public sealed record Unit
{
    private const int MostRemembered = 2_000;

    // A province prints some hundred units, and every figure names one. Stands above those that are parsed below.
    private static readonly Dictionary<string, Unit?> Remembered = new(StringComparer.Ordinal);
    private static readonly Lock Remembering = new();

    internal Unit(string symbol, string dimension, decimal factor)
    {
        Symbol = symbol;
        Dimension = dimension;
        Factor = factor;
    }

    /// <summary>The unit in its normal Vietnamese writing: "tỷ đồng", "m3", "USD".</summary>
    public string Symbol { get; }

    /// <summary>
    /// What it measures: "money:VND", "money:USD", "ratio", "points", "mass", "area", "length", "volume", "energy", "power",
    /// "time:day|month|year", or "count:" and the noun counted. "% dự toán" is "ratio:dự toán", "m2 sàn" is "area:sàn". A compound is "money:VND/count:lao động", its
    /// denominators in alphabetical order. Units convert into each other exactly when their dimensions are equal.
    /// </summary>
    public string Dimension { get; }

    /// <summary>
    /// How many base units of the dimension one unit is. The bases are đồng, USD, 1 (100 %), point, kg, m2, m, m3, kWh, kW
    /// and one of the things counted.
    /// </summary>
    public decimal Factor { get; }

    /// <summary>Whether it is % or ‰, alone, of or per something: such figures are compared in points, never divided.</summary>
    public bool IsRatio => Dimension.Split(':', '/')[0] == "ratio";

    /// <summary>Whether it counts things one by one ("dự án", "lượt người"), so that a figure in it is usually whole.</summary>
    public bool IsCount => Dimension.StartsWith("count:", StringComparison.Ordinal) && !Dimension.Contains('/', StringComparison.Ordinal);

    /// <summary>The đồng.</summary>
    public static Unit Dong { get; } = Parse("đồng");

    /// <summary>The percent.</summary>
    public static Unit Percent { get; } = Parse("%");

    /// <summary>The percentage point, "điểm %".</summary>
    public static Unit PercentagePoint { get; } = Parse("điểm %");

    /// <summary>Reads a unit.</summary>
    /// <exception cref="FormatException">The text names no unit.</exception>
    public static Unit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var unit) ? unit : throw new FormatException($"'{text}' is not a unit.");
    }

    /// <summary>
    /// Reads a unit in any case and either Unicode form; a remark in brackets after it is passed over. A noun it does not know is something counted; it refuses an empty
    /// text, one without letters, a scale without a noun ("triệu"), a part left blank ("tấn/"), more than two slashes and scales
    /// beyond all use ("tỷ tỷ đồng"). Never throws.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Unit? unit)
    {
        unit = text is null ? null : Remember(text);
        return unit is not null;
    }

    /// <summary>The normal writing, <see cref="Symbol"/>.</summary>
    public override string ToString() => Symbol;

    private static Unit? Remember(string text)
    {
        lock (Remembering)
        {
            if (Remembered.TryGetValue(text, out var known))
            {
                return known;
            }
        }

        var unit = UnitGrammar.Read(text);
        lock (Remembering)
        {
            if (Remembered.Count < MostRemembered)
            {
                Remembered.TryAdd(text, unit);
            }
        }

        return unit;
    }
}
