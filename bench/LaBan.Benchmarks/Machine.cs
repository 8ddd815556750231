using System.Globalization;
using System.Runtime.InteropServices;

namespace LaBan.Benchmarks;

/// <summary>What the figures were measured on, and how busy it was with other things.</summary>
internal sealed record Machine(string PostgreSql, string LoadBefore, string LoadAfter)
{
    /// <summary>Processes that wanted to run in the last minute, as Linux counts them.</summary>
    public static string Load() =>
        File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    public override string ToString()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1L << 30);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores, {memory:0.0} GiB, {System()}, .NET {Environment.Version}, PostgreSQL {PostgreSql}; load {LoadBefore} before, {LoadAfter} after");
    }

    private static string System()
    {
        const string release = "/etc/os-release";
        var name = File.Exists(release)
            ? File.ReadLines(release).FirstOrDefault(l => l.StartsWith("PRETTY_NAME=", StringComparison.Ordinal))
            : null;
        return name?["PRETTY_NAME=".Length..].Trim('"') ?? RuntimeInformation.OSDescription;
    }
}
