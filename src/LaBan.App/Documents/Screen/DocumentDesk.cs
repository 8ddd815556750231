using LaBan.App.Reports.HalfYear;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Office.Received;
using LaBan.Office.Word;
using LaBan.Text;

namespace LaBan.App.Documents.Screen;

/// <summary>Where a reader of the site hands in documents and finds them again.</summary>
public sealed class DocumentDesk(
    OwnShelf shelf, SavedDocuments saved, Readers readers, ReferenceData data, HalfYearComposer composer, TimeProvider clock)
{
    private const int YearsBack = 5;

    // A report on a half year is written soon after its end, from what is known then.
    private const int WritingDays = 10;

    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1.5);

    /// <summary>The reader that knows the catalogue of now.</summary>
    public ReportReader Reader => readers.Of(data);

    /// <summary>Takes in what a form was sent with, or says why not.</summary>
    public async Task<Outcome<OpenDocument>> HandIn(HandedIn form)
    {
        DateOnly? asOf = null;
        if (!string.IsNullOrWhiteSpace(form.AsOf))
        {
            if (!Dates.TryRead(form.AsOf, out var day))
            {
                return ScreenProblems.BadDate(form.AsOf);
            }

            asOf = day;
        }

        if (await form.File() is not { } file)
        {
            return form.IsEmptyFile ? ReportFileProblems.Empty : ScreenProblems.NoFile;
        }

        var document = await HandIn(file.Name, file.Bytes, asOf, form.Wish, isPasted: form.IsPasted);
        return document.Problem is { } problem ? problem : document;
    }

    /// <summary>Takes a file in; most are read before this returns, the rest go on in the background.</summary>
    public async Task<OpenDocument> HandIn(string name, byte[] file, DateOnly? asOf, CheckWish? wish = null, bool isPasted = false)
    {
        var document = shelf.Open(new OpenDocument(DocumentShelf.NewId(), FileName(name), file, asOf) { Wish = wish ?? CheckWish.Usual, IsPasted = isPasted, Owner = shelf.Owner }, Reader);
        await Task.WhenAny(document.Ended, Task.Delay(Short));
        if (document.Stage == ReadingStage.Refused)
        {
            shelf.Close(document.Id);
        }

        return document;
    }

    /// <summary>The newest half-year report that the figures give, to try the reading on; null when they give none.</summary>
    public async Task<OpenDocument?> HandInSample(CancellationToken cancel)
    {
        var today = clock.InVietnam();
        for (var year = today.Year; year > today.Year - YearsBack; year--)
        {
            var half = Period.Parse($"{year}-H1");
            var day = half.End.AddDays(WritingDays) is var written && written < today ? written : today;
            var report = await composer.Compose(data, half, day, cancel);
            if (report.Ok)
            {
                using var file = new MemoryStream();
                DocxWriter.Write(report.Value!, file);
                return await HandIn($"bao-cao-6-thang-{year}.docx", file.ToArray(), day);
            }
        }

        return null;
    }

    /// <summary>A document by its id: open, or kept and opened again.</summary>
    public async Task<OpenDocument?> Find(string id, CancellationToken cancel)
    {
        if (shelf.Find(id) is { } open)
        {
            return open;
        }

        if (await saved.Find(id, cancel) is not { } kept)
        {
            return null;
        }

        var document = shelf.Open(kept, Reader);
        await Task.WhenAny(document.Ended, Task.Delay(Short, cancel));
        return document;
    }

    /// <summary>The last part of what a browser calls the file.</summary>
    private static string FileName(string name)
    {
        var last = ViText.Nfc(name)[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return last.Length switch { 0 => "van-ban.txt", > 120 => last[^120..], _ => last };
    }
}
