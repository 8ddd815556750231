using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LaBan.App.Tests.Fixtures;

/// <summary>The windows that a test class opens in chromium, each with a clean profile; they are closed with the class.</summary>
public sealed class Browser(Chromium chromium) : IAsyncDisposable
{
    /// <summary>Milliseconds for anything that a page is waited for, on a machine that has much else to do.</summary>
    private const float Patience = 90_000;

    private const string Standard = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly ConditionalWeakTable<IPage, ConcurrentQueue<string>> _complaints = [];
    private readonly ConcurrentBag<IBrowserContext> _opened = [];

    /// <summary>Opens a page and waits until it has nothing left to fetch; the test is left out where there is no chromium.</summary>
    /// <param name="session">The cookie of somebody signed in, as name=value.</param>
    /// <param name="touch">Whether it is a phone under a finger.</param>
    /// <param name="prepare">What has to stand before the page asks for anything, such as answers in place of a server's.</param>
    public async Task<IPage> Open(
        string url, int width = 1366, bool dark = false, bool scripts = true, string? session = null, bool touch = false, Func<IBrowserContext, Task>? prepare = null)
    {
        var program = await chromium.Running();
        Assert.SkipWhen(program is null, "no chromium on this machine");
        var context = await program!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            HasTouch = touch,
            IsMobile = touch,
        });
        _opened.Add(context);
        context.SetDefaultTimeout(Patience);
        if (session?.Split('=', 2) is [var name, var value])
        {
            await context.AddCookiesAsync([new() { Name = name, Value = value, Url = url, HttpOnly = true }]);
        }

        if (prepare is not null)
        {
            await prepare(context);
        }

        var page = await context.NewPageAsync();
        Listen(page, _complaints.GetOrCreateValue(page));
        await page.GotoAsync(url, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    /// <summary>Everything said on the console of a page, and every request of it that left this machine.</summary>
    public IReadOnlyCollection<string> ComplaintsOf(IPage page) => _complaints.GetOrCreateValue(page);

    /// <summary>What axe finds against WCAG 2.2 AA and its best practices, one line for each rule.</summary>
    /// <remarks>It runs in the page as one piece: our pages have no frames, and carrying its notes from frame to frame takes far longer than it does.</remarks>
    public static Task<IReadOnlyList<string>> Violations(IPage page) => RunAxe(page, $"{{ type: 'tag', values: {Standard} }}");

    /// <summary>What axe finds by those of the same rules that look at colours: all that can differ in the dark from what was found in the light.</summary>
    public static Task<IReadOnlyList<string>> ViolationsOfColour(IPage page) => RunAxe(
        page, $"{{ type: 'rule', values: axe.getRules(['cat.color']).filter(r => r.tags.some(t => {Standard}.includes(t))).map(r => r.ruleId) }}");

    /// <summary>How much of the page has jumped since it began to show.</summary>
    public static Task<double> Shift(IPage page) => page.EvaluateAsync<double>(
        "() => new Promise(r => { let s = 0; new PerformanceObserver(l => { for (const e of l.getEntries()) s += e.value; })"
        + ".observe({ type: 'layout-shift', buffered: true }); setTimeout(() => r(s), 300); })");

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _opened)
        {
            await context.CloseAsync();
        }
    }

    private static async Task<IReadOnlyList<string>> RunAxe(IPage page, string rules)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            $$"""
            async () => {
                const found = await axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'] });
                return found.violations.map(v => `${v.id}: ${v.nodes[0].html}`);
            }
            """);
    }

    private static bool IsOurs(string url) =>
        url.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)
        || url.StartsWith("data:", StringComparison.Ordinal)
        || url.StartsWith("blob:", StringComparison.Ordinal);

    private static void Listen(IPage page, ConcurrentQueue<string> complaints)
    {
        page.Console += (_, said) => Note(said.Type is "error" or "warning" ? said.Text : null);
        page.PageError += (_, error) => Note(error);
        page.Request += (_, request) => Note(IsOurs(request.Url) ? null : "asked " + request.Url);

        void Note(string? complaint)
        {
            if (complaint is not null)
            {
                complaints.Enqueue(complaint);
            }
        }
    }
}
