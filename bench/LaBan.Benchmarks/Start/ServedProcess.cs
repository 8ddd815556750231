using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LaBan.Benchmarks.Start;

/// <summary>A site started as a process of its own, from the first instruction to its first answer and to its end.</summary>
internal sealed class ServedProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(5);

    private readonly Process _process;

    private ServedProcess(Process process) => _process = process;

    /// <summary>From the start of the process to the end of its first answer.</summary>
    public TimeSpan ToFirstAnswer { get; private set; }

    /// <summary>Starts a program of this folder on a free port and asks for <c>/</c> until it answers.</summary>
    public static async Task<ServedProcess> Start(string program, string command, string dataFolder, CancellationToken cancel)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, program), command, "--port", port.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["LABAN_DATA"] = dataFolder;
        start.Environment.Remove("LABAN_DATABASE");
        var watch = Stopwatch.StartNew();
        var served = new ServedProcess(Process.Start(start)!);
        try
        {
            await served.FirstAnswer(port, watch, cancel);
            served.ToFirstAnswer = watch.Elapsed;
            return served;
        }
        catch
        {
            served.Dispose();
            throw;
        }
    }

    /// <summary>Ends it as Ctrl-C does, and waits.</summary>
    public async Task Stop(CancellationToken cancel)
    {
        if (!OperatingSystem.IsWindows())
        {
            using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync(cancel);
            await _process.WaitForExitAsync(cancel).WaitAsync(Patience, cancel);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private async Task FirstAnswer(int port, Stopwatch watch, CancellationToken cancel)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = Patience };
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync("/", cancel);
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException notYet) when (notYet.StatusCode is null && watch.Elapsed < Patience && !_process.HasExited)
            {
                await Task.Delay(Step, cancel);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
