using LaBan.App.Tests.Fixtures;
using Microsoft.Playwright;

namespace LaBan.App.Tests.Shell;

/// <summary>The entry grid under the hands of a person, in a real browser; the server's answers are played.</summary>
public sealed class GridBrowserTests(Browser browser, GallerySite site) : IClassFixture<Browser>, IClassFixture<GallerySite>
{
    private readonly EntryServer _server = new();

    [Theory]
    [InlineData(1366, false)]
    [InlineData(1366, true)]
    [InlineData(390, false)]
    [InlineData(390, true)]
    public async Task Nobody_is_shut_out_nothing_jumps_and_nothing_breaks_the_security_policy(int width, bool dark)
    {
        var page = await Open(width: width, dark: dark);
        await Type(page, "1.234", "Enter");

        (await Browser.Violations(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBe(width);
        (await Browser.Shift(page)).ShouldBeLessThan(0.05);
        browser.ComplaintsOf(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_column_is_filled_with_digits_and_Enter_and_what_follows_from_it_fills_itself()
    {
        var page = await Open();

        await Type(page, "95,5", "Enter");
        await Type(page, "300", "Tab");

        (await At(page)).ShouldBe("2,2");
        (await Figure(page, 1, "Lũy kế 3 tháng")).ShouldBe("327,1");
        (await Figure(page, 1, "So tháng trước (%)")).ShouldBe("103,4");
        (await Figure(page, 1, "So kế hoạch (%)")).ShouldBe("33,4");
        await Expect(page, ".g-status", "Đã lưu hết");
        _server.ValueOf("2:month").ShouldBe("95.5");
        _server.ValueOf("3:cumulative").ShouldBe("1002.9");
        (await page.Locator("[data-r='1'][data-c='1'].is-saved").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Keys_walk_edit_cancel_clear_and_take_back_as_in_a_spreadsheet()
    {
        var page = await Open();

        (await Walk(page, "ArrowRight", "ArrowDown", "Home", "End", "Control+Home", "Control+End", "Control+Home", "Tab", "Shift+Tab"))
            .ShouldBe(["1,2", "2,2", "2,0", "2,7", "1,0", "11,7", "1,0", "1,1", "1,1"]);
        await page.FocusAsync(".is-at");
        await Type(page, "12", "Escape");
        (await Figure(page, 1, "Thực hiện tháng 3")).ShouldBe("");
        await Type(page, "12", "ArrowDown");
        await Type(page, "-", "ArrowUp");
        (await Figure(page, 2, "Thực hiện tháng 3")).ShouldBe("không phát sinh");
        await page.Keyboard.PressAsync("F2");
        await Type(page, ",5", "Enter");
        (await Figure(page, 1, "Thực hiện tháng 3")).ShouldBe("12,5");
        await page.Keyboard.PressAsync("Delete");
        (await Figure(page, 2, "Thực hiện tháng 3")).ShouldBe("");
        await page.Keyboard.PressAsync("Control+z");
        (await Figure(page, 2, "Thực hiện tháng 3")).ShouldBe("không phát sinh");
        await page.Keyboard.PressAsync("Control+y");
        (await Figure(page, 2, "Thực hiện tháng 3")).ShouldBe("");
    }

    [Fact]
    public async Task The_decimal_key_of_the_keypad_writes_a_comma_and_asks_no_question()
    {
        var page = await Open();
        await page.Keyboard.TypeAsync("1");
        await page.EvaluateAsync(
            "() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '.', code: 'NumpadDecimal', bubbles: true, cancelable: true }))");

        await Type(page, "234", "Enter");

        (await Figure(page, 1, "Thực hiện tháng 3")).ShouldBe("1,234");
    }

    [Fact]
    public async Task A_writing_with_two_meanings_is_asked_about_at_its_cell_and_answered_with_a_key()
    {
        var page = await Open();
        await Type(page, "1.234", "Enter");
        (await page.Locator(".g-pop").InnerTextAsync()).ShouldContain("«1.234» là số nào?");

        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");

        (await Figure(page, 1, "Thực hiện tháng 3")).ShouldBe("1,234");
        (await At(page)).ShouldBe("2,1");
    }

    [Fact]
    public async Task A_block_from_Excel_is_laid_around_headings_and_what_does_not_fit_is_named()
    {
        var page = await Open();
        await page.ClickAsync("[data-r='8'][data-c='1']");

        await Paste(page, "1.234,5\t2\r\nabc\t\"3,25\"\r\n5\t6\r\n7\t8\r\n");

        (await Figure(page, 8, "Thực hiện tháng 3")).ShouldBe("1.234,5");
        (await Figure(page, 9, "Ước tháng 4")).ShouldBe("3,25");
        (await Figure(page, 11, "Thực hiện tháng 3")).ShouldBe("5,0");
        var told = await page.Locator(".g-notice").InnerTextAsync();
        told.ShouldContain("Đã dán 5 ô.");
        told.ShouldContain("Thuế xuất khẩu, Thực hiện tháng 3 «abc»");
        told.ShouldContain("2 ô nằm ngoài bảng nên không dán: «7»; «8».");
        await page.Keyboard.PressAsync("Control+z");
        (await Figure(page, 8, "Thực hiện tháng 3")).ShouldBe("");
    }

    [Fact]
    public async Task A_locked_cell_says_why_and_a_note_stays_with_its_cell()
    {
        var page = await Open();
        await page.ClickAsync("[data-r='6'][data-c='1']");
        await page.Keyboard.TypeAsync("5");
        (await page.Locator(".g-notice").InnerTextAsync()).ShouldContain("không nhập được, nhập ở biểu XSKT-01.");

        await page.ClickAsync("[data-r='3'][data-c='1']");
        await page.Keyboard.PressAsync("Shift+F2");
        await Type(page, "Chờ quyết toán", "Control+Enter");

        await Expect(page, ".g-status", "Đã lưu hết");
        _server.Cells["4:month"].GetProperty("comment").GetString().ShouldBe("Chờ quyết toán");
        (await page.Locator("[data-r='3'][data-c='1']").InnerTextAsync()).ShouldContain("có ghi chú");
    }

    [Fact]
    public async Task A_warning_is_explained_in_the_panel_and_the_explanation_is_sent()
    {
        var page = await Open();
        await page.Keyboard.PressAsync("F8");
        await Expect(page, ".g-panel", "theo 5 năm gần nhất");
        await page.Keyboard.PressAsync("F6");
        await page.Keyboard.PressAsync("Tab");

        await page.GetByLabel("Giải trình").FillAsync("Đấu giá dời sang tháng 4");
        await page.Keyboard.PressAsync("F6");

        await Expect(page, ".g-status", "Đã lưu hết");
        _server.Cells["5:month"].GetProperty("explanations").GetProperty("R07").GetString().ShouldBe("Đấu giá dời sang tháng 4");
    }

    [Fact]
    public async Task Where_two_wrote_one_cell_both_numbers_are_shown_and_the_person_chooses()
    {
        _server.WroteFirst("2:month", "1200", version: 4);
        var page = await Open();
        await Type(page, "95,5", "Enter");
        await page.Locator("[data-r='1'].is-conflict").WaitForAsync();

        await page.Keyboard.PressAsync("ArrowUp");
        (await page.Locator(".g-panel").InnerTextAsync()).ShouldContain("Nguyễn Văn A ghi 1.200 lúc 08:12 03/04/2024.");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator(".g-pop").InnerTextAsync()).ShouldContain("1.200,0");
        await page.Keyboard.PressAsync("1");

        await Expect(page, ".g-status", "Đã lưu hết");
        _server.ValueOf("2:month").ShouldBe("95.5");
        _server.Cells["2:month"].GetProperty("base").GetInt32().ShouldBe(4);
    }

    [Fact]
    public async Task What_a_lost_connection_and_a_closed_tab_left_behind_is_sent_by_the_next_page()
    {
        _server.IsUnreachable = true;
        var page = await Open();
        await Type(page, "95,5", "Enter");
        await page.Keyboard.TypeAsync("8");
        await Expect(page, ".g-status", "Mất kết nối. 2 ô chưa gửi");
        await page.CloseAsync();

        _server.IsUnreachable = false;
        var next = await page.Context.NewPageAsync();
        await next.GotoAsync(site.Gallery + "/grid");

        await Expect(next, ".g-status", "Đã lưu hết");
        _server.ValueOf("2:month").ShouldBe("95.5");
        _server.ValueOf("3:month").ShouldBe("8");
    }

    [Fact]
    public async Task Who_has_been_signed_out_keeps_the_drafts_and_is_shown_the_way_back()
    {
        _server.HasSignedOut = true;
        var page = await Open();

        await Type(page, "95,5", "Enter");

        await Expect(page, ".g-status", "Phiên đăng nhập đã hết. 2 ô chưa gửi");
        (await page.Locator(".g-status a").GetAttributeAsync("href")).ShouldBe("/dang-nhap?ve=%2F_gallery%2Fgrid");
    }

    [Fact]
    public async Task Handing_in_waits_for_the_cells_that_are_not_saved_yet()
    {
        var page = await Open();
        await page.RouteAsync("**/_gallery/grid/nop", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<p>xong</p>" }));
        await page.Keyboard.TypeAsync("95,5");

        await page.GetByRole(AriaRole.Button, new() { Name = "Nộp", Exact = true }).ClickAsync();

        await Expect(page, "p", "xong");
        _server.ValueOf("2:month").ShouldBe("95.5");
    }

    [Fact]
    public async Task A_thousand_lines_are_drawn_as_they_come_in_sight()
    {
        var page = await Open("?dong=1000");
        (await page.Locator(".tabulator-row").CountAsync()).ShouldBeLessThan(60);

        await page.Keyboard.PressAsync("Control+End");
        (await At(page)).ShouldBe("999,11");
        (await page.Locator(".is-at").IsVisibleAsync()).ShouldBeTrue();
        await page.Keyboard.PressAsync("Home");
        await Type(page, "7", "Enter");
        await page.EvaluateAsync("() => { document.querySelector('.tabulator-tableholder').scrollTop = 12000 }");
        await page.WaitForFunctionAsync("() => !document.querySelector('.is-at')");
        await page.Keyboard.PressAsync("ArrowUp");

        (await At(page)).ShouldBe("998,0");
        (await Figure(page, 999, "Thực hiện tháng 1")).ShouldBe("7,0");
    }

    [Fact]
    public async Task On_a_phone_the_first_column_stays_and_the_second_touch_writes()
    {
        var page = await Open(width: 390);
        await page.Locator("[data-r='3'][data-c='5']").ScrollIntoViewIfNeededAsync();
        (await page.Locator(".g-name.tabulator-cell").First.BoundingBoxAsync())!.X.ShouldBeInRange(0, 20);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await page.EvaluateAsync("() => document.querySelector(\"[data-r='3'][data-c='1']\").dispatchEvent(new PointerEvent('click', { pointerType: 'touch', bubbles: true }))");
        }

        await Type(page, "12,5", "Enter");
        (await Figure(page, 3, "Thực hiện tháng 3")).ShouldBe("12,5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chi tiết" }).ClickAsync();
        await Expect(page, ".g-panel", "Khoảng thường gặp");
    }

    [Fact]
    public async Task Under_a_finger_whose_keypad_has_no_minus_a_key_changes_the_sign_and_another_says_that_nothing_occurred()
    {
        var page = await Open(width: 390, touch: true);
        var cell = page.Locator("[data-r='3'][data-c='1']");
        await cell.TapAsync();
        await cell.TapAsync();
        await page.Keyboard.TypeAsync("12,5");

        await page.GetByRole(AriaRole.Button, new() { Name = "Đổi dấu âm, dương" }).TapAsync();
        (await page.EvaluateAsync<string>("() => document.activeElement.className")).ShouldBe("g-editor");
        await page.Keyboard.PressAsync("Enter");

        (await Figure(page, 3, "Thực hiện tháng 3")).ShouldBe("−12,5");
        await page.Locator("[data-r='2'][data-c='1']").TapAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Không phát sinh" }).TapAsync();
        (await Figure(page, 2, "Thực hiện tháng 3")).ShouldBe("không phát sinh");
    }

    [Fact]
    public async Task Without_scripts_the_plain_form_stands_and_on_paper_every_line()
    {
        var plain = await browser.Open(site.Gallery + "/grid", scripts: false);
        (await plain.GetByText("biểu nhập thường đứng ở đây").IsVisibleAsync()).ShouldBeTrue();

        var page = await Open("?dong=100");
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Locator(".g-paper tbody tr").CountAsync()).ShouldBe(100);
        (await page.Locator(".g-paper").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(".g-table").IsVisibleAsync()).ShouldBeFalse();
    }

    private static async Task Type(IPage page, string text, string key)
    {
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync(key);
    }

    private static async Task<string> At(IPage page) =>
        await page.EvaluateAsync<string>("() => { const x = document.querySelector('.is-at'); return `${x.dataset.r},${x.dataset.c}` }");

    private static async Task<IReadOnlyList<string>> Walk(IPage page, params string[] keys)
    {
        var places = new List<string>();
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
            places.Add(await At(page));
        }

        return places;
    }

    /// <summary>The figure shown in a line under a column, whatever its place.</summary>
    private static Task<string> Figure(IPage page, int line, string column) => page.EvaluateAsync<string>(
        "([line, column]) => { const c = [...document.querySelectorAll('[role=columnheader]')].filter(x => !x.matches('.g-name, .g-unit'))"
        + ".findIndex(x => x.querySelector('span').firstChild.textContent === column);"
        + "return document.querySelector(`[data-r=\"${line}\"][data-c=\"${c}\"] .g-figure`).textContent }",
        new object[] { line, column });

    private static async Task Paste(IPage page, string text) => await page.EvaluateAsync(
        "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
        + "document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })) }",
        text);

    private static Task Expect(IPage page, string selector, string text) =>
        page.Locator(selector, new() { HasText = text }).WaitForAsync(new() { Timeout = 10_000 });

    private async Task<IPage> Open(string query = "", int width = 1366, bool dark = false, bool touch = false)
    {
        var page = await browser.Open(site.Gallery + "/grid" + query, width, dark, touch: touch, prepare: _server.Stand);
        await page.FocusAsync("lb-grid.ready .is-at");
        return page;
    }
}
