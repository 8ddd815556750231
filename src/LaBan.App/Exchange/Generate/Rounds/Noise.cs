using System.Text;

namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>Chance that is the same wherever and whenever it is asked for: it depends on the seed and the words of the question alone.</summary>
internal sealed class Noise(int seed)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>A number from 0 up to 1.</summary>
    public double Unit(string what, params ReadOnlySpan<int> where)
    {
        var hash = Offset ^ (uint)seed;
        foreach (var letter in Encoding.UTF8.GetBytes(what))
        {
            hash = unchecked((hash ^ letter) * Prime);
        }

        foreach (var number in where)
        {
            hash = unchecked((hash ^ (uint)number) * Prime);
        }

        hash = unchecked((hash ^ (hash >> 33)) * 0xff51afd7ed558ccd);
        hash = unchecked((hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53);
        return ((hash ^ (hash >> 33)) >> 11) / (double)(1UL << 53);
    }

    /// <summary>A factor around 1, at most <paramref name="spread"/> away from it.</summary>
    public double Around(double spread, string what, params ReadOnlySpan<int> where) => 1 + spread * (2 * Unit(what, where) - 1);
}
