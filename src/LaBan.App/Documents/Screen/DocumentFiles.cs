using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.Model.Identity;
using LaBan.Office.Readings;
using LaBan.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LaBan.App.Documents.Screen;

/// <summary>The doors of a document beside its page: its reading as files, one number of it, keeping it and stopping it.</summary>
public static class DocumentFiles
{
    public static void MapDocumentFiles(this WebApplication app)
    {
        var document = app.MapGroup("/doc-van-ban/{id}").Allow(Right.ReadDocuments);
        document.MapGet("/so.csv", (string id, DocumentDesk desk, CancellationToken cancel) => File(desk, id,
            (name, reading) => TableFile.Csv(name + "-so", ReadingSheets.Mentions(reading)), cancel));
        document.MapGet("/nhan-dinh.csv", (string id, DocumentDesk desk, CancellationToken cancel) => File(desk, id,
            (name, reading) => TableFile.Csv(name + "-nhan-dinh", ReadingSheets.Claims(reading)), cancel));
        document.MapGet("/so.xlsx", (string id, DocumentDesk desk, CancellationToken cancel) => File(desk, id,
            (name, reading) => TableFile.Xlsx(name + "-so", ReadingSheets.Mentions(reading), ReadingSheets.Claims(reading)), cancel));
        document.MapGet("/so.jsonl", (string id, DocumentDesk desk, CancellationToken cancel) => File(desk, id, Lines, cancel));
        document.MapGet("/so/{index:int}", Number);
        document.MapGet("/tien-do", Progress);
        document.MapKeeping("/doc-van-ban");
    }

    private static async Task<IResult> File(DocumentDesk desk, string id, Func<string, ReportReading, IResult> write, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { Stage: ReadingStage.Read } document
            ? write(Path.GetFileNameWithoutExtension(document.Name), document.ReadingBy(desk.Reader))
            : Results.NotFound();

    private static IResult Lines(string name, ReportReading reading)
    {
        var stream = new MemoryStream();
        ReadingLines.WriteMentions(reading, stream);
        stream.Position = 0;
        return Results.File(stream, "application/jsonl; charset=utf-8", name + "-so.jsonl");
    }

    private static async Task<IResult> Number(string id, int index, DocumentDesk desk, CancellationToken cancel)
    {
        var document = await desk.Find(id, cancel);
        if (document is not { Stage: ReadingStage.Read } || document.ReadingBy(desk.Reader) is not { } reading || index < 0 || index >= reading.Mentions.Count)
        {
            return Results.NotFound();
        }

        return new RazorComponentResult<NumberReading>(new { Document = document, Reading = reading, Index = index });
    }

    private static async Task<IResult> Progress(string id, DocumentDesk desk, Words words, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } document
            ? Results.Json(new DocumentProgress((int)document.Stage, ReadingProgress.StageName(document.Stage, words), document.HasEnded))
            : Results.NotFound();

    /// <summary>How far a reading is, for the page that waits for it.</summary>
    private sealed record DocumentProgress(int Stage, string Name, bool Ended);
}
