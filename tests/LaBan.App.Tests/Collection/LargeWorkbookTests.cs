using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LaBan.App.Tests.Fixtures;
using LaBan.Office.Workbooks;
using Microsoft.EntityFrameworkCore;
using static LaBan.App.Tests.Collection.WorkbookPost;

namespace LaBan.App.Tests.Collection;

/// <summary>A form of ten thousand lines, larger than any there is, through the door of workbooks.</summary>
public sealed class LargeWorkbookTests(CollectionSite site) : IClassFixture<CollectionSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twenty_thousand_cells_are_shown_and_taken_with_all_checks()
    {
        var submission = await site.Open();
        await using (var grow = site.Database.Source.CreateCommand("""
            insert into form_lines (form_version_id, position, number, indicator_id, breakdown, label, level, part)
            select l.form_version_id, 1000 + i, i::text, l.indicator_id, 'phần ' || i, 'Phần thứ ' || i, 1, 0
            from form_lines l, generate_series(1, 9997) i where l.id = (
                select min(f.id) from form_lines f join rounds r on r.form_version_id = f.form_version_id join submissions s on s.round_id = r.id
                where s.id = $1 and f.indicator_id is not null);
            """))
        {
            grow.Parameters.Add(new() { Value = submission.Id });
            await grow.ExecuteNonQueryAsync(Cancel);
        }

        await using (var moved = site.Database.Source.CreateCommand("update data_state set version = version + 1"))
        {
            await moved.ExecuteNonQueryAsync(Cancel);
        }

        var file = Everywhere(await site.Entrant.Client.GetByteArrayAsync(submission.Address + "/mau.xlsx", Cancel), "2");
        var watch = Stopwatch.StartNew();
        var address = await Upload(site.Entrant, submission, "lon.xlsx", file);
        var preview = await site.Entrant.Open(address);
        preview.QuerySelector(".page-finding")!.TextContent.ShouldStartWith("20000 ô mới");
        var shown = watch.Elapsed;
        await Take(site.Entrant, address, preview);
        TestContext.Current.SendDiagnosticMessage($"shown in {shown.TotalSeconds:0.0} s, taken after {watch.Elapsed.TotalSeconds:0.0} s");
        (await site.Read(db => db.SubmissionCells.CountAsync(c => c.SubmissionId == submission.Id, Cancel))).ShouldBe(20_000);
        // The promise is five seconds on a quiet machine (bench upload); a busy one gets more.
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(30);
    }

    /// <summary>The template with the same figure in every open cell.</summary>
    private static byte[] Everywhere(byte[] template, string value)
    {
        var marks = WorkbookFile.Read(template, cancel: Cancel).Value!.Sheets.Single().Cells.Where(c => c.Row == 1);
        var letters = marks.Where(c => c.Words!.StartsWith("laban:cot:month:", StringComparison.Ordinal) || c.Words.StartsWith("laban:cot:cumulative:", StringComparison.Ordinal))
            .Select(c => CellPlace.Letters(c.Column));
        var open = new Regex($"<x:c r=\"((?:{string.Join('|', letters)})(?:[0-9]{{2,}}|[789]))\"[^>]*/>");
        return FilledTemplate.With(template, open.Replace(FilledTemplate.SheetOf(template), $"<x:c r=\"$1\"><x:v>{value}</x:v></x:c>"));
    }
}
