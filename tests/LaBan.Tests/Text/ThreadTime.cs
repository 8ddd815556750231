using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LaBan.Tests.Text;

/// <summary>How long the processor worked at something on this thread, whatever else the machine did meanwhile; elsewhere than on Linux, how long it took.</summary>
internal static class ThreadTime
{
    private const int ThreadClock = 3;

    public static TimeSpan Of(Action work)
    {
        var begun = Now();
        work();
        return Now() - begun;
    }

    private static TimeSpan Now() => OperatingSystem.IsLinux() && clock_gettime(ThreadClock, out var now) == 0
        ? TimeSpan.FromSeconds(now.Seconds) + TimeSpan.FromMicroseconds(now.Nanoseconds / 1000)
        : Stopwatch.GetElapsedTime(0);

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out Instant now);

    private readonly record struct Instant(long Seconds, long Nanoseconds);
}
