using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;

namespace LaBan.App.Tests.Pages;

/// <summary>The sample province, its visitor signed in as an administrator.</summary>
public sealed class AdministrationSite(TestDatabases databases) : SiteFixture(databases)
{
    public PersonOfTest Administrator { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Administrator = await PersonOfTest.SignedIn(this, Role.Administrator);
        await PersonOfTest.TakenIn(this, Role.Entrant, "so-ke-hoach-va-dau-tu");
    }
}

/// <summary>The pages of signing in, of one's own account and of an administrator, on a desk and on a phone, in light and dark.</summary>
public sealed class AdministrationPageTests(Browser browser, AdministrationSite site) : IClassFixture<Browser>, IClassFixture<AdministrationSite>
{
    private static readonly string[] Addresses =
    [
        "/dang-nhap", "/dang-nhap?loi=sign-in.refused", "/dang-nhap/ma", "/tai-khoan", "/tai-khoan/mat-khau", "/tai-khoan/xac-thuc",
        "/quan-tri/nguoi-dung", "/quan-tri/nguoi-dung/them", "/quan-tri/nguoi-dung/2", "/quan-tri/don-vi", "/quan-tri/don-vi/them", "/quan-tri/don-vi/so-cong-thuong", "/quan-tri/don-vi/so-giao-thong-van-tai/ket-thuc", "/nhat-ky", "/nhat-ky?who=kh%C3%B4ng-ai",
    ];

    /// <summary>A desk in the light and a phone in the dark: each width and each theme is looked at, not each with each.</summary>
    public static TheoryData<string, int, bool> Pages { get; } = [.. Addresses.SelectMany(a => new[] { (a, 1366, false), (a, 390, true) })];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_shuts_nobody_out_and_stays_within_the_screen(string path, int width, bool dark)
    {
        var page = await browser.Open(site.Address + path, width, dark, session: site.Administrator.Cookie);

        (await Browser.Violations(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBe(width);
        (await Browser.Shift(page)).ShouldBeLessThan(0.05);
        if (Environment.GetEnvironmentVariable("LABAN_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{path.Trim('/').Replace('/', '_').Replace('?', '_')}-{width}-{(dark ? "dark" : "light")}.png"), FullPage = width == 390 });
        }

        browser.ComplaintsOf(page).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }
}
