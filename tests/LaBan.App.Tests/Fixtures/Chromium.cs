using LaBan.App.Tests.Fixtures;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace LaBan.App.Tests.Fixtures;

/// <summary>
/// Debian's chromium without a window: one process for the whole run, started for the first page that is asked for and anew
/// should it break. Its headless shell opens a page in a third of the time of the full program, which draws a window for nobody.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    private readonly SemaphoreSlim _launching = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The running program; null where there is none on this machine.</summary>
    public async Task<IBrowser?> Running()
    {
        await _launching.WaitAsync();
        try
        {
            if (_browser is not { IsConnected: true } && Executable() is { } executable)
            {
                _playwright ??= await Playwright.CreateAsync();
                _browser = await _playwright.Chromium.LaunchAsync(new()
                {
                    ExecutablePath = executable,
                    Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
                });
            }

            return _browser;
        }
        finally
        {
            _launching.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _launching.Dispose();
    }

    private static string? Executable() =>
        Environment.GetEnvironmentVariable("CHROME_PATH")
        ?? Names.SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
