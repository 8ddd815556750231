using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using LaBan.Office;
using LaBan.Office.Spreadsheet;

namespace LaBan.App.Audit.Records;

/// <summary>The record as files to take away. Taking it away is written down too.</summary>
public static class AuditFiles
{
    /// <summary>What a sheet of a workbook holds below its head.</summary>
    private const int MostRows = 1_000_000;

    public static void MapAuditFiles(this WebApplication app)
    {
        app.MapGet("/nhat-ky.csv", (HttpContext context, AuditExport export, CancellationToken cancel) =>
            export.Run(context, TableFile.Csv, cancel)).Allow(Right.ReadAudit);
        app.MapGet("/nhat-ky.xlsx", (HttpContext context, AuditExport export, CancellationToken cancel) =>
            export.Run(context, (name, sheet) => TableFile.Xlsx(name, sheet), cancel)).Allow(Right.ReadAudit);
    }

    internal static Sheet Sheet(IEnumerable<AuditRecord> records, Words words) => new(
        words.T("Nhật ký", "Audit record"),
        [
            new(words.T("Số", "No."), 9), new(words.T("Lúc", "At"), 22), new(words.T("Người", "Person"), 26), new(words.T("Địa chỉ", "Address"), 16),
            new(words.T("Việc", "Action"), 24), new(words.T("Đối tượng", "Subject"), 30), new(words.T("Nội dung", "Detail"), 44),
            new(words.T("Trước", "Before"), 44), new(words.T("Sau", "After"), 44),
        ],
        records.Take(MostRows).Select(r => new[]
        {
            CellValue.Number(r.Id), CellValue.Text(words.Moment(new DateTimeOffset(r.At, TimeSpan.Zero))), CellValue.Text(r.Actor), CellValue.Text(r.Address),
            CellValue.Text(r.Action), CellValue.Text(r.Subject), CellValue.Text(r.Detail), CellValue.Text(r.Before), CellValue.Text(r.After),
        }));
}

/// <summary>Takes the part of the record that a question asks for away as a file.</summary>
public sealed class AuditExport(AuditReader reader, AuditTrail trail, Actor actor, LabanContext db, Words words)
{
    public async Task<IResult> Run(HttpContext context, Func<string, Sheet, IResult> write, CancellationToken cancel)
    {
        if (!actor.May(Right.ReadAudit))
        {
            await trail.Refuse("audit.export", "", IdentityProblems.NotAllowed, cancel);
            return IdentityProblems.NotAllowed.ToHttp(words);
        }

        var question = AuditQuestion.Of(context.Request.Query);
        var file = write("nhat-ky", AuditFiles.Sheet(reader.Stream(question), words));
        trail.Note("audit.export", question.AddressOn(""), ViNumber.Write(await reader.Count(question, cancel), 0));
        await db.SaveChangesAsync(cancel);
        return file;
    }
}
