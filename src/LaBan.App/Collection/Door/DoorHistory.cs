using LaBan.App.Collection.Sheet;
using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;
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
public sealed class OthersCells(string organisation, IReadOnlyDictionary<CellKey, CellContent> cells)
{
    private readonly Dictionary<CellKey, DoorPart> _parts = [];

    /// <summary>Its part in the sum of a cell over all organisations.</summary>
    internal DoorPart Part(CellKey key)
    {
        if (!_parts.TryGetValue(key, out var part))
        {
            _parts.Add(key, part = new(organisation, organisation, DoorCases.ValueOf(cells.GetValueOrDefault(key) ?? CellContent.Missing)));
        }

        return part;
    }
}

/// <summary>Reads what a submission is held against: one read of figures for all its cells together.</summary>
public sealed class DoorHistory(LabanContext db, ReferenceData data, FigureReader figures, ShownFigures shown, TimeProvider clock)
{
    /// <summary>Years looked back on, as far as any rule may.</summary>
    internal const int Years = 6;

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

    /// <summary>What many submissions are held against, in one read of figures a province and, where it is asked for, one of what others handed in.</summary>
    public async Task<SharedPast> OfAll(IReadOnlyList<(SubmissionHead Head, SheetFrame Frame)> all, SharedPast.Wanted wanted, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(wanted);
        var areas = all.Select(a => a.Head.AreaId).Distinct().ToList();
        var figures = new List<ILookup<int, Observation>>();
        foreach (var province in areas.GroupBy(shown.ProvinceOf))
        {
            figures.Add(await ReadAll(province.Key, [.. province.Append(province.Key).Distinct()], all, wanted, cancel));
        }

        return new(data, shown, clock.InVietnam(), figures, wanted.Locals ? await Everybody([.. all.Select(a => a.Head).Where(h => IsLocal(h.AreaId)).Select(h => h.RoundId).Distinct()], cancel) : null);
    }

    private bool IsLocal(int area) => data.Area(area).Level != AreaLevel.Province;

    private Task<ILookup<int, Observation>> ReadAll(int province, IReadOnlyCollection<int> areas, IReadOnlyList<(SubmissionHead Head, SheetFrame Frame)> all, SharedPast.Wanted wanted, CancellationToken cancel)
    {
        var (first, last) = (all.Min(a => a.Frame.Period.Year) - Years, all.Max(a => a.Frame.Period.Year) + 1);
        return figures.ReadAreas(new(province, province, clock.InVietnam())
        {
            Indicators = wanted.Indicators,
            Measures = [Measure.Value],
            Periods = [],
            WholeYears = [.. Enumerable.Range(first, last - first + 1)],
            WithSimulated = true,
        }, areas, cancel);
    }

    /// <summary>Everybody's cells in some rounds, by round.</summary>
    private async Task<ILookup<int, (int Submission, OthersCells Cells)>> Everybody(List<int> rounds, CancellationToken cancel)
    {
        var all = await (
            from s in db.Submissions.AsNoTracking()
            join o in db.Organisations on s.OrganisationId equals o.Id
            where rounds.Contains(s.RoundId)
            orderby o.Position
            select new { s.Id, s.RoundId, o.NameVi }).ToListAsync(cancel);
        var cells = await CellsOf([.. all.Select(s => s.Id)], cancel);
        return all.ToLookup(s => s.RoundId, s => (s.Id, new OthersCells(s.NameVi, cells.GetValueOrDefault(s.Id) ?? [])));
    }

    /// <summary>What stands in the cells of some submissions.</summary>
    public async Task<IReadOnlyDictionary<int, Dictionary<CellKey, CellContent>>> CellsOf(IReadOnlyList<int> submissions, CancellationToken cancel) =>
        (await db.SubmissionCells.AsNoTracking().Where(c => submissions.Contains(c.SubmissionId))
            .Select(c => new { c.SubmissionId, c.LineId, c.ColumnId, c.Value, c.Decimals, c.IsNone, c.Comment }).ToListAsync(cancel))
            .GroupBy(c => c.SubmissionId)
            .ToDictionary(g => g.Key, g => g.ToDictionary(c => new CellKey(c.LineId, c.ColumnId), c => new CellContent(c.Value, c.Decimals, c.IsNone, c.Comment)));
}
