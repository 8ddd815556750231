using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using LaBan.Model.Observations;
using LaBan.Model.Territory;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Progress;

/// <summary>Reads how fresh every indicator is that forms in force ask for: the office sees every organisation, an organisation itself.</summary>
public sealed class FreshnessReader(LabanContext db, ReferenceData data, Actor actor, TimeProvider clock)
{
    /// <summary>How far back figures are looked for.</summary>
    private const int Years = 6;

    private static readonly Measure[] Own = [Measure.Value, Measure.Rank];

    public DateOnly Today { get; } = clock.InVietnam();

    /// <summary>The stalest first, and before them those of which nothing is on file.</summary>
    public async Task<IReadOnlyList<FreshIndicator>> Read(CancellationToken cancel)
    {
        if (data.Province is not { } province)
        {
            return [];
        }

        var asked = await Asked(cancel);
        var areas = asked.ToDictionary(a => a, a => AreasOf(a.Organisation, province));
        var known = await Known([.. asked.Select(a => a.Indicator.Id).Distinct()], [.. areas.Values.SelectMany(a => a).Select(a => a.Id).Distinct()], cancel);
        var calendar = new ReportingCalendar(await db.Holidays.AsNoTracking().ToListAsync(cancel));
        return
        [
            .. asked.Select(a => a with { Last = Newest(areas[a], a.Indicator, known), NextDue = NextDue(a, calendar) })
                .OrderBy(a => a.Last is not null).ThenByDescending(a => a.DaysSince(Today))
                .ThenBy(a => a.Organisation.Position).ThenBy(a => a.Form.Position).ThenBy(a => a.Indicator.Position),
        ];
    }

    /// <summary>Who enters which indicator in which form, as forms stand today.</summary>
    private async Task<List<FreshIndicator>> Asked(CancellationToken cancel)
    {
        var mine = actor.OrganisationsOf(Right.SeeRounds);
        var forms = await db.Forms.AsNoTracking().Include(f => f.Versions).ThenInclude(v => v.Lines).Include(f => f.Versions).ThenInclude(v => v.Columns)
            .Include(f => f.Versions).ThenInclude(v => v.Deadlines).AsSplitQuery().OrderBy(f => f.Position).ToListAsync(cancel);
        var all = await db.Organisations.AsNoTracking().Include(o => o.FormerNames).ToListAsync(cancel);
        var successors = (await db.OrganisationSuccessions.AsNoTracking().ToListAsync(cancel)).ToLookup(s => s.Predecessor, s => s.Successor, StringComparer.Ordinal);
        return
        [
            .. from form in forms
               let version = form.VersionOn(Today)
               where version is not null
               from organisation in version.FillersOn(Today, form.FilledBy, all, successors)
               where mine is null || mine.Contains(organisation.Id)
               from id in version.Lines.Where(l => l.IndicatorId is not null && l.EnteredIn is null).Select(l => l.IndicatorId!.Value).Distinct()
               select new FreshIndicator(data.Indicator(id), organisation, form),
        ];
    }

    /// <summary>The area an organisation reports of; of the province also what it was before.</summary>
    private IReadOnlyList<Area> AreasOf(Organisation organisation, Area province) =>
        organisation.Area is { } key && data.AreaList.FirstOrDefault(a => a.Key == key) is { } own ? [own]
        : [province, .. data.Gazetteer.CounterpartsOn(province, Today).Where(a => a != province && a.Level == AreaLevel.Province)];

    private async Task<ILookup<(int Indicator, int Area), OnFile>> Known(List<int> indicators, List<int> areas, CancellationToken cancel)
    {
        var from = (short)(Today.Year - Years);
        var rows = await db.Observations.AsNoTracking()
            .Where(o => o.Year >= from && indicators.Contains(o.IndicatorId) && areas.Contains(o.AreaId) && Own.Contains(o.Measure) && o.Base == "" && o.Breakdown == ""
                && o.Nature >= Nature.FirstEstimate && o.Status == ObservationStatus.Accepted && o.KnownFrom <= Today)
            .GroupBy(o => new { o.IndicatorId, o.AreaId, o.Period, o.IsSimulated })
            .Select(g => new { g.Key.IndicatorId, g.Key.AreaId, g.Key.Period, g.Key.IsSimulated, Since = g.Min(o => o.KnownFrom), Upto = g.Max(o => o.KnownFrom) })
            .ToListAsync(cancel);
        // A figure from long before the end of its period is a look ahead: it says nothing of that end.
        return rows.Where(r => r.Period.Kind != PeriodKind.Span && r.Period.End <= Today && r.Upto.AddMonths(1) > r.Period.End)
            .ToLookup(r => (r.IndicatorId, r.AreaId), r => new OnFile(r.Period, r.Since.AddMonths(1) > r.Period.End ? r.Since : r.Upto, r.IsSimulated));
    }

    private KnownPeriod? Newest(IReadOnlyList<Area> areas, Indicator indicator, ILookup<(int Indicator, int Area), OnFile> known)
    {
        var newest = areas.SelectMany(a => known[(indicator.Id, a.Id)].Select(k => (Area: a, Known: k)))
            .OrderByDescending(k => k.Known.Period.End).ThenBy(k => k.Known.IsSimulated).ThenBy(k => k.Known.Period.Months).FirstOrDefault();
        return newest.Known is { } last ? new(last.Period, last.Since, last.IsSimulated, !newest.Area.ExistsOn(Today)) : null;
    }

    private DateOnly? NextDue(FreshIndicator of, ReportingCalendar calendar)
    {
        var (form, level) = (of.Form, of.Organisation.Kind == OrganisationKind.Local ? ReportingLevel.Local : ReportingLevel.Department);
        var period = FormPeriods.LastEnded(form.Frequency, form.Calendar, Today);
        while (form.VersionOn(period.End) is { } version)
        {
            var rule = version.Deadlines.Where(d => d.Level >= level).MinBy(d => d.Level) ?? version.Deadlines.MaxBy(d => d.Level);
            if (rule is null)
            {
                return null;
            }

            if (calendar.Due(period, rule) is var due && due >= Today)
            {
                return due;
            }

            period = FormPeriods.Next(period);
        }

        return null;
    }

    /// <summary>A period of which figures are on file, of one indicator and area.</summary>
    private sealed record OnFile(Period Period, DateOnly Since, bool IsSimulated);
}
