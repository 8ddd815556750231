using LaBan.Measures;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>A figure of a sample province: its exact value and how reports print it.</summary>
/// <param name="Key">Its name in the wordings: "export.now".</param>
/// <param name="Exact">The exact value; falls are negative, though they are printed without a sign.</param>
/// <param name="Decimals">Decimals printed.</param>
/// <param name="Factor">Base units in one printed unit.</param>
internal sealed record SampleFigure(string Key, decimal Exact, int Decimals, decimal Factor = 1)
{
    /// <summary>The number that stands on paper.</summary>
    public StatedNumber Stated { get; } = StatedNumber.Round(Math.Abs(Exact), Decimals);

    /// <summary>-1 for a fall.</summary>
    public int Sign => Exact < 0 ? -1 : 1;

    /// <summary>The number as written.</summary>
    public string Printed => ViNumber.Write(Stated);
}
