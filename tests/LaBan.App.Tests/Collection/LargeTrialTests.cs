using LaBan.App.Collection.Door;
using LaBan.App.Collection.Rules;
using LaBan.App.Collection.Sheet;
using LaBan.App.Exchange.Generate.Rounds;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Benchmarks.Pages;
using LaBan.Model.Collection.Door;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Collection;

/// <summary>The sample province with as many communes as a province has since 2025, each with a year of submissions and two of figures.</summary>
public sealed class LargeTrialTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private const int Communes = 40;

    private AsyncServiceScope _scope;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _scope = site.Services.CreateAsyncScope();
        if ((await _scope.ServiceProvider.GetRequiredService<SimulateRounds>().Run(SimulateRounds.UsualSeed, Cancel)).Rounds > 0)
        {
            await MakeCommunes();
        }
    }

    public ValueTask DisposeAsync() => _scope.DisposeAsync();

    [Theory]
    [InlineData("R13")]
    [InlineData("R18")]
    public async Task The_past_is_read_once_however_many_submissions_a_rule_is_tried_on(string code)
    {
        var (services, data) = (_scope.ServiceProvider, await Data());
        var rule = await Rule(code);
        var trying = ActivatorUtilities.CreateInstance<TryRule>(services, data, History(data), Actor.Program("bài thử"), new StandingClock());

        using var trips = new RoundTrips(site.Database);
        var trial = (await trying.Run(rule, rule, Cancel)).Value!;

        trial.All.ShouldBeGreaterThan(400);
        trial.Tried.ShouldBe(trial.All);
        trips.Count.ShouldBeLessThan(trial.All / 3);
    }

    [Theory]
    [InlineData("R13", "DP-01")]
    [InlineData("R14", "SNN-01")]
    [InlineData("R14", "STC-01")]
    [InlineData("R18", "DP-01")]
    public async Task What_is_read_for_all_together_says_the_same_as_what_is_read_for_each(string code, string form)
    {
        var (db, data) = (_scope.ServiceProvider.GetRequiredService<LabanContext>(), await Data());
        var (history, shelf) = (History(data), _scope.ServiceProvider.GetRequiredService<FormShelf>());
        var submissions = db.Submissions.Where(s => s.FirstSubmittedOn != null && db.Rounds.Any(r => r.Id == s.RoundId && r.CutOff.Year == 2025 && r.CutOff.Month <= 3
            && db.FormVersions.Any(v => v.Id == r.FormVersionId && db.Forms.Any(f => f.Id == v.FormId && f.Code == form))));
        var all = new List<(SubmissionHead Head, SheetFrame Frame)>();
        foreach (var head in await SubmissionHead.Of(db, submissions.AsNoTracking().OrderBy(s => s.Id).Take(20)).ToListAsync(Cancel))
        {
            all.Add((head, await shelf.Frame(db, head.FormVersionId, head.Period, data, Cancel)));
        }

        var check = new DoorCheck([Everywhere(await Rule(code))]);
        var cells = await history.CellsOf([.. all.Select(a => a.Head.Id)], Cancel);
        var shared = await history.OfAll(all, new([.. data.Indicators.Select(i => i.Id)], Locals: true), Cancel);

        var findings = 0;
        foreach (var (head, frame) in all)
        {
            var question = new DoorQuestion(head, frame, cells[head.Id]);
            var each = Told(AtDoor.Findings(question, check, await history.Of(question, Cancel)));
            Told(AtDoor.Findings(question, check, shared.Of(head, frame))).ShouldBe(each);
            findings += each.Count;
        }

        all.ShouldNotBeEmpty();
        findings.ShouldBeGreaterThan(0, "nothing was told apart");
    }

    /// <summary>The rule set so narrowly that it speaks of very many figures.</summary>
    private static DoorRule Everywhere(DoorRule rule)
    {
        (rule.Enabled, rule.ValidFrom, rule.ValidTo) = (true, null, null);
        rule.Parameters = rule.Kind switch { DoorKind.LastPeriod or DoorKind.LastYear => "times=1.01; points=0.1; small=0", _ => "percent=0.01" };
        return rule;
    }

    private static List<string> Told(Dictionary<CellKey, IReadOnlyList<DoorFinding>> findings) =>
        [.. findings.SelectMany(f => f.Value.Select(v => $"{f.Key} {v.Rule} {v.Vietnamese}")).Order(StringComparer.Ordinal)];

    private Task<ReferenceData> Data() => ReferenceData.Load(_scope.ServiceProvider.GetRequiredService<LabanContext>(), Cancel);

    private DoorHistory History(ReferenceData data) =>
        ActivatorUtilities.CreateInstance<DoorHistory>(_scope.ServiceProvider, data, ActivatorUtilities.CreateInstance<ShownFigures>(_scope.ServiceProvider, data));

    private Task<DoorRule> Rule(string code) => _scope.ServiceProvider.GetRequiredService<LabanContext>().DoorRules.AsNoTracking().SingleAsync(r => r.Code == code, Cancel);

    private async Task MakeCommunes()
    {
        await using var command = site.Database.Source.CreateCommand($$"""
            insert into areas (key, name_vi, level, parent, event, legal_basis, mentioned_in, source, position, code)
                select 'X' || n, 'Xã ' || n, 6, a.key, '', '', '', '', 1000 + n, 'X' || n from generate_series(1, {{Communes}}) n, (select key from areas where level = 2 order by position limit 1) a;
            insert into organisations (code, name_vi, kind, area, position) select 'ubnd-x' || n, 'Ủy ban nhân dân xã ' || n, 2, 'X' || n, 1000 + n from generate_series(1, {{Communes}}) n;
            create temporary table model as
                select s.*, r.period, r.cut_off from submissions s join rounds r on r.id = s.round_id join form_versions v on v.id = r.form_version_id join forms f on f.id = v.form_id
                join organisations o on o.id = s.organisation_id where f.code = 'DP-01' and o.code = 'ubnd-langgiang' and s.first_submitted_on is not null;
            create temporary table made as select m.id as model, m.round_id, o.id as organisation, a.id as area from model m, organisations o join areas a on a.key = o.area where o.code like 'ubnd-x%';
            insert into submissions (round_id, organisation_id, area_id, state, due, first_submitted_on) select d.round_id, d.organisation, d.area, m.state, m.due, m.first_submitted_on from made d join model m on m.id = d.model;
            insert into submission_cells (submission_id, line_id, column_id, value, decimals, is_none, version, changed_at, changed_by)
                select s.id, c.line_id, c.column_id, round(c.value * (0.9 + 0.2 * random())::numeric(4,3), c.decimals), c.decimals, c.is_none, c.version, c.changed_at, c.changed_by
                from made d join submissions s on s.round_id = d.round_id and s.organisation_id = d.organisation join submission_cells c on c.submission_id = d.model;
            insert into observations (province_id, year, indicator_id, area_id, period, measure, base, breakdown, nature, value, decimals, unit, source_id, statement, version, known_from, recorded_at, recorded_by, note, status, is_simulated)
                select o.province_id, o.year, o.indicator_id, a.id, o.period, o.measure, o.base, o.breakdown, o.nature, o.value, o.decimals, o.unit, o.source_id, o.statement, o.version, o.known_from, o.recorded_at, o.recorded_by, o.note, o.status, o.is_simulated
                from observations o join areas g on g.id = o.area_id and g.key = 'LANGGIANG', areas a where a.key like 'X%';
            analyze
            """);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    /// <summary>A clock on which no time passes.</summary>
    private sealed class StandingClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
