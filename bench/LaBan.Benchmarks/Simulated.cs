using LaBan.App.Exchange.Generate;

namespace LaBan.Benchmarks;

/// <summary>Simulated provinces of about a wanted number of figures.</summary>
internal static class Simulated
{
    private const int Months = 12;

    /// <summary>At least so many figures, in the shape of provinces of a hundred areas over ten years where that fits.</summary>
    public static SimulationSize AtLeast(int rows)
    {
        const int years = 10, areas = 100, mostIndicators = 200;
        if (rows <= years * areas * Months)
        {
            return new(1, Math.Max(1, Parts(rows, Months) - 1), 1, 1, Seed: 1);
        }

        var series = Parts(rows, years * areas * Months);
        var provinces = Parts(series, mostIndicators);
        return new(provinces, areas - 1, years, Parts(series, provinces), Seed: 1);
    }

    private static int Parts(int whole, int size) => (whole + size - 1) / size;
}
