using LaBan.App.Collection.Approve;
using LaBan.App.Collection.Door;
using LaBan.App.Collection.Entry;
using LaBan.App.Collection.Files;
using LaBan.App.Collection.Forms;
using LaBan.App.Collection.Organisations;
using LaBan.App.Collection.Progress;
using LaBan.App.Collection.Rounds;
using LaBan.App.Collection.Rules;
using LaBan.App.Collection.Sheet;
using LaBan.App.Collection.Steps;
using LaBan.App.Collection.Workbook;
using Microsoft.AspNetCore.Http.Features;

namespace LaBan.App.Collection;

/// <summary>Forms, rounds and the way of a submission from entry to lock.</summary>
public static class CollectionModule
{
    private const int MostFields = 20_000;

    public static void AddCollection(this IServiceCollection services)
    {
        // A form of some thousand cells works without scripts too; the size of the whole is limited elsewhere.
        services.Configure<FormOptions>(o => o.ValueCountLimit = MostFields);
        services.AddSingleton<FormShelf>();
        services.AddScoped<SheetReader>();
        services.AddScoped<AtDoor>();
        services.AddScoped<DoorHistory>();
        services.AddScoped<ProgressReader>();
        services.AddScoped<FreshnessReader>();
        services.AddScoped<ShownFigures>();
        services.AddScoped<SaveCells>();
        services.AddScoped<GridWriter>();
        services.AddScoped<EntryView>();
        services.AddScoped<PlainEntry>();
        services.AddScoped<CellDetail>();
        services.AddScoped<StepTaker>();
        services.AddScoped<PutOnFile>();
        services.AddScoped<SubmissionSteps>();
        services.AddScoped<OpenRound>();
        services.AddScoped<OpenDueRounds>();
        services.AddScoped<SetOpening>();
        services.AddScoped<RoundList>();
        services.AddScoped<FormList>();
        services.AddScoped<AddVersion>();
        services.AddScoped<RuleList>();
        services.AddScoped<ChangeRule>();
        services.AddScoped<TryRule>();
        services.AddScoped<SubmissionFigures>();
        services.AddScoped<OrganisationTies>();
        services.AddScoped<EndOrganisation>();
        services.AddWorkbooks();
    }

    public static void MapCollection(this WebApplication app)
    {
        app.MapEntry();
        app.MapWorkbooks();
        app.MapSteps();
        app.MapRounds();
        app.MapProgressFiles();
        app.MapFigureFiles();
    }
}
