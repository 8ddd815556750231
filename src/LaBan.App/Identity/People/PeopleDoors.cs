using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.Measures;
using LaBan.Model.Identity;

namespace LaBan.App.Identity.People;

/// <summary>The doors of a person beside their page. Each leads back to it, with the code of a refusal in the address.</summary>
public static class PeopleDoors
{
    public static void MapPeople(this WebApplication app)
    {
        var person = app.MapGroup("/quan-tri/nguoi-dung/{id:int}").Allow(Right.ManagePeople);
        person.MapPost("/vai-tro/{grant:int}/ket-thuc", async (int id, int grant, EndRole end, CancellationToken cancel) =>
            Back(id, (await end.Run(id, grant, cancel)).Problem, "vai-tro")).RequireToken();
        person.MapPost("/vai-tro/{grant:int}/chuyen", async (int id, int grant, HttpRequest request, EndRole end, CancellationToken cancel) =>
            Back(id, (await end.PassOn(id, grant, (await request.ReadFormAsync(cancel))["donVi"].ToString(), cancel)).Problem, "vai-tro")).RequireToken();
        person.MapPost("/mo-khoa", async (int id, ProtectPerson protect, CancellationToken cancel) =>
            Back(id, (await protect.Unlock(id, cancel)).Problem)).RequireToken();
        person.MapPost("/ngung", async (int id, ProtectPerson protect, TimeProvider clock, CancellationToken cancel) =>
            Back(id, (await protect.Disable(id, clock.GetUtcNow().UtcDateTime, cancel)).Problem)).RequireToken();
        person.MapPost("/cho-lai", async (int id, ProtectPerson protect, CancellationToken cancel) =>
            Back(id, (await protect.Enable(id, cancel)).Problem)).RequireToken();
        person.MapPost("/dang-xuat", async (int id, ProtectPerson protect, CancellationToken cancel) =>
            Back(id, (await protect.EndAccess(id, cancel)).Problem)).RequireToken();
        person.MapPost("/xac-thuc/go", async (int id, ProtectPerson protect, CancellationToken cancel) =>
            Back(id, (await protect.ResetSecondFactor(id, cancel)).Problem)).RequireToken();
    }

    private static IResult Back(int id, Problem? problem, string section = "bao-ve") => problem switch
    {
        { Kind: ProblemKind.NotFound } => Results.NotFound(),
        null => Results.LocalRedirect($"/quan-tri/nguoi-dung/{id}?xong=1#{section}"),
        _ => Results.LocalRedirect($"/quan-tri/nguoi-dung/{id}?loi={problem.Code}"),
    };
}
