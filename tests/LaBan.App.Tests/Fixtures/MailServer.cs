using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using LaBan.App.Storage;

namespace LaBan.App.Tests.Fixtures;

/// <summary>A real mail server in a process of its own (tests/servers/smtp.mjs); tests are left out where its packages are not installed.</summary>
public sealed class MailServer : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Clone.Root!, "tests/servers");

    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();
    private Process? _process;

    /// <summary>What the server took.</summary>
    public sealed record Received(string From, string[] To, string Data)
    {
        /// <summary>The text of the letter, decoded.</summary>
        public string Text => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(Data[(Data.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Trim()));
    }

    public int Port { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules/smtp-server")))
        {
            return;
        }

        _process = Process.Start(new ProcessStartInfo("node", ["smtp.mjs"]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardInput = true })!;
        Port = JsonDocument.Parse((await _process.StandardOutput.ReadLineAsync())!).RootElement.GetProperty("port").GetInt32();
        _ = Listen(_process);
    }

    /// <summary>Leaves the test out where there is no server.</summary>
    public void Require() => Assert.SkipWhen(_process is null, "the packages of tests/servers are not installed");

    /// <summary>The next letter that arrives.</summary>
    public async Task<Received> Next() => await _received.Reader.ReadAsync(new CancellationTokenSource(TimeSpan.FromSeconds(90)).Token);

    /// <summary>The next letter to somebody; those to others are passed over.</summary>
    public async Task<Received> NextTo(string address)
    {
        var letter = await Next();
        while (!letter.To.Contains(address))
        {
            letter = await Next();
        }

        return letter;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }
    }

    private async Task Listen(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            await _received.Writer.WriteAsync(JsonSerializer.Deserialize<Received>(line, JsonSerializerOptions.Web)!);
        }
    }
}
