using System.Globalization;
using LaBan.App.Documents.Screen;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace LaBan.App.Documents.Review;

/// <summary>The doors of a checked document beside its page: how far it is, decisions, keeping it, its files.</summary>
public static class ReviewDoors
{
    private static readonly string[] Kept = ["muc", "loai", "qd", "moi", "phan", "q", "so", "lang"];

    public static void MapReview(this WebApplication app)
    {
        var document = app.MapGroup("/soat-van-ban/{id}").Allow(Right.ReadDocuments);
        document.MapReviewFiles();
        document.MapGet("/tien-do", Progress);
        document.MapPost("/quyet-dinh", DecideOn).RequireToken();
        document.MapPost("/so-lieu", TurnFacts).RequireToken();
        document.MapKeeping("/soat-van-ban");
        app.MapPost("/soat-van-ban/cum-tu/{phrase:long}/bo", Unsuppress).RequireToken().Allow(Right.EditCatalogue);
    }

    /// <summary>The steps of a reading, then the check.</summary>
    public const int Steps = (int)ReadingStage.Read + 1;

    private static async Task<IResult> Progress(string id, DocumentDesk desk, ReviewDesk reviews, Words words, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } document)
        {
            return Results.NotFound();
        }

        if (document.Stage != ReadingStage.Read)
        {
            return Results.Json(new ReviewProgress((int)document.Stage, ReadingProgress.StageName(document.Stage, words), document.HasEnded));
        }

        var check = await reviews.Check(document, cancel);
        return Results.Json(new ReviewProgress((int)ReadingStage.Read, words.T("Đang soát các con số", "Checking the numbers"), check.Ended.IsCompleted));
    }

    private static async Task<IResult> DecideOn(string id, HttpRequest request, ReviewDesk reviews, Decide decide, CancellationToken cancel)
    {
        if (await reviews.Find(id, cancel) is not { } review)
        {
            return Results.NotFound();
        }

        var form = DecideForm.Of(await request.ReadFormAsync(cancel));
        var outcome = await decide.Run(review, form, cancel);
        var at = review.Findings.FirstOrDefault(f => f.Key == form.Finding)?.Number;
        var back = QueryHelpers.ParseQuery(form.Back).Where(q => Kept.Contains(q.Key)).ToDictionary(q => q.Key, string? (q) => q.Value.ToString());
        (back["loi"], back["mo"]) = (outcome.Problem?.Code, outcome.Problem is null ? null : at?.ToString(CultureInfo.InvariantCulture));
        return Results.LocalRedirect($"{QueryHelpers.AddQueryString("/soat-van-ban/" + review.Document.Id, back)}#f{at}");
    }

    /// <summary>Checks again with the figures on file, or without them.</summary>
    private static async Task<IResult> TurnFacts(string id, DocumentDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } document)
        {
            return Results.NotFound();
        }

        document.Wish = document.Wish with { WithFacts = !document.Wish.WithFacts };
        return Results.LocalRedirect("/soat-van-ban/" + document.Id);
    }

    private static async Task<IResult> Unsuppress(long phrase, Suppressions suppressions, CancellationToken cancel)
    {
        await suppressions.Remove(phrase, cancel);
        return Results.LocalRedirect("/soat-van-ban/cum-tu");
    }

    /// <summary>How far a check is, for the page that waits for it.</summary>
    private sealed record ReviewProgress(int Stage, string Name, bool Ended);
}
