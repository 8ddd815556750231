namespace LaBan.Benchmarks;

/// <summary>Repeated measurements of one thing.</summary>
internal sealed class Spread(IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    public Spread(double only)
        : this([only])
    {
    }

    public double Median => At(0.5);

    public double Min => _sorted[0];

    public double Max => _sorted[^1];

    public bool IsSingle => _sorted.Length == 1;

    /// <summary>The value below which a part of the measurements lies, between the two nearest.</summary>
    public double At(double part)
    {
        var place = part * (_sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, _sorted.Length - 1);
        return _sorted[below] + (_sorted[above] - _sorted[below]) * (place - below);
    }
}
