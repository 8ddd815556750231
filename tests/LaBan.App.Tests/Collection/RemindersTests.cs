using LaBan.App.Collection.Reminders;
using LaBan.App.Mail;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LaBan.App.Tests.Collection;

public sealed class RemindersTests(SiteFixture site, MailServer server) : IClassFixture<SiteFixture>, IClassFixture<MailServer>
{
    // A Thursday and a Monday: two working days between them.
    private static readonly DateOnly Thursday = new(2024, 6, 6);
    private static readonly DateOnly Due = new(2024, 6, 10);

    [Fact]
    public async Task Whoever_enters_gets_one_letter_a_day_with_what_is_due_and_where_to_go()
    {
        server.Require();
        var submission = await Waiting("so-cong-thuong", Due);
        var lan = await Someone("lan@sct.example", Role.Entrant, "so-cong-thuong");
        var other = await Someone("khac@yt.example", Role.Entrant, "so-y-te");

        await Send(Thursday);
        await Send(Thursday);
        var letter = await server.NextTo("lan@sct.example");

        (await Attempts(lan)).ShouldBe(1);
        (await Attempts(other)).ShouldBe(0);
        letter.Text.ShouldContain("Còn hai ngày làm việc");
        letter.Text.ShouldContain("tháng 5 năm 2024: hạn 10/06/2024");
        letter.Text.ShouldContain($"https://laban.tinh.example/thu-thap/bieu/{submission}");
    }

    [Fact]
    public async Task A_letter_that_was_not_taken_is_tried_again_later_and_not_for_ever()
    {
        server.Require();
        await Waiting("so-xay-dung", Due);
        var person = await Someone("khong-co@sxd.example", Role.Entrant, "so-xay-dung");

        await Send(Thursday);
        await Send(Thursday);
        (await Attempts(person)).ShouldBe(1, "another node may still be at it");

        for (var time = 0; time < 7; time++)
        {
            await Execute($"update reminders set tried_at = tried_at - interval '6 minutes' where person_id = {person}");
            await Send(Thursday);
        }

        (await Attempts(person)).ShouldBe(5);
    }

    [Fact]
    public async Task Nobody_is_written_to_on_a_day_off_nor_about_simulated_rounds()
    {
        server.Require();
        await Waiting("so-noi-vu", new(2024, 6, 8));
        await Someone("hoa@snv.example", Role.Entrant, "so-noi-vu");
        await Waiting("thanh-tra-tinh", Due, simulated: true);
        await Someone("tuan@tt.example", Role.Entrant, "thanh-tra-tinh");

        await using var scope = site.Services.CreateAsyncScope();
        var reminders = scope.ServiceProvider.GetRequiredService<DueReminders>();
        (await reminders.On(new(2024, 6, 8), TestContext.Current.CancellationToken)).ShouldBeEmpty();
        (await reminders.On(Thursday, TestContext.Current.CancellationToken)).ShouldAllBe(p => p.Email != "tuan@tt.example");
    }

    private async Task<int> Send(DateOnly day)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var letters = new Letters(new("127.0.0.1", server.Port, false, null, null, new("laban@tinh.example"), "https://laban.tinh.example"), NullLogger<Letters>.Instance);
        return await new SendReminders(scope.ServiceProvider.GetRequiredService<LabanContext>(), scope.ServiceProvider.GetRequiredService<DueReminders>(), letters, TimeProvider.System)
            .Run(day, TestContext.Current.CancellationToken);
    }

    private async Task<int> Someone(string email, Role role, string organisation)
    {
        var person = await PersonOfTest.TakenIn(site, role, organisation);
        await Execute($"update people set email = '{email}', normalized_email = upper('{email}') where id = {person.Id}");
        return person.Id;
    }

    /// <summary>A submission of an organisation in a round of its own.</summary>
    private async Task<int> Waiting(string organisation, DateOnly due, bool simulated = false)
    {
        var code = "T-" + organisation;
        await Execute($"""
            insert into forms (code, name_vi, name_en, frequency, calendar, filled_by, position) values ('{code}', 'Biểu thử', 'Form', 0, 0, 0, 99);
            insert into form_versions (form_id, number, valid_from, organisations, opens_before, decision)
                select id, 1, '2024-01-01', array['{organisation}'], 5, '' from forms where code = '{code}';
            insert into rounds (form_version_id, period, opens_on, cut_off, opened_at, opened_by, is_simulated)
                select v.id, '2024-M05', '2024-05-25', '2024-05-31', now(), 'test', {simulated} from form_versions v join forms f on f.id = v.form_id where f.code = '{code}';
            insert into submissions (round_id, organisation_id, area_id, state, due)
                select r.id, o.id, (select min(id) from areas), 0, '{due:yyyy-MM-dd}'
                from rounds r join form_versions v on v.id = r.form_version_id join forms f on f.id = v.form_id, organisations o
                where f.code = '{code}' and o.code = '{organisation}'
            """);
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LabanContext>().Submissions.MaxAsync(s => s.Id);
    }

    private async Task<int> Attempts(int person)
    {
        await using var command = site.Database.Source.CreateCommand($"select coalesce(sum(attempts), 0)::integer from reminders where person_id = {person}");
        return (int)(await command.ExecuteScalarAsync())!;
    }

    private async Task Execute(string sql)
    {
        await using var command = site.Database.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
