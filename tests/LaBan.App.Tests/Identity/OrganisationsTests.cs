using System.Net;
using AngleSharp.Html.Dom;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Identity;

/// <summary>The sample province with an administrator, and a round that waits at Sở Y tế.</summary>
public sealed class OrganisationsSite(TestDatabases databases) : SiteFixture(databases)
{
    public PersonOfTest Administrator { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Administrator = await PersonOfTest.SignedIn(this, Role.Administrator);
    }
}

public sealed class OrganisationsTests(OrganisationsSite site) : IClassFixture<OrganisationsSite>
{
    private const string Pages = "/quan-tri/don-vi";

    private PersonOfTest Admin => site.Administrator;

    [Fact]
    public async Task A_new_organisation_gets_its_code_from_its_name_and_may_hold_roles_at_once()
    {
        var (status, answer) = await Add("Ban Đối ngoại", "Department", ("tu", "1/3/2025"));

        status.ShouldBe(HttpStatusCode.Found, answer.QuerySelector("[role=alert]")?.TextContent);
        var page = await Admin.Open(Pages + "/ban-doi-ngoai");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Ban Đối ngoại");
        page.QuerySelector(".page-finding")!.TextContent.ShouldContain("từ 01/03/2025");
        var person = await PersonOfTest.TakenIn(site, null);
        (await Admin.Open($"/quan-tri/nguoi-dung/{person.Id}")).QuerySelector("select[name=donVi] option[value=ban-doi-ngoai]").ShouldNotBeNull();
        var record = (await site.Recorded("organisation.add"))[0];
        (record.Subject, record.After).ShouldBe(("ban-doi-ngoai", "Department; 2025-03-01.."));
    }

    [Theory]
    [InlineData("Sở Công Thương", "Department", "", "", "", "Mã «so-cong-thuong» đã thuộc về Sở Công Thương")]
    [InlineData("Sở Công Thương", "Department", "so-cong-thuong-2", "", "", "Đã có đơn vị tên ấy trong cùng thời gian")]
    [InlineData("Sở Mới", "Department", "Sở Mới", "", "", "Mã gồm 2 đến 60 chữ thường")]
    [InlineData("Sở Mới", "Department", "", "", "hôm nay", "Viết ngày/tháng/năm")]
    [InlineData("Ủy ban nhân dân xã Mới", "Local", "", "", "", "Chọn địa bàn mà địa phương này quản lý")]
    [InlineData("Ủy ban nhân dân xã Mới", "Local", "", "KHONG_CO", "", "Không có địa bàn này")]
    [InlineData("Ủy ban nhân dân huyện Mới", "Local", "", "LANGGIANG", "1/1/2025", "do Ủy ban nhân dân huyện Lạng Giang quản lý trong cùng thời gian (- 30/06/2025)")]
    [InlineData("   ", "Department", "so-x", "", "", "Điền tên đơn vị")]
    public async Task What_cannot_stand_is_refused_in_plain_words_and_what_was_typed_is_kept(string name, string kind, string code, string area, string from, string because)
    {
        var (_, page) = await Add(name, kind, ("ma", code), ("diaBan", area), ("tu", from));

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(because);
        page.QuerySelector("input[name=ten]")!.GetAttribute("value").ShouldBe(name);
        page.QuerySelector("[aria-invalid=true]").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_area_passes_from_one_authority_to_the_next_the_day_after()
    {
        var (status, _) = await Add("Ủy ban nhân dân huyện Lạng Giang khóa sau", "Local", ("ma", "ubnd-langgiang-2"), ("diaBan", "LANGGIANG"), ("tu", "1/7/2025"));

        status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_renamed_organisation_keeps_its_old_name_in_the_rounds_that_were_cut_off_before()
    {
        const string old = "Ban Quản lý các Khu công nghiệp", now = "Ban Quản lý khu kinh tế và khu công nghiệp", page = Pages + "/ban-quan-ly-cac-khu-cong-nghiep";
        var (before, after) = (await Submit("ban-quan-ly-cac-khu-cong-nghiep", "2025-01"), await Submit("ban-quan-ly-cac-khu-cong-nghiep", "2025-04"));

        (await Admin.SendForm(page, "rename", ("ten", now), ("tu", "1/3/2025"))).Status.ShouldBe(HttpStatusCode.Found);

        (await Admin.Open($"/thu-thap/bieu/{before}")).QuerySelector(".page-finding")!.TextContent.ShouldStartWith(old);
        (await Admin.Open($"/thu-thap/bieu/{after}")).QuerySelector(".page-finding")!.TextContent.ShouldStartWith(now);
        (await Admin.Open(page)).QuerySelector(".former-names")!.TextContent.ShouldContain("đến hết 28/02/2025");
        var record = (await site.Recorded("organisation.rename"))[0];
        (record.Detail, record.Before, record.After).ShouldBe(("2025-03-01", old, now));

        (await Admin.SendForm(page, "undo")).Status.ShouldBe(HttpStatusCode.Found);
        (await Admin.Open($"/thu-thap/bieu/{after}")).QuerySelector(".page-finding")!.TextContent.ShouldStartWith(old);
    }

    [Theory]
    [InlineData("rename", "ten", "Sở Ngoại vụ tỉnh", "1/1/2099", "không sau hôm nay")]
    [InlineData("rename", "ten", "Sở Y tế", "1/3/2025", "đang mang đúng tên này")]
    [InlineData("rename", "ten", "Sở Nội vụ", "1/3/2025", "Đã có đơn vị tên ấy")]
    [InlineData("correct", "tenDung", "Sở Nội vụ", "", "Đã có đơn vị tên ấy")]
    [InlineData("correct", "tenDung", " ", "", "Điền tên đơn vị")]
    public async Task A_name_that_does_not_fit_is_refused_and_nothing_changes(string form, string field, string name, string from, string because)
    {
        var (_, page) = await Admin.SendForm(Pages + "/so-y-te", form, (field, name), ("tu", from));

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(because);
        (await Admin.Open(Pages + "/so-y-te")).QuerySelector("h1")!.TextContent.ShouldBe("Sở Y tế");
    }

    [Fact]
    public async Task Departments_merge_and_the_one_that_goes_on_fills_the_forms_that_asked_the_other_by_name()
    {
        await Add("Sở Du lịch", "Department");
        await site.Execute("""
            insert into forms (code, name_vi, name_en, frequency, calendar, filled_by, position) values ('SDL-01', 'Du lịch', 'Tourism', 0, 0, 0, 900);
            insert into form_versions (form_id, number, valid_from, organisations, opens_before, decision)
                select id, 1, '2024-01-01', array['so-du-lich'], 5, '' from forms where code = 'SDL-01';
            insert into form_deadlines (form_version_id, level, months_after, day, shift) select v.id, 1, 1, 6, 1 from form_versions v join forms f on f.id = v.form_id where f.code = 'SDL-01'
            """);

        (await End("so-du-lich", "28/2/2025", ["so-van-hoa-the-thao-va-du-lich"])).Status.ShouldBe(HttpStatusCode.Found);

        (await Admin.Open(Pages + "/so-du-lich")).QuerySelector("main")!.TextContent.ShouldContain("Kế thừa: Sở Văn hóa, Thể thao và Du lịch");
        (await site.Recorded("organisation.end"))[0].After.ShouldBe("Department; ..2025-02-28; → so-van-hoa-the-thao-va-du-lich");
        (await Fillers("SDL-01", "2025-M02")).ShouldBe(["Sở Du lịch"]);
        (await Fillers("SDL-01", "2025-M03")).ShouldBe(["Sở Văn hóa, Thể thao và Du lịch"]);
    }

    [Theory]
    [InlineData("so-xay-dung", "31/12/2025", "so-giao-thong-van-tai", "Sở Giao thông vận tải kết thúc ngày 28/02/2025, trước khi nhận việc ngày 01/01/2026")]
    [InlineData("so-khoa-hoc-va-cong-nghe", "31/1/2025", "so-nong-nghiep-va-moi-truong", "bắt đầu ngày 01/03/2025, sau ngày phải nhận việc là 01/02/2025")]
    [InlineData("so-khoa-hoc-va-cong-nghe", "31/1/2025", "so-khoa-hoc-va-cong-nghe", "không thể kế thừa chính mình")]
    [InlineData("so-nong-nghiep-va-moi-truong", "1/1/2025", "so-xay-dung", "Ngày cuối đứng trước ngày đầu")]
    [InlineData("so-khoa-hoc-va-cong-nghe", "mai", "so-xay-dung", "Viết ngày/tháng/năm")]
    [InlineData("van-phong", "31/12/2025", "so-xay-dung", "cơ quan tổng hợp duy nhất")]
    public async Task An_end_that_cannot_be_is_refused_in_plain_words(string code, string last, string heir, string because)
    {
        var (_, page) = await End(code, last, [heir]);

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(because);
        page.QuerySelector("input[name=den]")!.GetAttribute("value").ShouldBe(last);
    }

    [Fact]
    public async Task Nobody_takes_over_from_their_own_successor()
    {
        await Add("Sở Trước", "Department");
        await Add("Sở Sau", "Department");
        (await End("so-truoc", "31/12/2024", ["so-sau"])).Status.ShouldBe(HttpStatusCode.Found);

        var (_, page) = await End("so-sau", "30/6/2024", ["so-truoc"]);

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("lại do chính đơn vị này kế thừa");
    }

    [Fact]
    public async Task What_waits_for_approval_is_named_and_an_end_all_the_same_is_a_tick_away_and_can_be_taken_back()
    {
        await Add("Sở Còn Nợ", "Department");
        await Submit("so-con-no", "2025-02");

        var (_, refused) = await End("so-con-no", "31/3/2025", ["so-y-te"]);

        refused.QuerySelector("[role=alert]")!.TextContent.ShouldContain("còn 1 bản chưa được tỉnh duyệt");
        refused.QuerySelector("input[value=so-y-te]")!.HasAttribute("checked").ShouldBeTrue();
        refused.QuerySelector("input[name=van]").ShouldNotBeNull();
        (await End("so-con-no", "31/3/2025", ["so-y-te"], ("van", "1"))).Status.ShouldBe(HttpStatusCode.Found);
        (await Stored("so-con-no")).ValidTo.ShouldBe(new DateOnly(2025, 3, 31));

        (await Admin.SendForm(Pages + "/so-con-no/ket-thuc", "undo")).Status.ShouldBe(HttpStatusCode.Found);
        (await Stored("so-con-no")).ValidTo.ShouldBeNull();
        (await Admin.Open(Pages + "/so-con-no/ket-thuc")).QuerySelectorAll("input[name=keThua][checked]").ShouldBeEmpty();
        (await site.Recorded("organisation.go-on"))[0].Subject.ShouldBe("so-con-no");
    }

    private Task<(HttpStatusCode Status, IHtmlDocument Page)> Add(string name, string kind, params (string, string)[] more) =>
        Admin.SendForm(Pages + "/them", "add", [("ten", name), ("loai", kind), .. more]);

    private Task<(HttpStatusCode Status, IHtmlDocument Page)> End(string code, string last, string[] heirs, params (string, string)[] more) =>
        Admin.SendForm($"{Pages}/{code}/ket-thuc", "end", [("den", last), .. heirs.Select(h => ("keThua", h)), .. more]);

    private async Task<Organisation> Stored(string code)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LabanContext>().Organisations.AsNoTracking().SingleAsync(o => o.Code == code, TestContext.Current.CancellationToken);
    }

    /// <summary>An empty submission of an organisation in a round that was cut off in a month.</summary>
    private async Task<int> Submit(string organisation, string month)
    {
        await using var command = site.Database.Source.CreateCommand($"""
            with opened as (
                insert into rounds (form_version_id, period, opens_on, cut_off, opened_at, opened_by, is_simulated)
                select v.id, '{month[..4]}-M{month[5..]}', date '{month}-01', date '{month}-28', now(), 'bài thử', false
                from form_versions v join forms f on f.id = v.form_id where f.code = 'ATGT-01'
                on conflict (form_version_id, period) do update set opened_by = excluded.opened_by returning id)
            insert into submissions (round_id, organisation_id, area_id, state, due)
            select opened.id, o.id, (select min(id) from areas where level = 2), 0, date '{month}-28' from opened, organisations o where o.code = '{organisation}' returning id
            """);
        return (int)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private async Task<IReadOnlyList<string>> Fillers(string form, string period)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LabanContext>();
        var office = ActivatorUtilities.CreateInstance<App.Collection.Rounds.OpenRound>(scope.ServiceProvider, App.Shell.Access.Actor.Program("bài thử"));
        var round = (await office.Run(new(form, Measures.Period.Parse(period)), TestContext.Current.CancellationToken)).Value!;
        return await (from s in db.Submissions join o in db.Organisations on s.OrganisationId equals o.Id where s.RoundId == round.Id select o.NameVi).ToListAsync(TestContext.Current.CancellationToken);
    }
}
