using LaBan.App.Storage;
using LaBan.Model.Observations;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Observations;

/// <summary>How many statements a document makes of an indicator for the periods that begin in a year.</summary>
/// <param name="Results">Those of them that say what came about, of the indicator itself.</param>
public sealed record StatementCount(int IndicatorId, short Year, int SourceId, int Statements, int Results);

/// <summary>
/// Reads what a list of indicators shows of each: its years, and its newest part of a year beside the same part of the
/// year before. Never all months of all years, and simulated figures only of a province that is simulated as a whole.
/// </summary>
public sealed class LatestFigures(LabanContext db)
{
    private const short Accepted = (short)ObservationStatus.Accepted;
    private const short FirstEstimate = (short)Nature.FirstEstimate;
    private static readonly short[] Own = [(short)Measure.Value, (short)Measure.Rank];
    private static readonly short[] Shown = [(short)Measure.Value, (short)Measure.YoyChange, (short)Measure.Rank];

    /// <summary>One round trip, whatever the number of indicators.</summary>
    public async Task<FigureSet> Read(int provinceId, IReadOnlyCollection<int> indicators, DateOnly asOf, CancellationToken cancel)
    {
        var ids = indicators.ToArray();

        // A year or a span of years has nothing, or two dots, behind its first four digits; "@hc" is the calendar.
        var rows = await db.Observations.FromSql($"""
            with newest as materialized (
                select i.id, n.year, n.part
                from unnest({ids}) as i(id)
                cross join lateral (
                    select o.year, substr(o.period, 5) as part
                    from observations o
                    where o.province_id = {provinceId} and o.indicator_id = i.id and o.area_id = {provinceId}
                      and o.measure = any({Own}) and o.base = '' and o.breakdown = '' and o.status = {Accepted}
                      and o.nature >= {FirstEstimate} and o.known_from <= {asOf}
                      and (not o.is_simulated or (select simulated from data_state))
                      and substr(split_part(o.period, '@', 1), 5, 2) not in ('', '..')
                    order by o.year desc, case substr(o.period, 6, 1)
                        when 'H' then 6 * substr(o.period, 7, 1)::numeric
                        when 'Q' then 3 * substr(o.period, 7, 1)::numeric
                        when 'M' then substr(o.period, 7, 2)::numeric
                        else case when o.period like '%M%' then substring(o.period from '-([0-9]+)M')::numeric
                            else substr(o.period, 6, 2)::numeric - 1 + substr(o.period, 9, 2)::numeric / 31 end
                        end desc
                    limit 1) n)
            select o.*
            from observations o left join newest n on n.id = o.indicator_id
            where o.province_id = {provinceId} and o.indicator_id = any({ids}) and o.area_id = {provinceId}
              and o.measure = any({Shown}) and o.base = '' and o.breakdown = '' and o.status = {Accepted}
              and o.known_from <= {asOf} and (not o.is_simulated or (select simulated from data_state))
              and (substr(split_part(o.period, '@', 1), 5, 2) in ('', '..')
                or (substr(o.period, 5) = n.part and o.year in (n.year, n.year - 1)))
            """).AsNoTracking().ToListAsync(cancel);
        return new(rows, asOf);
    }

    /// <summary>Counts the statements on file, by indicator, year and document.</summary>
    public Task<List<StatementCount>> Count(int provinceId, IReadOnlyCollection<int> indicators, DateOnly asOf, CancellationToken cancel) =>
        db.Database.SqlQuery<StatementCount>($"""
            select indicator_id as "IndicatorId", year as "Year", source_id as "SourceId", count(*)::integer as "Statements",
                (count(*) filter (where measure = any({Own}) and base = '' and nature >= {FirstEstimate} and period not like '%..%'))::integer as "Results"
            from observations
            where province_id = {provinceId} and indicator_id = any({indicators.ToArray()}) and area_id = {provinceId}
              and status = {Accepted} and known_from <= {asOf} and (not is_simulated or (select simulated from data_state))
            group by indicator_id, year, source_id
            """).ToListAsync(cancel);
}
