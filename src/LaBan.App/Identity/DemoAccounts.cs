using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity;

/// <summary>
/// One account for each role, to try the system out with. They exist only while the program runs for a trial on its own
/// machine: their one password is new at each start, and any other start shuts them out.
/// </summary>
public static class DemoAccounts
{
    private static readonly (string UserName, string Name, Role Role, string Organisation)[] All =
    [
        ("thu-xem", "Người xem (dùng thử)", Role.Viewer, "van-phong"),
        ("thu-nhap", "Cán bộ Sở Công Thương (dùng thử)", Role.Entrant, "so-cong-thuong"),
        ("thu-nhap-huyen", "Cán bộ huyện Lạng Giang (dùng thử)", Role.Entrant, "ubnd-langgiang"),
        ("thu-duyet", "Giám đốc Sở Công Thương (dùng thử)", Role.Approver, "so-cong-thuong"),
        ("thu-tong-hop", "Chuyên viên tổng hợp (dùng thử)", Role.Analyst, "van-phong"),
        ("thu-cong-bo", "Người khóa và công bố (dùng thử)", Role.Publisher, "van-phong"),
        ("thu-quan-tri", "Quản trị (dùng thử)", Role.Administrator, "van-phong"),
    ];

    /// <summary>Opens the accounts with a new password, which is told here only; those whose organisation is not on file are left out.</summary>
    public static async Task<DemoAccess> Open(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, register) = (scope.ServiceProvider.GetRequiredService<LabanContext>(), scope.ServiceProvider.GetRequiredService<PeopleRegister>());
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var password = Passwords.OneTime();
        var opened = new List<(string, Role)>();
        foreach (var (userName, name, role, code) in All)
        {
            if (await db.Organisations.SingleOrDefaultAsync(o => o.Code == code, cancel) is not { } organisation)
            {
                continue;
            }

            var person = await people.FindByNameAsync(userName) ?? (await Add(register, new(userName, name, null), role, organisation, cancel));
            person.PasswordHash = people.PasswordHasher.HashPassword(person, password);
            (person.MustChangePassword, person.DisabledAt, person.LockoutEnd, person.AccessFailedCount) = (false, null, null, 0);
            await people.UpdateSecurityStampAsync(person);
            opened.Add((userName, role));
        }

        return new(opened, password);
    }

    /// <summary>Shuts the accounts out, and ends what is open of them.</summary>
    public static async Task Close(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LabanContext>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        await db.People.Where(p => p.IsDemo && p.DisabledAt == null).ExecuteUpdateAsync(p => p.SetProperty(x => x.DisabledAt, now), cancel);
    }

    private static async Task<Person> Add(PeopleRegister register, PeopleRegister.NewPerson wanted, Role role, Organisation organisation, CancellationToken cancel)
    {
        var person = (await register.Add(wanted, cancel)).Value!.Person;
        person.IsDemo = true;
        register.Give(person, role, organisation, new GrantTerms(person.CreatedAt, "laban"));
        return person;
    }
}

/// <summary>The accounts that are open for a trial, and their one password.</summary>
public sealed record DemoAccess(IReadOnlyList<(string UserName, Role Role)> Accounts, string Password);
