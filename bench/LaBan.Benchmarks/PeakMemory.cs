using System.Globalization;

namespace LaBan.Benchmarks;

/// <summary>The most memory this process held at once since it last asked for the count to begin again (Linux).</summary>
internal static class PeakMemory
{
    public static void Restart()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (OperatingSystem.IsLinux())
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }
    }

    public static double MebiBytes()
    {
        if (!OperatingSystem.IsLinux())
        {
            return Environment.WorkingSet / (double)(1 << 20);
        }

        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
