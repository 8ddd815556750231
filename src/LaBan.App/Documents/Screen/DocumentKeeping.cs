using LaBan.App.Shell;

namespace LaBan.App.Documents.Screen;

/// <summary>The doors that keep a document, let go of it, and stop its reading; the same below every page that shows documents.</summary>
public static class DocumentKeeping
{
    /// <param name="document">The addresses of one document.</param>
    /// <param name="home">The page that documents are handed in on.</param>
    public static void MapKeeping(this RouteGroupBuilder document, string home)
    {
        document.MapPost("/luu", async (string id, DocumentDesk desk, SavedDocuments saved, CancellationToken cancel) =>
        {
            if (await desk.Find(id, cancel) is not { Stage: ReadingStage.Read } open)
            {
                return Results.NotFound();
            }

            await saved.Save(open, open.ReadingBy(desk.Reader), cancel);
            return Results.LocalRedirect($"{home}/{open.Id}");
        }).RequireToken();
        document.MapPost("/bo-luu", async (string id, DocumentDesk desk, SavedDocuments saved, CancellationToken cancel) =>
        {
            // It stays open until it leaves the memory, so that a slip can be taken back.
            if (await desk.Find(id, cancel) is not { } open)
            {
                return Results.NotFound();
            }

            await saved.Remove(open.Id, cancel);
            return Results.LocalRedirect($"{home}/{open.Id}");
        }).RequireToken();
        document.MapPost("/dung", (string id, OwnShelf shelf) =>
        {
            if (shelf.Find(id) is not { } open)
            {
                return Results.NotFound();
            }

            open.Stop();
            return Results.LocalRedirect(home);
        }).RequireToken();
    }
}
