using LaBan.App.Tests.Fixtures;
using LaBan.Measures;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LaBan.App.Tests.Collection;

/// <summary>A whole round in the browser by keyboard alone: opened, filled in, handed in, approved twice, locked.</summary>
public sealed class RoundByKeyboardTests(Browser browser, CollectionSite site) : IClassFixture<Browser>, IClassFixture<CollectionSite>
{
    private const string IsThere = """
        ([name, selector]) => {
          const at = document.activeElement;
          return at !== document.body && at.matches(selector) && (at.getAttribute('aria-label') ?? at.getAttribute('name') ?? at.textContent).trim().startsWith(name);
        }
        """;

    [Theory]
    [InlineData(1366, "2024-M05")]
    [InlineData(390, "2024-M06")]
    public async Task From_opening_to_lock_without_a_mouse(int width, string period)
    {
        var office = await Open(site.Analyst, "/thu-thap", width);
        await Reach(office, "bieu");
        await office.Keyboard.TypeAsync("ATGT-01");
        await Reach(office, "ky");
        await office.Keyboard.TypeAsync(period);
        await Press(office, "Mở kỳ");
        (await office.Locator("h1").InnerTextAsync()).ShouldContain(Period.Parse(period).ToVietnamese());

        var entrant = await Open(site.Entrant, "/thu-thap", width);
        await Press(entrant, "", $"a[href='{new Uri(office.Url).AbsolutePath}']");
        await Press(entrant, "Ban An toàn giao thông tỉnh");
        var cells = await FillIn(entrant);
        await Press(entrant, "Nộp");

        var address = new Uri(entrant.Url).AbsolutePath;
        await Step(site.Head, address, "Duyệt đơn vị", width);
        await Step(site.Analyst, address, "Duyệt tỉnh", width);
        await Step(site.Publisher, address, "Khóa", width);

        var id = int.Parse(address[(address.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        (await site.Read(db => db.Submissions.Where(s => s.Id == id).Select(s => s.State).SingleAsync())).ShouldBe(SubmissionState.Locked);
        var figures = await site.Read(db =>
            (from o in db.Observations join d in db.Documents on o.SourceId equals d.Id where d.Key == "N" + id select o.Value).ToListAsync());
        figures.Count.ShouldBe(cells);
        figures.ShouldContain(1234m);
        await Leave(office);
        await Leave(entrant);
    }

    /// <summary>Types a figure into every cell that waits for one, and what the checks at the door ask for.</summary>
    private static async Task<int> FillIn(IPage page)
    {
        await page.Locator("lb-grid.ready").WaitForAsync();
        await Reach(page, "", ".is-at");
        var cells = await page.EvaluateAsync<int>("() => document.querySelectorAll('[data-r].g-input:not(.is-closed)').length");
        for (var i = 0; i < cells; i++)
        {
            await page.Keyboard.TypeAsync(i == 0 ? "1.234" : "12");
            await page.Keyboard.PressAsync(i < cells - 1 ? "Tab" : "Enter");
            if (i == 0)
            {
                await page.GetByRole(AriaRole.Dialog, new() { Name = "«1.234» là số nào?" }).WaitForAsync();
                await page.WaitForFunctionAsync("() => document.activeElement?.closest('[role=dialog]')");
                await page.Keyboard.PressAsync("1");
            }
        }

        try
        {
            await page.Locator(".g-status", new() { HasText = "Đã lưu hết" }).WaitForAsync();
        }
        catch (TimeoutException)
        {
            var open = await page.EvaluateAsync<string>("() => [...document.querySelectorAll('[data-r].g-input:not(.is-closed)')].map(c => c.className + '=' + c.textContent).join('; ')");
            throw new TimeoutException($"{await page.Locator(".g-status").InnerTextAsync()}: {open}");
        }

        await Explain(page);
        await page.Keyboard.PressAsync("Escape");
        return cells;
    }

    /// <summary>Answers what the checks at the door find unusual, one cell after the other.</summary>
    private static async Task Explain(IPage page)
    {
        while (await page.Locator("[data-r].is-warn").First.IsVisibleAsync())
        {
            await page.Keyboard.PressAsync("F8");
            await page.Keyboard.PressAsync("F6");
            foreach (var i in Enumerable.Range(0, await page.GetByLabel("Giải trình").CountAsync()))
            {
                await Reach(page, "", $"#{await page.GetByLabel("Giải trình").Nth(i).GetAttributeAsync("id")}");
                await page.Keyboard.TypeAsync("đã đối chiếu");
            }

            await page.Keyboard.PressAsync("F6");
            await page.Locator(".g-status", new() { HasText = "Đã lưu hết" }).WaitForAsync();
        }
    }

    private async Task Step(PersonOfTest who, string address, string button, int width)
    {
        var page = await Open(who, address, width);
        await Press(page, button);
        (await page.Locator("#loi[role=status]").InnerTextAsync()).ShouldMatch("^(Đã|Đơn vị đã|Tỉnh đã) (nộp|duyệt|khóa)");
        await Leave(page);
    }

    private Task Leave(IPage page)
    {
        browser.ComplaintsOf(page).ShouldBeEmpty();
        return page.Context.CloseAsync();
    }

    private Task<IPage> Open(PersonOfTest who, string address, int width) => browser.Open(site.Address + address, width, session: who.Cookie);

    /// <summary>Goes with Tab to what has a name, and presses Enter; waits for the page it leads to.</summary>
    private static async Task Press(IPage page, string name, string selector = "*")
    {
        await Reach(page, name, selector);
        await page.EvaluateAsync("() => { window.before = true }");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => !window.before && document.readyState === 'complete'");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static async Task Reach(IPage page, string name, string selector = "*")
    {
        for (var i = 0; i < 150; i++)
        {
            if (await page.EvaluateAsync<bool>(IsThere, new[] { name, selector }))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"«{name}» is not reached with Tab");
    }
}
