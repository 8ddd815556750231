using LaBan.App.Documents.Check;
using LaBan.App.Documents.Screen;
using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Documents;
using LaBan.Text.Checking;

namespace LaBan.App.Documents.Review;

/// <summary>Where a reader of the site has documents checked.</summary>
public sealed class ReviewDesk(
    DocumentDesk desk, DocumentShelf shelf, ReferenceData data, FigureReader figures, Drafts drafts, Suppressions suppressions, TimeProvider clock)
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1.5);

    /// <summary>The check of a document that was read, by the catalogue and figures of now; it may still be under way.</summary>
    public async Task<OpenCheck> Check(OpenDocument document, CancellationToken cancel)
    {
        var basis = new CheckBasis(desk.Reader, document.Wish.WithFacts ? DayOf(document) ?? clock.InVietnam() : null);
        var check = document.Check?.Basis == basis ? document.Check : shelf.Check(document, basis, await Facts(basis.Facts, cancel));
        await Task.WhenAny(check.Ended, Task.Delay(Short, cancel));
        return check;
    }

    /// <summary>A document with its finished check and history, for which this waits; null when there is no such document or it cannot be checked.</summary>
    public async Task<DocumentReview?> Find(string id, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } document)
        {
            return null;
        }

        await document.Ended.WaitAsync(cancel);
        if (document.Stage != ReadingStage.Read)
        {
            return null;
        }

        var check = await Check(document, cancel);
        await check.Ended.WaitAsync(cancel);
        return check.Result is null ? null : await Review(document, check, cancel);
    }

    /// <summary>The day that was given with a document, else the one it gives itself; no day to come.</summary>
    public DateOnly? DayOf(OpenDocument document) =>
        document.AsOf ?? (document.Source is { } source && DocumentDay.Of(source.Text) is { } day && day <= clock.InVietnam() ? day : null);

    /// <summary>A finished check with its history, which it enters.</summary>
    public async Task<DocumentReview> Review(OpenDocument document, OpenCheck check, CancellationToken cancel)
    {
        var outcome = Outcome(check, await suppressions.InForce(cancel));
        var draft = await drafts.Note(document, outcome, cancel);
        return new DocumentReview(document, outcome, new(draft, await drafts.Rounds(draft, cancel), await drafts.Decisions(draft, cancel)));
    }

    /// <summary>The check without the findings whose rule is turned off for a phrase of their sentence.</summary>
    private static CheckOutcome Outcome(OpenCheck check, IReadOnlyList<RuleSuppression> silenced)
    {
        var all = check.Result!;
        var text = all.Reading.Text.Text;
        var kept = silenced.Count == 0 ? all : all.Without(f => silenced.Any(s => s.Rule == f.Rule.Id) && SentenceOf(f) is var sentence && silenced.Any(s => s.Covers(f.Rule.Id, sentence)));
        return new CheckOutcome(kept, FindingKeys.Of(kept), all.Findings.Count - kept.Findings.Count, check.Basis.Facts);

        string SentenceOf(Finding finding)
        {
            var (start, end) = Sentences.Around(text, finding.Span);
            return text[start..end];
        }
    }

    private async Task<FactBook?> Facts(DateOnly? day, CancellationToken cancel) =>
        day is { } known ? await FactBook.Load(data, figures, known, cancel) : null;
}
