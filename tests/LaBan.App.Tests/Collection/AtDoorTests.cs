using LaBan.App.Collection.Door;
using LaBan.App.Collection.Sheet;
using LaBan.App.Exchange.Generate.Rounds;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Collection;

/// <summary>The rules that come with the program, on the rounds of the sample province.</summary>
public sealed class AtDoorTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private AsyncServiceScope _scope;
    private LabanContext _db = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _scope = site.Services.CreateAsyncScope();
        _db = _scope.ServiceProvider.GetRequiredService<LabanContext>();
        await _scope.ServiceProvider.GetRequiredService<SimulateRounds>().Run(SimulateRounds.UsualSeed, Cancel);
    }

    public ValueTask DisposeAsync() => _scope.DisposeAsync();

    [Theory]
    [InlineData("STC-01", "2024-M06")]
    [InlineData("SNN-01", "2024-M08")]
    [InlineData("DP-01", "2025-M03")]
    [InlineData("STT-01", "2025-M05")]
    public async Task No_rule_stops_a_past_round_whose_figures_add_up(string form, string period)
    {
        foreach (var question in await Questions(form, period))
        {
            (await Look(question)).SelectMany(f => f.Value).Where(f => f.Severity == DoorSeverity.Block).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_running_total_that_does_not_follow_is_stopped_and_a_month_far_off_has_to_be_explained()
    {
        var question = (await Questions("HQ-01", "2024-M08"))[0];
        var line = question.Frame.Lines.Single(l => l.IndicatorId is not null);
        CellKey month = new(line.Id, question.Frame.Column("month")!.Id), total = new(line.Id, question.Frame.Column("cumulative")!.Id);

        var found = await Look(With(question, (month, 950.0m), (total, 1_300.0m)));

        found[month].Select(f => (f.Rule, f.Severity)).ShouldBe([("R13", DoorSeverity.Warn)]);
        found[total].Select(f => (f.Rule, f.Severity)).ShouldContain(("R11", DoorSeverity.Block));
        found[total][0].Vietnamese.ShouldContain("950");
        (await Limits(question, month))!.Rule.ShouldBe("R13");
    }

    [Fact]
    public async Task A_total_is_held_against_its_parts_though_they_are_entered_in_other_forms()
    {
        var question = (await Questions("STC-01", "2024-M06"))[0];
        var line = question.Frame.Lines.Single(l => question.Frame.IndicatorOf(l)?.Code == "budget.revenue.total");
        CellKey month = new(line.Id, question.Frame.Column("month")!.Id);

        var found = await Look(With(question, (month, question.Cells[month].Value!.Value + 20)));

        found[month].Select(f => f.Rule).ShouldContain("R08");
        found[month].First(f => f.Rule == "R08").Vietnamese.ShouldContain("lệch 20");
    }

    [Fact]
    public async Task A_local_authority_is_held_against_the_province_together_with_the_others()
    {
        var question = (await Questions("DP-01", "2025-M03"))[0];
        var line = question.Frame.Lines.Single(l => question.Frame.IndicatorOf(l)?.Code == "jobs.created");
        CellKey month = new(line.Id, question.Frame.Column("month")!.Id);

        var found = await Look(With(question, (month, question.Cells[month].Value!.Value + 300)));

        found[month].Select(f => f.Rule).ShouldContain("R18");
    }

    private Task<IReadOnlyDictionary<CellKey, IReadOnlyList<DoorFinding>>> Look(DoorQuestion question) => Door(question).Look(question, Cancel);

    private Task<DoorLimits?> Limits(DoorQuestion question, CellKey cell) => Door(question).Limits(question, cell, Cancel);

    private AtDoor Door(DoorQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var data = ReferenceData.Load(_db, Cancel).GetAwaiter().GetResult();
        return ActivatorUtilities.CreateInstance<AtDoor>(_scope.ServiceProvider, ActivatorUtilities.CreateInstance<DoorHistory>(
            _scope.ServiceProvider, data, ActivatorUtilities.CreateInstance<ShownFigures>(_scope.ServiceProvider, data)));
    }

    private static DoorQuestion With(DoorQuestion question, params (CellKey Cell, decimal Value)[] changed)
    {
        var cells = question.Cells.ToDictionary();
        foreach (var (cell, value) in changed)
        {
            cells[cell] = new(value, (short)value.Scale, false, null);
        }

        return question with { Cells = cells };
    }

    private async Task<List<DoorQuestion>> Questions(string form, string period)
    {
        var data = await ReferenceData.Load(_db, Cancel);
        var at = LaBan.Measures.Period.Parse(period);
        var heads = (await SubmissionHead.Of(_db, _db.Submissions.AsNoTracking()).ToListAsync(Cancel)).Where(h => h.Period == at).ToList();
        var shelf = _scope.ServiceProvider.GetRequiredService<FormShelf>();
        var questions = new List<DoorQuestion>();
        foreach (var head in heads)
        {
            var frame = await shelf.Frame(_db, head.FormVersionId, head.Period, data, Cancel);
            if (frame.Form.Code == form)
            {
                var cells = await _db.SubmissionCells.AsNoTracking().Where(c => c.SubmissionId == head.Id).ToListAsync(Cancel);
                questions.Add(new(head, frame, cells.ToDictionary(c => new CellKey(c.LineId, c.ColumnId), c => c.Content)));
            }
        }

        questions.ShouldNotBeEmpty();
        return questions;
    }
}
