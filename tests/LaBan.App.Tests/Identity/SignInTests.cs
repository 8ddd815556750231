using System.Net;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;
using Npgsql;

namespace LaBan.App.Tests.Identity;

public sealed class SignInTests(EmptySiteFixture site) : IClassFixture<EmptySiteFixture>, IAsyncLifetime
{
    private static int _made;

    public async ValueTask InitializeAsync()
    {
        if (Interlocked.Exchange(ref _made, 1) == 0)
        {
            await Execute("insert into organisations (code, name_vi, kind, position) values ('van-phong', 'Văn phòng', 0, 1), ('so-a', 'Sở A', 1, 2)");
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Whoever_has_not_signed_in_is_led_to_the_sign_in_and_back()
    {
        using var answer = await site.Client.GetAsync("/soat-van-ban?muc=1", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.OriginalString.ShouldBe("/dang-nhap?ve=%2Fsoat-van-ban%3Fmuc%3D1");
    }

    [Fact]
    public async Task A_right_password_opens_the_site_and_a_wrong_one_tells_not_which_was_wrong()
    {
        var person = await PersonOfTest.TakenIn(site, Role.Entrant, "so-a");
        using var visitor = new PersonOfTest.Visitor(site.Address);

        var wrongName = await visitor.Submit("/dang-nhap", ("ten", "khong-ai"), ("matKhau", person.Password));
        var wrongPassword = await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", "sai"));
        var right = await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password), ("ve", "/soat-van-ban"));

        wrongName.ShouldBe(wrongPassword);
        right.To.ShouldBe("/soat-van-ban");
        (await visitor.Get("/soat-van-ban")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    public async Task Signing_in_leads_nowhere_else(string elsewhere)
    {
        var person = await PersonOfTest.TakenIn(site, Role.Viewer);
        using var visitor = new PersonOfTest.Visitor(site.Address);

        (await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password), ("ve", elsewhere))).To.ShouldBe("/viec-cua-toi");
    }

    [Fact]
    public async Task Too_many_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        var person = await PersonOfTest.TakenIn(site, Role.Viewer);
        using var visitor = new PersonOfTest.Visitor(site.Address);
        for (var time = 0; time < 8; time++)
        {
            await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", "sai " + time));
        }

        (await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password))).To.ShouldBe("/dang-nhap");
        visitor.Cookie("laban").ShouldBeNull();
    }

    [Fact]
    public async Task A_session_handed_to_the_browser_before_is_not_the_one_after()
    {
        var person = await PersonOfTest.TakenIn(site, Role.Viewer);
        using var visitor = new PersonOfTest.Visitor(site.Address);
        await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password));
        var first = visitor.Cookie("laban")!;

        await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password));

        visitor.Cookie("laban").ShouldNotBe(first);
        using var thief = new PersonOfTest.Visitor(site.Address);
        thief.Set("laban", first["laban=".Length..]);
        (await thief.Get("/tai-khoan")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_code_of_the_app_is_good_once()
    {
        var person = await PersonOfTest.TakenIn(site, Role.Approver, "so-a");
        var code = PersonOfTest.Code(person.Key!);
        using var visitor = new PersonOfTest.Visitor(site.Address);
        using var shoulder = new PersonOfTest.Visitor(site.Address);
        await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password));
        await shoulder.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password));

        (await visitor.Submit("/dang-nhap/ma", ("ma", code))).To.ShouldBe("/viec-cua-toi");
        (await shoulder.Submit("/dang-nhap/ma", ("ma", code))).To.ShouldBe("/dang-nhap/ma");
    }

    [Fact]
    public async Task A_password_alone_does_not_open_an_account_with_a_second_factor()
    {
        var person = await PersonOfTest.TakenIn(site, Role.Approver, "so-a");
        using var visitor = new PersonOfTest.Visitor(site.Address);

        (await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password))).To.ShouldBe("/dang-nhap/ma");

        visitor.Cookie("laban").ShouldBeNull();
        (await visitor.Get("/tai-khoan")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_everywhere_it_was_copied_to()
    {
        var person = await PersonOfTest.SignedIn(site, Role.Viewer);
        using var copy = new PersonOfTest.Visitor(site.Address);
        copy.Set("laban", person.Cookie["laban=".Length..]);
        (await copy.Get("/tai-khoan")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await person.Send("/tai-khoan", "/dang-xuat")).ShouldBe(HttpStatusCode.Found);

        (await copy.Get("/tai-khoan")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_session_left_alone_for_an_hour_is_over()
    {
        var person = await PersonOfTest.SignedIn(site, Role.Viewer);
        using var visitor = new PersonOfTest.Visitor(site.Address);
        visitor.Set("laban", person.Cookie["laban=".Length..]);
        (await visitor.Get("/tai-khoan")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Execute($"update sessions set seen_at = seen_at - interval '61 minutes' where person_id = {person.Id}");

        (await visitor.Get("/tai-khoan")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_role_that_ended_yesterday_opens_nothing_today()
    {
        var person = await PersonOfTest.SignedIn(site, Role.Viewer);
        (await person.Client.GetAsync("/soat-van-ban", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await Execute($"update grants set valid_to = current_date - 2 where person_id = {person.Id}");

        (await person.Client.GetAsync("/soat-van-ban", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task Execute(string sql)
    {
        await using var command = site.Database.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
