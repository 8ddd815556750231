using System.Net;
using LaBan.App.Identity.People;
using LaBan.App.Shell.Access;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Identity;

/// <summary>An office, two departments of which one took over from the other, and an administrator.</summary>
public sealed class PeopleSite(TestDatabases databases) : SiteFixture(databases)
{
    public PersonOfTest Administrator { get; private set; } = null!;

    protected override bool HasSample => false;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await this.Execute("""
            insert into organisations (code, name_vi, kind, position, valid_to) values
                ('van-phong', 'Văn phòng', 0, 1, null), ('so-a', 'Sở A', 1, 2, null), ('so-cu', 'Sở Cũ', 1, 3, current_date - 30);
            insert into organisation_successions (predecessor, successor, since, note) values ('so-cu', 'so-a', current_date - 29, '')
            """);
        Administrator = await PersonOfTest.SignedIn(this, Role.Administrator);
    }
}

public sealed class PeopleTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private PersonOfTest Admin => site.Administrator;

    [Fact]
    public async Task A_new_person_gets_a_password_that_is_shown_once_and_good_for_one_sign_in()
    {
        var (_, page) = await Admin.SendForm("/quan-tri/nguoi-dung/them", "add", ("hoTen", "Trần Thị Bình"), ("ten", "tran.binh"), ("thu", "binh@tinh.example"));
        var password = page.QuerySelector(".once .key")!.TextContent;
        var person = page.QuerySelector("a[href*='#cap-vai-tro']")!.GetAttribute("href")!.Split('#')[0];

        using var visitor = new PersonOfTest.Visitor(site.Address);
        (await visitor.Submit("/dang-nhap", ("ten", "tran.binh"), ("matKhau", password))).Status.ShouldBe(HttpStatusCode.Found);

        (await visitor.Get("/tai-khoan/mat-khau")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.Get("/soat-van-ban")).Headers.Location!.OriginalString.ShouldBe("/tai-khoan/mat-khau");
        (await Admin.Client.GetStringAsync(person, Cancel)).ShouldNotContain(password);
        (await site.Recorded("person.add"))[0].Subject.ShouldBe("tran.binh");
    }

    [Theory]
    [InlineData("", "nguoi.moi", "", "Điền họ tên")]
    [InlineData("Người Mới", "Người mới", "", "Tên đăng nhập gồm")]
    [InlineData("Người Mới", "nguoi.moi", "khong-phai-thu", "không phải địa chỉ thư")]
    public async Task What_cannot_be_taken_in_is_said_and_what_was_typed_is_kept(string name, string userName, string email, string because)
    {
        var (_, page) = await Admin.SendForm("/quan-tri/nguoi-dung/them", "add", ("hoTen", name), ("ten", userName), ("thu", email));

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(because);
        page.QuerySelector("input[name=ten]")!.GetAttribute("value").ShouldBe(userName);
    }

    [Fact]
    public async Task A_role_is_given_for_a_time_and_a_field_and_opens_its_pages_at_once()
    {
        var person = await PersonOfTest.TakenIn(site, null);
        await person.SignIn(site);
        (await person.Client.GetAsync("/soat-van-ban", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var (status, _) = await Give(person, "Entrant", "so-a", ("nhom", "economy"), ("den", "31/12/2099"));

        status.ShouldBe(HttpStatusCode.Found);
        (await person.Client.GetAsync("/soat-van-ban", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var record = (await site.Recorded("grant.give"))[0];
        (record.Actor, record.Subject, record.After).ShouldBe((Name(Admin), person.UserName, "Entrant, economy, ..2099-12-31"));
    }

    [Theory]
    [InlineData("Analyst", "so-a", "", "", "chỉ cấp tại cơ quan tổng hợp")]
    [InlineData("Approver", "van-phong", "", "", "cấp tại đơn vị nộp số liệu")]
    [InlineData("Entrant", "so-a", "hôm nay", "", "Viết ngày/tháng/năm")]
    [InlineData("Entrant", "so-a", "31/12/2030", "1/1/2030", "đứng trước ngày bắt đầu")]
    [InlineData("99", "so-a", "", "", "Chọn một vai trò")]
    [InlineData("Entrant", "so-khong-co", "", "", "Không có đơn vị này")]
    public async Task A_role_that_does_not_fit_is_refused_with_the_reason(string role, string organisation, string from, string to, string because)
    {
        var person = await PersonOfTest.TakenIn(site, null);

        var (_, page) = await Give(person, role, organisation, ("tu", from), ("den", to));

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(because);
        page.QuerySelectorAll(".roles-held tbody tr").ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_gives_a_role_to_themselves()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var actor = Actor.Of(new(Admin.Id, Admin.UserName, "Quản trị", [new(Role.Administrator, 1, "Văn phòng", OrganisationKind.ProvinceOffice, null)]) { HasSecondFactor = true });
        var give = ActivatorUtilities.CreateInstance<GiveRole>(scope.ServiceProvider, actor);

        var outcome = await give.Run(Admin.Id, new("Publisher", "van-phong"), Cancel);

        outcome.Problem.ShouldBe(IdentityProblems.OwnRole);
        (await site.Recorded("refused.grant.give"))[0].Subject.ShouldBe(Admin.UserName);
        (await Admin.Open($"/quan-tri/nguoi-dung/{Admin.Id}")).QuerySelector("#cap-vai-tro").ShouldBeNull();
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        var only = await Grant(Admin);
        (await Post($"/quan-tri/nguoi-dung/{Admin.Id}/vai-tro/{only}/ket-thuc")).ShouldContain("loi=grant.last-administrator");
        (await Post($"/quan-tri/nguoi-dung/{Admin.Id}/ngung")).ShouldContain("loi=");

        var second = await PersonOfTest.TakenIn(site, Role.Administrator);
        (await Post($"/quan-tri/nguoi-dung/{second.Id}/vai-tro/{await Grant(second)}/ket-thuc")).ShouldContain("xong=1");

        (await Admin.Client.GetAsync("/quan-tri/nguoi-dung", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.Recorded("refused.grant.end"))[0].Detail.ShouldBe("grant.last-administrator");
    }

    [Fact]
    public async Task An_ended_role_opens_nothing_and_the_record_keeps_what_it_was()
    {
        var person = await PersonOfTest.SignedIn(site, Role.Entrant, "so-a");

        await Post($"/quan-tri/nguoi-dung/{person.Id}/vai-tro/{await Grant(person)}/ket-thuc");

        (await person.Client.GetAsync("/soat-van-ban", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var record = (await site.Recorded("grant.end"))[0];
        (record.Subject, record.Before).ShouldBe((person.UserName, "Entrant"));
        record.After.ShouldNotBe(record.Before);
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_of_the_old_one()
    {
        var person = await PersonOfTest.SignedIn(site, Role.Viewer, "so-a");

        var (_, page) = await Admin.SendForm($"/quan-tri/nguoi-dung/{person.Id}", "password");

        page.QuerySelector(".once .key").ShouldNotBeNull();
        (await person.Client.GetAsync("/tai-khoan", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var visitor = new PersonOfTest.Visitor(site.Address);
        (await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password))).To.ShouldBe("/dang-nhap");
    }

    [Fact]
    public async Task Whoever_is_shut_out_is_out_at_once_and_comes_back_when_let_in()
    {
        var person = await PersonOfTest.SignedIn(site, Role.Viewer, "so-a");

        await Post($"/quan-tri/nguoi-dung/{person.Id}/ngung");
        (await person.Client.GetAsync("/tai-khoan", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var visitor = new PersonOfTest.Visitor(site.Address);
        (await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password))).To.ShouldBe("/dang-nhap");

        await Post($"/quan-tri/nguoi-dung/{person.Id}/cho-lai");
        (await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password))).To.ShouldBe("/viec-cua-toi");
    }

    [Fact]
    public async Task A_lost_phone_is_taken_out_and_another_is_asked_for()
    {
        var person = await PersonOfTest.TakenIn(site, Role.Approver, "so-a");

        await Post($"/quan-tri/nguoi-dung/{person.Id}/xac-thuc/go");

        using var visitor = new PersonOfTest.Visitor(site.Address);
        (await visitor.Submit("/dang-nhap", ("ten", person.UserName), ("matKhau", person.Password))).To.ShouldBe("/viec-cua-toi");
        (await visitor.Get("/soat-van-ban")).Headers.Location!.OriginalString.ShouldBe("/tai-khoan/xac-thuc");
    }

    [Fact]
    public async Task The_roles_of_an_organisation_that_ended_wait_for_a_hand_and_go_to_its_successor_only()
    {
        var person = await PersonOfTest.SignedIn(site, Role.Entrant, "so-cu");
        var waiting = await Admin.Open("/quan-tri/don-vi");
        waiting.QuerySelector("#cho-chuyen")!.TextContent.ShouldContain("Sở Cũ");
        var grant = await Grant(person);

        (await Post($"/quan-tri/nguoi-dung/{person.Id}/vai-tro/{grant}/chuyen", ("donVi", "van-phong"))).ShouldContain("loi=grant.not-successor");
        (await Post($"/quan-tri/nguoi-dung/{person.Id}/vai-tro/{grant}/chuyen", ("donVi", "so-a"))).ShouldContain("xong=1");

        (await Admin.Open("/quan-tri/don-vi")).QuerySelector("#cho-chuyen")?.TextContent.ShouldNotContain(Name(person));
        (await person.Open("/tai-khoan")).QuerySelector(".roles")!.TextContent.ShouldContain("Sở A");
    }

    [Fact]
    public async Task A_person_corrected_keeps_both_names_on_record()
    {
        var person = await PersonOfTest.TakenIn(site, null);

        await Admin.SendForm($"/quan-tri/nguoi-dung/{person.Id}", "correct", ("hoTen", "Lê Thị Hòa"), ("thu", ""));

        var record = (await site.Recorded("person.correct"))[0];
        (record.Subject, record.Before, record.After).ShouldBe((person.UserName, $"{Name(person)}, ", "Lê Thị Hòa, "));
    }

    private static string Name(PersonOfTest person) => "Nguyễn Văn " + person.UserName.Split('-')[1];

    private Task<(HttpStatusCode Status, AngleSharp.Html.Dom.IHtmlDocument Page)> Give(PersonOfTest person, string role, string organisation, params (string, string)[] more) =>
        Admin.SendForm($"/quan-tri/nguoi-dung/{person.Id}", "give", [("vaiTro", role), ("donVi", organisation), .. more]);

    private async Task<int> Grant(PersonOfTest person)
    {
        await using var command = site.Database.Source.CreateCommand($"select id from grants where person_id = {person.Id} order by id limit 1");
        return (int)(await command.ExecuteScalarAsync(Cancel))!;
    }

    /// <summary>Presses a button of the administrator's; where it leads.</summary>
    private async Task<string> Post(string door, params (string Name, string Value)[] fields)
    {
        using var page = await Admin.Open("/quan-tri/nguoi-dung/them");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token)));
        using var answer = await Admin.Client.PostAsync(door, form, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, door);
        return answer.Headers.Location!.OriginalString;
    }
}
