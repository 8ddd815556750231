using LaBan.App.Collection.Door;
using LaBan.App.Collection.Sheet;
using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Entry;

/// <summary>What the side panel tells of one cell: the values before it, its plan, its limits, who changed it.</summary>
public sealed class CellDetail(LabanContext db, SheetReader sheets, ShownFigures shown, FigureReader figures, AtDoor door, Words words, Actor actor)
{
    private const int Earlier = 12;
    private const int MostChanges = 50;

    public async Task<CellTold?> Find(int submission, int line, string column, CancellationToken cancel)
    {
        if (await sheets.Find(submission, cancel) is not { } sheet || !actor.May(Right.SeeRounds, sheet.Head.OrganisationId)
            || sheet.Frame.Line(line) is not { } row || sheet.Frame.Column(column) is not { } at || sheet.Frame.IndicatorOf(row) is not { } indicator)
        {
            return null;
        }

        var key = new CellKey(row.Id, at.Id);
        var question = new DoorQuestion(sheet.Head, sheet.Frame, sheet.Cells.ToDictionary(c => c.Key, c => c.Value.Content));
        var plan = shown.PlanOf(sheet.Frame, sheet.Head.AreaId).GetValueOrDefault(indicator.Id);
        var limits = await door.Limits(question, key, cancel);
        var (boundaries, history) = (shown.BoundariesOf(sheet.Head.AreaId), await History(sheet, indicator, sheet.Frame.PeriodOf(at), cancel));
        return new(
            history,
            plan is null ? null : new(GridJson.Text(plan.Value), words.T($"Kế hoạch năm {sheet.Frame.Period.End.Year}", $"Plan {sheet.Frame.Period.End.Year}")),
            limits is null ? null : new(GridJson.Text(Inward(limits.Low, indicator.Decimals, up: true)), GridJson.Text(Inward(limits.High, indicator.Decimals, up: false)), words.T(limits.Vietnamese, limits.English), limits.Severity == DoorSeverity.Block),
            await Changes(submission, key, cancel))
        {
            Boundaries = history.Any(h => h.IsOfOldBoundaries) ? boundaries.Reason(words) : null,
        };
    }

    /// <summary>A bound with the decimals of the indicator, so that what is shown is always accepted.</summary>
    private static decimal? Inward(decimal? bound, int decimals, bool up) =>
        bound is { } exact ? Math.Round(exact, decimals, up ? MidpointRounding.ToPositiveInfinity : MidpointRounding.ToNegativeInfinity) : null;

    private async Task<IReadOnlyList<EarlierValue>> History(SubmissionSheet sheet, Indicator indicator, Period? period, CancellationToken cancel)
    {
        if (period is null)
        {
            return [];
        }

        var before = new List<Period>();
        for (var at = period.Previous(); before.Count < Earlier; at = at.Previous())
        {
            before.Add(at);
        }

        var set = await figures.Read(new(shown.ProvinceOf(sheet.Head.AreaId), sheet.Head.AreaId, DateOnly.MaxValue)
        {
            Indicators = [indicator.Id], Periods = before, WithSimulated = true,
        }, cancel);
        before.Reverse();
        var since = shown.BoundariesOf(sheet.Head.AreaId).Since;
        return [.. before.Select(p => (Period: p, Figure: set.Own(indicator, p)))
            .Select(p => new EarlierValue(p.Period.Code, p.Period.ToShort(words.Lang == Lang.En), GridJson.Text(p.Figure?.Value), p.Figure?.Nature.ToString())
            {
                IsOfOldBoundaries = p.Figure is null && p.Period.Start < since,
            })];
    }

    private async Task<IReadOnlyList<ToldChange>> Changes(int submission, CellKey key, CancellationToken cancel)
    {
        var changes = await db.CellChanges.AsNoTracking().Where(c => c.SubmissionId == submission && c.LineId == key.Line && c.ColumnId == key.Column)
            .OrderByDescending(c => c.Version).Take(MostChanges).ToListAsync(cancel);
        return [.. changes.Select(c => new ToldChange(words.Moment(new DateTimeOffset(c.At, TimeSpan.Zero)), c.By, GridJson.Text(c.Value), c.IsNone))];
    }
}

/// <summary>What is told of a cell.</summary>
public sealed record CellTold(IReadOnlyList<EarlierValue> History, ToldPlan? Plan, ToldLimits? Limits, IReadOnlyList<ToldChange> Changes)
{
    /// <summary>Why earlier periods are blank, where the area was another then.</summary>
    public string? Boundaries { get; init; }
}

/// <summary>The value of an earlier period.</summary>
public sealed record EarlierValue(string Period, string Label, string? Value, string? Nature)
{
    /// <summary>Nothing stands there because the area was another then.</summary>
    public bool IsOfOldBoundaries { get; init; }
}

/// <summary>The plan of the year.</summary>
public sealed record ToldPlan(string? Value, string Label);

/// <summary>Between which values the rules accept the figure, why, and whether another one would be stopped.</summary>
public sealed record ToldLimits(string? Low, string? High, string Why, bool Stops);

/// <summary>One change of the cell.</summary>
public sealed record ToldChange(string At, string By, string? Value, bool None);
