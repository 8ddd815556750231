using System.Globalization;
using System.Text;

namespace LaBan.App.Shell;

/// <summary>The geometry of a sparkline: one stroke for each run of figures, a dot for a figure that stands alone.</summary>
public sealed record SparkShape(
    string Path, IReadOnlyList<(double X, double Y)> LonePoints, (double X, double Y)? Last, double? Target)
{
    private const double Margin = 3;

    public static SparkShape Of(IReadOnlyList<decimal?> values, decimal? target, int width, int height)
    {
        var known = values.OfType<decimal>().Concat(target is { } t ? [t] : []).Select(v => (double)v).ToList();
        if (known.Count == 0)
        {
            return new("", [], null, null);
        }

        var (low, high) = (known.Min(), known.Max());
        var step = values.Count > 1 ? (width - (2 * Margin)) / (values.Count - 1) : 0;
        var points = values.Select((v, i) => v is { } value ? (X: Margin + (i * step), Y: Level(value)) : ((double X, double Y)?)null).ToList();
        return new(Stroke(points), Alone(points), points.LastOrDefault(p => p is not null), target is { } aim ? Level(aim) : null);

        double Level(decimal value) => high > low
            ? Margin + ((height - (2 * Margin)) * (high - (double)value) / (high - low))
            : height / 2.0;
    }

    private static string Stroke(List<(double X, double Y)?> points)
    {
        var path = new StringBuilder();
        for (var i = 0; i < points.Count; i++)
        {
            var joined = i > 0 && points[i - 1] is not null;
            if (points[i] is var (x, y) && (joined || (i + 1 < points.Count && points[i + 1] is not null)))
            {
                path.Append(CultureInfo.InvariantCulture, $"{(joined ? 'L' : 'M')}{x:0.##} {y:0.##}");
            }
        }

        return path.ToString();
    }

    private static List<(double X, double Y)> Alone(List<(double X, double Y)?> points) =>
        [.. points.Where((p, i) => p is not null && points.ElementAtOrDefault(i - 1) is null && points.ElementAtOrDefault(i + 1) is null)
            .Select(p => p!.Value)];
}
