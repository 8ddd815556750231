using System.Globalization;
using LaBan.App.Exchange.Generate.Rounds;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Observations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Exchange;

/// <summary>The rounds of 2024 and 2025 that come with the sample province.</summary>
public sealed class SimulatedRoundsTests(TestDatabases databases) : IAsyncLifetime
{
    private Database _database = null!;
    private ServiceProvider _services = null!;
    private LabanContext _db = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await databases.Create(withSample: true);
        _services = new ServiceCollection().AddLogging().AddStorage(_database).BuildServiceProvider();
        _db = _services.GetRequiredService<LabanContext>();
        await _services.GetRequiredService<SimulateRounds>().Run(SimulateRounds.UsualSeed, Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task Months_add_up_to_what_was_published()
    {
        var figures = await OfProvince();
        var flows = await _db.Indicators.Where(i => i.Aggregation == Model.Catalog.Aggregation.Sum).Select(i => i.Id).ToListAsync(Cancel);
        var published = figures.Where(o => !o.IsSimulated && flows.Contains(o.IndicatorId) && o.Nature >= Nature.FirstEstimate
            && o.Period.Code is "2024-H1" or "2024" or "2025" && o.KnownFrom.Year >= 2024).ToList();
        var months = figures.Where(o => o.IsSimulated && o.Period.Kind == PeriodKind.Month).ToDictionary(o => (o.IndicatorId, o.Period));

        var compared = published.Where(p => months.ContainsKey((p.IndicatorId, p.Period.DiscreteMonths()[0]))).ToList();
        compared.Count.ShouldBeGreaterThan(12);
        // The newest months are not approved yet, so that the year of 2025 is known up to November.
        compared.Where(p => p.Period.Code != "2025").Where(p =>
                !p.Stated.Covers(p.Period.DiscreteMonths().Sum(m => months.TryGetValue((p.IndicatorId, m), out var month) ? month.Value : 0)))
            .Select(p => $"{p.IndicatorId} {p.Period}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Local_authorities_add_up_to_the_province_month_by_month()
    {
        var all = await _db.Observations.Where(o => o.IsSimulated).ToListAsync(Cancel);
        var local = all.Where(o => o.AreaId != o.ProvinceId && o.Period.Kind == PeriodKind.Month).GroupBy(o => (o.IndicatorId, o.Period)).ToList();

        local.Select(g => g.Key.Period).Distinct().Order().Select(p => p.Code).ShouldBe(
            Enumerable.Range(0, 18).Select(m => new DateOnly(2024, 1, 1).AddMonths(m).ToString("yyyy-'M'MM", CultureInfo.InvariantCulture)));
        var province = all.Where(o => o.AreaId == o.ProvinceId).ToDictionary(o => (o.IndicatorId, o.Period), o => o.Value);
        local.Where(g => g.Sum(o => o.Value) != province[g.Key]).Select(g => $"{g.Key}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Districts_report_in_their_time_and_departments_go_on()
    {
        var reported = await (
            from s in _db.Submissions
            join r in _db.Rounds on s.RoundId equals r.Id
            join o in _db.Organisations on s.OrganisationId equals o.Id
            select new { o.Code, r.Period, o.ValidFrom, o.ValidTo }).ToListAsync(Cancel);

        reported.ShouldAllBe(r => (r.ValidFrom == null || r.ValidFrom <= r.Period.End) && (r.ValidTo == null || r.Period.End <= r.ValidTo));
        Periods("ubnd-yendung").ShouldBe((12, "2024-M12"));
        Periods("ubnd-chu").ShouldBe((6, "2025-M06"));
        Periods("cuc-thue").ShouldBe((24, "2025-M12"));

        (int, string) Periods(string code) =>
            (reported.Count(r => r.Code == code), reported.Where(r => r.Code == code).Max(r => r.Period)!.Code);
    }

    [Fact]
    public async Task Past_rounds_are_locked_and_the_newest_stand_everywhere_on_their_way()
    {
        var states = await (from s in _db.Submissions join r in _db.Rounds on s.RoundId equals r.Id select new { s.State, r.Period, r.IsSimulated, s.Id }).ToListAsync(Cancel);

        states.ShouldAllBe(s => s.IsSimulated);
        states.Where(s => s.Period.End < new DateOnly(2025, 12, 1)).ShouldAllBe(s => s.State == SubmissionState.Locked);
        states.Where(s => s.State != SubmissionState.Locked).Select(s => s.State).Distinct().Count().ShouldBeGreaterThan(3);
        var moved = await _db.SubmissionEvents.GroupBy(e => e.SubmissionId).Select(g => new { g.Key, Last = g.OrderBy(e => e.Id).Last().To }).ToListAsync(Cancel);
        moved.ShouldAllBe(m => states.Single(s => s.Id == m.Key).State == m.Last);
    }

    [Fact]
    public async Task Every_figure_of_the_file_is_marked_and_none_stands_in_the_place_of_a_published_one()
    {
        var made = await _db.Observations.Where(o => o.IsSimulated).ToListAsync(Cancel);

        made.Count.ShouldBeGreaterThan(3_000);
        made.ShouldAllBe(o => o.Period.Kind == PeriodKind.Month || o.Period.Kind == PeriodKind.CumulativeMonths);
        (await _db.DataStates.SingleAsync(Cancel)).Simulated.ShouldBeFalse();
        (await _db.Documents.Where(d => d.Key.StartsWith("MP-")).ToListAsync(Cancel)).ShouldAllBe(d => d.IsSimulated && d.Date == null);
    }

    [Fact]
    public async Task A_province_with_rounds_is_left_alone() =>
        (await _services.GetRequiredService<SimulateRounds>().Run(1, Cancel)).ShouldBe(new(0, 0, 0));

    [Fact]
    public async Task The_same_seed_makes_the_same_and_another_seed_another()
    {
        var material = (await _services.GetRequiredService<SimulateRounds>().Material(Cancel))!;

        Cells(1).ShouldBe(Cells(1));
        Cells(2).ShouldNotBe(Cells(1));

        List<decimal?> Cells(int seed) =>
            [.. new SimulatedRounds(material, seed).Make().SelectMany(r => r.Submissions).SelectMany(s => s.Cells).Select(c => c.Value)];
    }

    private async Task<List<Observation>> OfProvince() =>
        await _db.Observations.Where(o => o.AreaId == o.ProvinceId && o.Measure == Measure.Value && o.Base == "" && o.Breakdown == "").ToListAsync(Cancel);
}
