using LaBan.App.Identity.Outside;
using LaBan.App.Shell;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;

namespace LaBan.App.Tests.Identity;

public sealed class OutsideSignInTests(OutsideSite site) : IClassFixture<OutsideSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_known_by_a_verified_address_comes_in_and_is_known_by_the_account_from_then_on()
    {
        var person = await Known("an@tinh.example", Role.Viewer);
        (await Arrive(new { id = "an", email = "an@tinh.example" }, "?ve=%2Fsoat-van-ban%3Fmuc%3D1")).ShouldBe("/soat-van-ban?muc=1");

        (await Arrive(new { id = "an", email = "khac@tinh.example" }, "?ve=%2Fsoat-van-ban")).ShouldBe("/soat-van-ban");

        (await site.Recorded("sign-in.link")).Count(r => r.Subject == person.UserName).ShouldBe(1);
        (await site.Recorded("sign-in")).Count(r => r.Subject == person.UserName && r.Detail == "oidc").ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_is_not_known_is_not_let_in_and_nobody_is_made()
    {
        await Known("binh@tinh.example", Role.Viewer);
        var before = await People();

        (await Arrive(new { id = "la", email = "la@noi.khac" })).ShouldBe("/dang-nhap?loi=sign-in.unknown");
        (await Arrive(new { id = "gia", email = "binh@tinh.example", verified = false })).ShouldBe("/dang-nhap?loi=sign-in.unknown");

        (await People()).ShouldBe(before);
    }

    [Fact]
    public async Task An_address_that_passed_to_another_account_there_does_not_open_the_account_here()
    {
        await Known("chi@tinh.example", Role.Viewer);
        await Arrive(new { id = "chi-1", email = "chi@tinh.example" });

        (await Arrive(new { id = "chi-2", email = "chi@tinh.example" })).ShouldBe("/dang-nhap?loi=sign-in.unknown");
    }

    [Fact]
    public async Task Whoever_is_shut_out_here_does_not_come_in_from_there()
    {
        var person = await Known("dung@tinh.example", Role.Viewer);
        await Arrive(new { id = "dung", email = "dung@tinh.example" });

        await site.Execute($"update people set disabled_at = now() where id = {person.Id}");

        (await Arrive(new { id = "dung", email = "dung@tinh.example" })).ShouldBe("/dang-nhap?loi=sign-in.unknown");
    }

    [Fact]
    public async Task The_second_factor_is_given_here_unless_it_was_given_there()
    {
        await Known("em@tinh.example", Role.Approver);

        (await Arrive(new { id = "em", email = "em@tinh.example" }, "?ve=%2Fsoat-van-ban")).ShouldBe("/dang-nhap/ma?ve=%2Fsoat-van-ban");
        (await Arrive(new { id = "em", email = "em@tinh.example", amr = new[] { "pwd", "otp" } }, "?ve=%2Fsoat-van-ban")).ShouldBe("/soat-van-ban");
    }

    [Fact]
    public async Task A_second_factor_given_there_stands_for_one_that_is_not_set_up_here_and_a_first_password_is_not_asked_for()
    {
        var person = await Known("giang@tinh.example", Role.Approver);
        await site.Execute($"update people set two_factor_enabled = false, must_change_password = true where id = {person.Id}");

        (await Arrive(new { id = "giang", email = "giang@tinh.example" }, "?ve=%2Fsoat-van-ban")).ShouldBe("/tai-khoan/xac-thuc");
        (await Arrive(new { id = "giang", email = "giang@tinh.example", amr = new[] { "mfa" } }, "?ve=%2Fsoat-van-ban")).ShouldBe("/soat-van-ban");
    }

    [Fact]
    public async Task Coming_from_there_leads_nowhere_else()
    {
        await Known("hoa@tinh.example", Role.Viewer);

        (await Arrive(new { id = "hoa", email = "hoa@tinh.example" }, "?ve=%2F%2Fevil.example")).ShouldStartWith("/viec-cua-toi");
    }

    [Theory]
    [InlineData("/dang-nhap/ngoai/ve?code=x&state=y")]
    [InlineData("/dang-nhap/ngoai/ve")]
    public async Task An_answer_that_nobody_asked_for_is_not_believed(string path)
    {
        RequireProvider();
        using var traveller = new Traveller(site.Address);

        (await traveller.Follow(path)).ShouldBe("/dang-nhap?loi=sign-in.provider-refused");
    }

    [Fact]
    public async Task A_refusal_there_is_told_here()
    {
        RequireProvider();

        (await Arrive(null)).ShouldBe("/dang-nhap?loi=sign-in.provider-refused");
    }

    [Fact]
    public async Task A_provider_that_is_away_leaves_the_password()
    {
        await using var alone = Site.Build(site.Database, Binding.Loopback(0), s => s.AddOutsideSignIn(new("http://127.0.0.1:1", "laban", "x", "Nơi khác")));
        await alone.StartAsync(Cancel);
        using var traveller = new Traveller(alone.Urls.Single());

        (await traveller.Follow("/dang-nhap")).ShouldBe("/dang-nhap");
        (await traveller.Follow("/dang-nhap/ngoai")).ShouldBe("/dang-nhap?loi=sign-in.provider-away");
    }

    [Fact]
    public async Task The_button_carries_the_providers_name_and_where_to_go_back()
    {
        var button = (await site.Open("/dang-nhap?ve=%2Fsoat-van-ban")).QuerySelector(".outside a")!;

        button.TextContent.ShouldBe("Đăng nhập bằng Cổng đăng nhập tỉnh");
        button.GetAttribute("href").ShouldBe("/dang-nhap/ngoai?ve=%2Fsoat-van-ban");
    }

    [Theory]
    [InlineData("http://dang-nhap.tinh.example", false)]
    [InlineData("https://dang-nhap.tinh.example", true)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("dang-nhap", false)]
    public void Secrets_go_over_TLS_or_stay_on_the_machine(string issuer, bool safe) => ProviderSettings.IsSafe(issuer).ShouldBe(safe);

    private void RequireProvider() => Assert.SkipWhen(site.Missing is not null, site.Missing ?? "");

    /// <summary>Signs in at the provider as somebody, in a browser of their own; where it ends.</summary>
    private async Task<string> Arrive(object? who, string query = "")
    {
        RequireProvider();
        await site.Be(who);
        using var traveller = new Traveller(site.Address);
        return await traveller.Follow("/dang-nhap/ngoai" + query);
    }

    private async Task<PersonOfTest> Known(string email, Role role)
    {
        RequireProvider();
        var person = await PersonOfTest.TakenIn(site, role, "so-a");
        await site.Execute($"update people set email = '{email}', normalized_email = '{email.ToUpperInvariant()}' where id = {person.Id}");
        return person;
    }

    private async Task<long> People()
    {
        await using var command = site.Database.Source.CreateCommand("select count(*) from people");
        return (long)(await command.ExecuteScalarAsync(Cancel))!;
    }
}
