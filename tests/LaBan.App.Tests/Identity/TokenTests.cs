using System.Net;
using System.Net.Http.Headers;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;

namespace LaBan.App.Tests.Identity;

/// <summary>Programs that act for a person with a token.</summary>
public sealed class TokenTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_opens_what_it_was_made_for_and_nothing_else()
    {
        var (person, token) = await Made(Role.Analyst, "ReadDocuments");

        (await Ask(token, HttpMethod.Get, "/soat-van-ban")).ShouldBe(HttpStatusCode.OK);
        (await Ask(token, HttpMethod.Post, "/soat-van-ban/cum-tu/1/bo")).ShouldBe(HttpStatusCode.Forbidden);
        (await Ask(token, HttpMethod.Get, "/tai-khoan")).ShouldBe(HttpStatusCode.Forbidden);
        (await person.Open("/tai-khoan")).Body!.TextContent.ShouldNotContain(token);
    }

    [Fact]
    public async Task A_program_sends_forms_without_a_page_of_the_site()
    {
        var (_, token) = await Made(Role.Analyst, "ReadDocuments", "EditCatalogue");

        (await Ask(token, HttpMethod.Post, "/soat-van-ban/cum-tu/1/bo")).ShouldBe(HttpStatusCode.Found);
        using var upload = new MultipartFormDataContent
        {
            { new StringContent("read"), "_handler" },
            { new ByteArrayContent("Tỷ lệ hộ nghèo năm 2023 còn 2,63%."u8.ToArray()), "file", "bao-cao.txt" },
        };
        (await Ask(token, HttpMethod.Post, "/doc-van-ban", upload)).ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("revoked_at = now()")]
    [InlineData("expires_at = now() - interval '1 second'")]
    public async Task A_token_that_is_over_is_worthless(string change)
    {
        var (person, token) = await Made(Role.Viewer, "ReadDocuments");
        (await Ask(token, HttpMethod.Get, "/soat-van-ban")).ShouldBe(HttpStatusCode.OK);

        await site.Execute($"update api_tokens set {change} where person_id = {person.Id}");

        (await Ask(token, HttpMethod.Get, "/soat-van-ban")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_is_worth_no_more_than_the_roles_its_person_still_holds()
    {
        var (person, token) = await Made(Role.Viewer, "ReadDocuments");

        await site.Execute($"update grants set valid_to = current_date - 2 where person_id = {person.Id}");

        (await Ask(token, HttpMethod.Get, "/soat-van-ban")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Rights_beyond_ones_own_are_refused_and_written_down()
    {
        var person = await PersonOfTest.SignedIn(site, Role.Viewer);

        var (_, page) = await person.SendForm("/tai-khoan", "token", ("tenKhoa", "quá tay"), ("ngay", "30"), ("quyen", "LockRound"));

        page.QuerySelector(".once").ShouldBeNull();
        (await site.Recorded("refused.token.add"))[0].Subject.ShouldBe(person.UserName);
    }

    [Theory]
    [InlineData("", "30", "ReadDocuments", "Đặt tên")]
    [InlineData("tải số liệu", "366", "ReadDocuments", "từ 1 đến 365 ngày")]
    [InlineData("tải số liệu", "0", "ReadDocuments", "từ 1 đến 365 ngày")]
    [InlineData("tải số liệu", "30", null, "ít nhất một việc")]
    public async Task A_token_has_a_name_rights_and_an_end(string name, string days, string? right, string because)
    {
        var person = await PersonOfTest.SignedIn(site, Role.Viewer);

        var (_, page) = await person.SendForm("/tai-khoan", "token", [("tenKhoa", name), ("ngay", days), .. right is null ? Array.Empty<(string, string)>() : [("quyen", right)]]);

        page.QuerySelector("#khoa [role=alert]")!.TextContent.ShouldContain(because);
    }

    [Fact]
    public async Task A_session_does_not_ride_along_with_a_token_that_is_none()
    {
        var person = await PersonOfTest.SignedIn(site, Role.Viewer);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/tai-khoan/khoa/1/thu-hoi") { Headers = { Authorization = new("Bearer", "laban_khong-co") } };

        (await person.Client.SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<(PersonOfTest Person, string Token)> Made(Role role, params string[] rights)
    {
        var person = await PersonOfTest.SignedIn(site, role);
        var (_, page) = await person.SendForm("/tai-khoan", "token", [("tenKhoa", "tải số liệu"), ("ngay", "30"), .. rights.Select(r => ("quyen", r))]);
        var token = page.QuerySelector(".once .token")!.TextContent;
        token.ShouldStartWith("laban_");
        return (person, token);
    }

    private async Task<HttpStatusCode> Ask(string token, HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content, Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        using var answer = await site.Client.SendAsync(request, Cancel);
        return answer.StatusCode;
    }
}
