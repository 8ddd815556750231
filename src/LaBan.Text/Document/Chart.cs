namespace LaBan.Text.Document;

/// <summary>How a series is drawn.</summary>
public enum SeriesKind
{
    /// <summary>A course over time.</summary>
    Line,

    /// <summary>Amounts compared from zero.</summary>
    Bar,
}

/// <summary>One value of a series, with the version it was taken from. Missing is not zero: it leaves a gap.</summary>
public readonly record struct ChartPoint(decimal? Value, FigureBinding? Binding = null)
{
    /// <summary>A value without a binding.</summary>
    public static implicit operator ChartPoint(decimal value) => new(value);
}

/// <summary>A named run of values, one for each category of its chart.</summary>
public sealed record ChartSeries(string Name, SeriesKind Kind, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>Whether the series is what was planned, drawn dashed.</summary>
    public bool IsTarget { get; init; }
}

/// <summary>A chart of one unit over named categories, with the words that stand around it.</summary>
public sealed record Chart : Block
{
    /// <exception cref="ArgumentException">A series has more or fewer points than there are categories.</exception>
    public Chart(string title, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series)
    {
        if (series.FirstOrDefault(s => s.Points.Count != categories.Count) is { } uneven)
        {
            throw new ArgumentException(
                $"Series '{uneven.Name}' has {uneven.Points.Count} points for {categories.Count} categories.",
                nameof(series));
        }

        Title = title;
        Categories = categories;
        Series = series;
    }

    /// <summary>Title printed above the chart.</summary>
    public string Title { get; }

    /// <summary>Labels of the category axis.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The series, at most a few.</summary>
    public IReadOnlyList<ChartSeries> Series { get; }

    /// <summary>Unit of all values.</summary>
    public required string Unit { get; init; }

    /// <summary>Decimals of the printed values.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>The line under the chart that names source and as-of date.</summary>
    public string? Source { get; init; }

    /// <summary>What the chart shows, for those who cannot see it: the finding in a sentence.</summary>
    public required string AltText { get; init; }
}
