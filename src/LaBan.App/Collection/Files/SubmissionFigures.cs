using LaBan.App.Collection.Sheet;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Files;

/// <summary>One entered cell of a submission, with what was said of it.</summary>
/// <param name="Head">Whose it is.</param>
/// <param name="Frame">Its form, laid out for its period.</param>
/// <param name="Line">Its line.</param>
/// <param name="Column">Its column.</param>
/// <param name="Cell">What stands in it; null where nobody wrote anything.</param>
/// <param name="Explanations">Why warnings about this very figure may stand, the last one by rule.</param>
public sealed record EnteredFigure(SubmissionHead Head, SheetFrame Frame, FormLine Line, FormColumn Column, SubmissionCell? Cell, IReadOnlyList<CellExplanation> Explanations);

/// <summary>Reads every entered cell of some submissions, for whoever may see them: in four reads, however many there are.</summary>
public sealed class SubmissionFigures(LabanContext db, FormShelf forms, ReferenceData data, Actor actor)
{
    /// <summary>The cells of one submission; null where there is none that the reader may see.</summary>
    public Task<IReadOnlyList<EnteredFigure>?> OfSubmission(int id, CancellationToken cancel) => Read(db.Submissions.Where(s => s.Id == id), cancel);

    /// <summary>The cells of the submissions of a round that the reader may see; null where there are none.</summary>
    public Task<IReadOnlyList<EnteredFigure>?> OfRound(int id, CancellationToken cancel) => Read(db.Submissions.Where(s => s.RoundId == id), cancel);

    private async Task<IReadOnlyList<EnteredFigure>?> Read(IQueryable<Submission> which, CancellationToken cancel)
    {
        var mine = actor.OrganisationsOf(Right.SeeRounds);
        var seen = which.AsNoTracking().Where(s => mine == null || mine.Contains(s.OrganisationId));
        var heads = await SubmissionHead.Of(db, seen).ToListAsync(cancel);
        if (heads.Count == 0)
        {
            return null;
        }

        var position = await db.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Position, cancel);
        var ids = heads.ConvertAll(h => h.Id);
        var cells = (await db.SubmissionCells.AsNoTracking().Where(c => ids.Contains(c.SubmissionId)).ToListAsync(cancel))
            .ToDictionary(c => (c.SubmissionId, c.LineId, c.ColumnId));
        var explanations = (await db.CellExplanations.AsNoTracking().Where(e => ids.Contains(e.SubmissionId)).OrderBy(e => e.Id).ToListAsync(cancel))
            .ToLookup(e => (e.SubmissionId, e.LineId, e.ColumnId));
        var figures = new List<EnteredFigure>();
        foreach (var head in heads.OrderBy(h => position[h.OrganisationId]))
        {
            var frame = await forms.Frame(db, head.FormVersionId, head.Period, data, cancel);
            figures.AddRange(frame.Entered().Select(e => (Key: (head.Id, e.Line.Id, e.Column.Id), e.Line, e.Column))
                .Select(e => (e.Key, e.Line, e.Column, Cell: cells.GetValueOrDefault(e.Key)))
                .Select(e => new EnteredFigure(head, frame, e.Line, e.Column, e.Cell, Holding(explanations[e.Key], e.Cell))));
        }

        return figures;
    }

    private static List<CellExplanation> Holding(IEnumerable<CellExplanation> given, SubmissionCell? cell) =>
        [.. given.GroupBy(e => e.Rule, StringComparer.Ordinal).Select(g => g.Last()).Where(e => e.Holds(cell?.Content ?? CellContent.Missing)).OrderBy(e => e.Rule, StringComparer.Ordinal)];
}
