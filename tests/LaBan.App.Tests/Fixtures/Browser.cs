using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LaBan.App.Tests.Fixtures;

/// <summary>Debian's chromium without a window: one for each test class that asks for it, a clean profile for each page.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Everything said on the consoles of the pages, and every request that left this machine.</summary>
    public List<string> Complaints { get; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } executable)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await Launch(_playwright, executable);
    }

    /// <summary>Opens a page and waits until it has nothing left to fetch; the test is left out where there is no chromium.</summary>
    /// <param name="session">The cookie of somebody signed in, as name=value.</param>
    /// <param name="prepare">What has to stand before the page asks for anything, such as answers in place of a server's.</param>
    public async Task<IPage> Open(
        string url, int width = 1366, bool dark = false, bool scripts = true, string? session = null, Func<IBrowserContext, Task>? prepare = null)
    {
        Assert.SkipWhen(_browser is null, "no chromium on this machine");
        if (!_browser!.IsConnected)
        {
            _browser = await Launch(_playwright!, Executable()!);
        }

        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
        });
        if (session?.Split('=', 2) is [var name, var value])
        {
            await context.AddCookiesAsync([new() { Name = name, Value = value, Url = url, HttpOnly = true }]);
        }

        if (prepare is not null)
        {
            await prepare(context);
        }

        var page = await context.NewPageAsync();
        page.Console += (_, said) => Note(said.Type is "error" or "warning" ? said.Text : null);
        page.PageError += (_, error) => Note(error);
        page.Request += (_, request) => Note(IsOurs(request.Url) ? null : "asked " + request.Url);
        await page.GotoAsync(url, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    /// <summary>What axe finds against WCAG 2.2 AA and its best practices, one line for each rule.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        var found = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
            ResultTypes = [ResultType.Violations],
        });
        return [.. found.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}")];
    }

    /// <summary>How much of the page has jumped since it began to show.</summary>
    public static Task<double> Shift(IPage page) => page.EvaluateAsync<double>(
        "() => new Promise(r => { let s = 0; new PerformanceObserver(l => { for (const e of l.getEntries()) s += e.value; })"
        + ".observe({ type: 'layout-shift', buffered: true }); setTimeout(() => r(s), 300); })");

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static Task<IBrowser> Launch(IPlaywright playwright, string executable) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = executable,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });

    private static bool IsOurs(string url) =>
        url.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)
        || url.StartsWith("data:", StringComparison.Ordinal)
        || url.StartsWith("blob:", StringComparison.Ordinal);

    private static string? Executable() =>
        Environment.GetEnvironmentVariable("CHROME_PATH")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    private void Note(string? complaint)
    {
        if (complaint is not null)
        {
            lock (Complaints)
            {
                Complaints.Add(complaint);
            }
        }
    }
}
