using System.Net;
using LaBan.App.Identity;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;

namespace LaBan.App.Tests.Identity;

public sealed class DemoAccountsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_trial_opens_an_account_for_each_role_with_a_password_of_its_own_and_the_next_start_shuts_it_out()
    {
        var first = await DemoAccounts.Open(site.Services, TestContext.Current.CancellationToken);
        var second = await DemoAccounts.Open(site.Services, TestContext.Current.CancellationToken);

        first.Accounts.Select(a => a.Role).Distinct().Order().ShouldBe(Enum.GetValues<Role>());
        second.Password.ShouldNotBe(first.Password);
        using var visitor = new PersonOfTest.Visitor(site.Address);
        (await visitor.Submit("/dang-nhap", ("ten", "thu-duyet"), ("matKhau", first.Password))).To.ShouldBe("/dang-nhap");
        (await visitor.Submit("/dang-nhap", ("ten", "thu-duyet"), ("matKhau", second.Password))).To.ShouldBe("/viec-cua-toi");
        (await visitor.Get("/thu-thap")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await DemoAccounts.Close(site.Services, TestContext.Current.CancellationToken);

        (await visitor.Get("/thu-thap")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await visitor.Submit("/dang-nhap", ("ten", "thu-duyet"), ("matKhau", second.Password))).To.ShouldBe("/dang-nhap");
    }
}
