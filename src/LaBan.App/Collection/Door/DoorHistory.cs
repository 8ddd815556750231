using LaBan.App.Collection.Sheet;
using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Observations;
using LaBan.Model.Territory;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Door;

/// <summary>What a submission is held against: figures on file, the plan, what other organisations handed in for the round.</summary>
/// <param name="Own">Figures of the area of the submission.</param>
/// <param name="Plan">The plan of the year by indicator; null where the form has no such column.</param>
/// <param name="Others">Cells of the other local authorities by submission; empty for a form that departments fill.</param>
/// <param name="Province">Figures of the province, for a local authority.</param>
public sealed record DoorPast(
    FigureSet Own, IReadOnlyDictionary<int, StatedNumber>? Plan, IReadOnlyList<OthersCells> Others, FigureSet? Province);

/// <summary>What another organisation has in its cells.</summary>
public sealed record OthersCells(string Organisation, IReadOnlyDictionary<CellKey, CellContent> Cells);

/// <summary>Reads what a submission is held against: one read of figures for all its cells together.</summary>
public sealed class DoorHistory(LabanContext db, ReferenceData data, FigureReader figures, ShownFigures shown, TimeProvider clock)
{
    /// <summary>Years looked back on, as far as any rule may.</summary>
    private const int Years = 6;

    public async Task<DoorPast> Of(DoorQuestion question, CancellationToken cancel)
    {
        var (head, frame) = (question.Head, question.Frame);
        var own = await Read(frame, head.AreaId, Years, cancel);
        var plan = frame.Columns.Any(c => c.Kind == ColumnKind.Plan) ? shown.PlanOf(frame, head.AreaId) : null;
        return data.Area(head.AreaId).Level == AreaLevel.Province
            ? new(own, plan, [], null)
            : new(own, plan, await Others(head, cancel), await Read(frame, shown.ProvinceOf(head.AreaId), 0, cancel));
    }

    private Task<FigureSet> Read(SheetFrame frame, int areaId, int years, CancellationToken cancel) =>
        figures.Read(new(shown.ProvinceOf(areaId), areaId, clock.InVietnam())
        {
            Indicators = [.. frame.Lines.Select(frame.IndicatorOf).Where(i => i is not null).Select(i => i!.Id).Distinct()],
            Measures = [Measure.Value],
            Periods = [frame.Period],
            WholeYears = [.. Enumerable.Range(frame.Period.Year - years, years + 2)],
            WithSimulated = true,
        }, cancel);

    private async Task<IReadOnlyList<OthersCells>> Others(SubmissionHead head, CancellationToken cancel)
    {
        var others = await (
            from s in db.Submissions
            join o in db.Organisations on s.OrganisationId equals o.Id
            where s.RoundId == head.RoundId && s.Id != head.Id
            orderby o.Position
            select new { s.Id, o.NameVi }).AsNoTracking().ToListAsync(cancel);
        var cells = (await db.SubmissionCells.AsNoTracking().Where(c => others.Select(o => o.Id).Contains(c.SubmissionId)).ToListAsync(cancel)).ToLookup(c => c.SubmissionId);
        return [.. others.Select(o => new OthersCells(o.NameVi, cells[o.Id].ToDictionary(c => new CellKey(c.LineId, c.ColumnId), c => c.Content)))];
    }
}
