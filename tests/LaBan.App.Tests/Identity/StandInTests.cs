using System.Net;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;

namespace LaBan.App.Tests.Identity;

public sealed class StandInTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_colleague_holds_the_roles_of_somebody_away_and_loses_them_when_the_other_is_back()
    {
        var head = await PersonOfTest.SignedIn(site, Role.Approver, "so-y-te");
        var deputy = await PersonOfTest.SignedIn(site, Role.Entrant, "so-y-te");

        (await Name(head, deputy.Id, Day(0), Day(3))).ShouldBe(HttpStatusCode.Found);
        (await Roles(deputy)).ShouldContain("Duyệt đơn vị");

        using var page = await head.Open("/tai-khoan/vang-mat");
        (await head.Press(page, "ket-thuc")).ShouldBe(HttpStatusCode.Found);
        (await Roles(deputy)).ShouldNotContain("Duyệt đơn vị");
    }

    [Fact]
    public async Task Nobody_of_another_organisation_stands_in()
    {
        var head = await PersonOfTest.SignedIn(site, Role.Approver, "so-noi-vu");
        await PersonOfTest.TakenIn(site, Role.Entrant, "so-noi-vu");
        var stranger = await PersonOfTest.SignedIn(site, Role.Entrant, "so-xay-dung");

        (await Name(head, stranger.Id, Day(0), Day(3))).ShouldBe(HttpStatusCode.OK);

        (await Roles(stranger)).ShouldNotContain("Duyệt đơn vị");
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(5, 4)]
    [InlineData(0, 61)]
    public async Task Days_that_make_no_sense_are_refused_with_a_sentence(int from, int to)
    {
        var head = await PersonOfTest.SignedIn(site, Role.Approver, "thanh-tra-tinh");
        var deputy = await PersonOfTest.SignedIn(site, Role.Entrant, "thanh-tra-tinh");

        (await Name(head, deputy.Id, Day(from), Day(to))).ShouldBe(HttpStatusCode.OK);

        (await Roles(deputy)).ShouldNotContain("Duyệt đơn vị");
    }

    private static string Day(int ahead) =>
        TimeProvider.System.GetUtcNow().AddHours(7).AddDays(ahead).ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static Task<HttpStatusCode> Name(PersonOfTest head, int who, string from, string to) => head.Send("/tai-khoan/vang-mat", "/tai-khoan/vang-mat",
        ("_handler", "stand-in"), ("ai", who.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("tu", from), ("den", to));

    private static async Task<string> Roles(PersonOfTest person)
    {
        using var page = await person.Open("/tai-khoan");
        return page.QuerySelector(".roles")!.TextContent;
    }
}
