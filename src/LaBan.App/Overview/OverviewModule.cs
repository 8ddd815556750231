using LaBan.App.Analysis;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;

namespace LaBan.App.Overview;

/// <summary>Where a plan stands, at one glance.</summary>
public static class OverviewModule
{
    public static void AddOverview(this IServiceCollection services) => services.AddScoped<OverviewFile>();

    public static void MapOverview(this WebApplication app)
    {
        app.MapGet("/tong-quan.csv", async ([AsParameters] Asked asked, CancellationToken cancel) =>
            await asked.Review(cancel) is { } review ? TableFile.Csv(Name(review), asked.File.Of(review)) : Results.NotFound()).Public();
        app.MapGet("/tong-quan.xlsx", async ([AsParameters] Asked asked, CancellationToken cancel) =>
            await asked.Review(cancel) is { } review ? TableFile.Xlsx(Name(review), asked.File.Of(review)) : Results.NotFound()).Public();
    }

    private static string Name(PlanReview review) => "tong-quan-" + review.Period.Code;

    /// <summary>The question in the address, the same as the page's.</summary>
    public sealed record Asked(
        string? Year, string? Period, string? AsOf, ReferenceData Data, PlanReviewer Reviewer, OverviewFile File, TimeProvider Clock)
    {
        public async Task<PlanReview?> Review(CancellationToken cancel)
        {
            var day = Clock.AsOf(AsOf);
            return OverviewQuestion.Read(Data, Year, Period, day) is { } question
                ? await Reviewer.Review(Data, question.Plan, question.Period, day, cancel)
                : null;
        }
    }
}
