using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Identity;

/// <summary>The administrator that a new system begins with.</summary>
public static class FirstAdministrator
{
    public const string UserName = "quan-tri";

    /// <summary>The office that compiles for the province, where a new system has none yet.</summary>
    private const string OfficeCode = "van-phong";

    /// <summary>Creates the administrator where there are no people yet, and gives the password for the first sign-in; else null.</summary>
    public static async Task<string?> CreateIfNobody(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LabanContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"lock table people in share row exclusive mode", cancel);
        if (await db.People.AnyAsync(p => !p.IsDemo, cancel))
        {
            return null;
        }

        var register = scope.ServiceProvider.GetRequiredService<PeopleRegister>();
        var office = await Office(db, scope.ServiceProvider.GetRequiredService<TimeProvider>().InVietnam(), cancel);
        var added = (await register.Add(new(UserName, "Quản trị viên", null), cancel)).Value!;
        register.Give(added.Person, Role.Administrator, office, new GrantTerms(added.Person.CreatedAt, "laban"));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return added.Password;
    }

    private static async Task<Organisation> Office(LabanContext db, DateOnly today, CancellationToken cancel)
    {
        var offices = await db.Organisations.Where(o => o.Kind == OrganisationKind.ProvinceOffice).OrderBy(o => o.Position).ToListAsync(cancel);
        if (offices.Find(o => o.IsValidOn(today)) is { } office)
        {
            return office;
        }

        var made = new Organisation { Code = OfficeCode, NameVi = "Văn phòng Ủy ban nhân dân tỉnh", Kind = OrganisationKind.ProvinceOffice };
        db.Organisations.Add(made);
        await db.SaveChangesAsync(cancel);
        return made;
    }
}
