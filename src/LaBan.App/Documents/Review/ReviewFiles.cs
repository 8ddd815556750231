using LaBan.App.Documents.Check;
using LaBan.App.Documents.Screen;
using LaBan.App.Shell;
using LaBan.Office;
using LaBan.Office.Findings;
using LaBan.Office.Spreadsheet;

namespace LaBan.App.Documents.Review;

/// <summary>The check of a document as files: the draft with comments, the findings as tables and for other programs.</summary>
public static class ReviewFiles
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapReviewFiles(this RouteGroupBuilder document)
    {
        document.MapGet("/nhan-xet.docx", Commented);
        document.MapGet("/soat.sarif", (string id, ReviewDesk desk, CancellationToken cancel) => File(desk, id, "application/sarif+json", ".sarif",
            (review, output) => SarifLog.Write(review.Result, review.Document.Name, Masthead.Version, output), cancel));
        document.MapGet("/soat.json", (string id, ReviewDesk desk, CancellationToken cancel) => File(desk, id, "application/json", ".json",
            (review, output) => FindingsJson.Write(review.Result, output), cancel));
        document.MapGet("/soat.csv", async (string id, ReviewDesk desk, Words words, CancellationToken cancel) =>
            await desk.Find(id, cancel) is { } review ? TableFile.Csv(Name(review), Sheet(review, words)) : Results.NotFound());
        document.MapGet("/soat.xlsx", async (string id, ReviewDesk desk, Words words, CancellationToken cancel) =>
            await desk.Find(id, cancel) is { } review ? TableFile.Xlsx(Name(review), Sheet(review, words)) : Results.NotFound());
    }

    /// <summary>Whether comments can be written into the file of a document.</summary>
    public static bool TakesComments(this OpenDocument document) => document.File.AsSpan().StartsWith("PK"u8);

    /// <summary>What was accepted as corrected or dismissed needs no comment any more.</summary>
    private static async Task<IResult> Commented(string id, ReviewDesk desk, Words words, TimeProvider clock, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } review)
        {
            return Results.NotFound();
        }

        var settled = review.Findings.Where(f => !f.IsPending).Select(f => f.Finding).ToHashSet(ReferenceEqualityComparer.Instance);
        var now = clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7));
        var commented = RemarkLines.Write(review.Document.File, review.Result.Without(settled.Contains), now);
        return commented.Problem is { } problem ? problem.ToHttp(words)
            : Results.File(commented.Value!.Bytes, Word, Path.GetFileNameWithoutExtension(review.Document.Name) + "-nhan-xet" + Ending(review.Document.Name));
    }

    /// <summary>A document with macros stays one.</summary>
    private static string Ending(string name) => Path.GetExtension(name) is { Length: > 0 } ending ? ending : ".docx";

    private static async Task<IResult> File(ReviewDesk desk, string id, string type, string ending, Action<DocumentReview, Stream> write, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } review)
        {
            return Results.NotFound();
        }

        var stream = new MemoryStream();
        write(review, stream);
        stream.Position = 0;
        return Results.File(stream, type, Name(review) + ending);
    }

    private static string Name(DocumentReview review) => Path.GetFileNameWithoutExtension(review.Document.Name) + "-soat";

    private static Sheet Sheet(DocumentReview review, Words words) => new("Soat", [
            new("stt", 6), new("muc", 10), new("quy_tac", 9), new("ten_quy_tac", 34), new("muc_van_ban", 34), new("cho", 24), new("cau", 80), new("nhan_xet", 60),
            new("phep_tinh", 40), new("phu_hop", 16), new("quyet_dinh", 16), new("ly_do", 40),
        ],
        review.Findings.Select(f => Row(review, f, words)));

    private static IReadOnlyList<CellValue> Row(DocumentReview review, ReviewedFinding reviewed, Words words)
    {
        var finding = reviewed.Finding;
        return
        [
            CellValue.Number(reviewed.Number), CellValue.Text(finding.Severity.Name(words)), CellValue.Text(finding.Rule.Id), CellValue.Text(finding.Rule.Title(words)),
            CellValue.Text(reviewed.Section), CellValue.Text(review.Reading.Text.Text[finding.Span.Start..finding.Span.End]), CellValue.Text(review.SentenceOf(finding)),
            CellValue.Text(finding.Message), CellValue.Text(finding.Arithmetic), CellValue.Text(finding.Expected), CellValue.Text(reviewed.State.Name(words)),
            CellValue.Text(reviewed.Decision?.Reason),
        ];
    }
}
