using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace LaBan.App.Shell;

/// <summary>What a chart shows, knowing nothing of who draws it; the page carries it as JSON.</summary>
/// <param name="Alt">The finding in one sentence, for who cannot see the chart.</param>
/// <param name="Source">The source line that downloaded pictures carry.</param>
public sealed record ChartData(
    string Title,
    string Unit,
    int Decimals,
    IReadOnlyList<ChartCategory> Categories,
    IReadOnlyList<ChartSeries> Series,
    string? Alt = null,
    string? Source = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public IReadOnlyList<ChartTarget> Targets { get; init; } = [];

    public IReadOnlyList<ChartVersions> Versions { get; init; } = [];

    public IReadOnlyList<ChartBreak> Breaks { get; init; } = [];

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}

/// <summary>One place on the horizontal axis: a period or an area.</summary>
public sealed record ChartCategory(string Code, string Label);

/// <summary>One line or one set of bars over the categories; null where there is no figure.</summary>
public sealed record ChartSeries(string Name, ChartKind Kind, [property: JsonIgnore] IReadOnlyList<Figure?> Figures)
{
    public IEnumerable<decimal?> Values => Figures.Select(f => f?.Number.Value);

    public IEnumerable<FigureNature?> Natures => Figures.Select(f => f?.Nature);

    /// <summary>The decimals each figure was printed with: 13,6 is not shown as 13,60.</summary>
    public IEnumerable<int?> Decimals => Figures.Select(f => f?.Number.Decimals);
}

/// <summary>How a series is drawn: a line for time, bars for comparison.</summary>
public enum ChartKind
{
    Line,
    Bar,
}

/// <summary>A promise for one category, drawn as a tick with its number.</summary>
/// <param name="Label">The number as printed, with its operator when it is not plain.</param>
public sealed record ChartTarget(string Category, decimal Value, string Label, string Operator)
{
    /// <summary>The last category of a promise about several, which is a dashed line over them; null for one alone.</summary>
    public string? To { get; init; }

    /// <summary>Whose promise it is, where there is more than the plan of the year.</summary>
    public string? Name { get; init; }
}

/// <summary>The values one category went through, oldest first.</summary>
public sealed record ChartVersions(string Category, IReadOnlyList<ChartVersion> Points);

/// <summary>One of them, from when it was known.</summary>
/// <param name="Date">The day as printed.</param>
public sealed record ChartVersion(decimal Value, string Label, string Date, FigureNature Nature);

/// <summary>From this category on the figures are not comparable with those before; the label says why.</summary>
public sealed record ChartBreak(string Category, string Label);
