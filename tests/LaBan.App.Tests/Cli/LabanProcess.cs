using System.Diagnostics;
using System.Globalization;

namespace LaBan.App.Tests.Cli;

/// <summary>The program as a process of its own, on a data folder of the test.</summary>
internal sealed class LabanProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;

    private LabanProcess(Process process) => _process = process;

    public string Address { get; private set; } = "";

    public static string DataFolder()
    {
        var folder = Directory.CreateTempSubdirectory("laban-start-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute | UnixFileMode.GroupExecute);
        }

        return folder;
    }

    /// <summary>Runs a command to its end.</summary>
    public static Task<(int Code, string Output, string Error)> Run(Dictionary<string, string?> environment, params string[] arguments) =>
        Run(environment, [], arguments);

    /// <summary>Runs a command to its end with this on its standard input.</summary>
    public static async Task<(int Code, string Output, string Error)> Run(Dictionary<string, string?> environment, byte[] input, string[] arguments)
    {
        using var process = Launch(environment, arguments, hasInput: true);
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (process.ExitCode, output, await error);
    }

    /// <summary>Starts a command and does not wait for it.</summary>
    public static Process Begin(Dictionary<string, string?> environment, params string[] arguments) => Launch(environment, arguments);

    /// <summary>Starts the site and waits until it has printed its address.</summary>
    public static Task<LabanProcess> Serve(string folder, params string[] arguments) =>
        Serve(new Dictionary<string, string?>(StringComparer.Ordinal) { ["LABAN_DATA"] = folder }, arguments);

    /// <summary>Starts the site and waits until it has printed its address.</summary>
    public static async Task<LabanProcess> Serve(Dictionary<string, string?> environment, params string[] arguments)
    {
        var started = new LabanProcess(Launch(environment, ["serve", .. arguments]));
        using var patience = new CancellationTokenSource(Patience);
        var line = await started._process.StandardOutput.ReadLineAsync(patience.Token) ?? await started._process.StandardError.ReadToEndAsync(patience.Token);
        started.Address = line.Split(' ', 3)[1];
        return started;
    }

    /// <summary>Sends a signal by its name, such as TERM or KILL, and waits for the end.</summary>
    public async Task<int> Signal(string name)
    {
        Send(name, _process.Id);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public static void Send(string signal, int process)
    {
        using var kill = Process.Start("kill", ["-" + signal, process.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Asks until the site answers 200.</summary>
    public async Task<bool> Answers()
    {
        using var client = new HttpClient();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(200))
        {
            try
            {
                using var answer = await client.GetAsync(Address);
                if (answer.IsSuccessStatusCode)
                {
                    return true;
                }
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
        }

        return false;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Signal("TERM");
        }

        _process.Dispose();
    }

    private static Process Launch(Dictionary<string, string?> environment, string[] arguments, bool hasInput = false)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "laban.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = hasInput,
        };
        start.Environment.Remove("LABAN_DATABASE");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
