using LaBan.App.Collection.Sheet;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using LaBan.Office.Rounds;

namespace LaBan.App.Collection.Workbook;

/// <summary>The form of a submission as a workbook to be filled anywhere.</summary>
public static class WorkbookDoors
{
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void AddWorkbooks(this IServiceCollection services)
    {
        services.AddSingleton<UploadShelf>();
        services.AddScoped<RoundForms>();
        services.AddScoped<TakeWorkbook>();
    }

    public static void MapWorkbooks(this WebApplication app) =>
        app.MapGet("/thu-thap/bieu/{submission:int}/mau.xlsx", Template).Allow(Right.SeeRounds);

    private static async Task<IResult> Template(int submission, SheetReader sheets, RoundForms forms, Actor actor, Words words, CancellationToken cancel)
    {
        if (await sheets.Find(submission, cancel) is not { } sheet || !actor.May(Right.SeeRounds, sheet.Head.OrganisationId))
        {
            return CollectionProblems.NoSubmission.ToHttp(words);
        }

        var form = await forms.GivenOut(sheet, cancel);
        var file = new MemoryStream();
        RoundTemplate.Write(form, file);
        file.Position = 0;
        return Results.File(file, Type, $"{form.Code}-{sheet.Head.Period.Code}-{submission}.xlsx");
    }
}
