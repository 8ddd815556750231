using LaBan.App.Collection.Door;
using LaBan.App.Collection.Rules;
using LaBan.App.Collection.Sheet;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Collection;

/// <summary>A trial of a rule ends in time; it needs a site of its own, for what is submitted to it would count in other trials.</summary>
public sealed class LongTrialTests(CollectionSite site) : IClassFixture<CollectionSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_trial_that_runs_out_of_time_says_how_many_it_tried()
    {
        foreach (var submission in new[] { await site.Open(), await site.Open() })
        {
            await submission.Fill(site.Entrant);
            await submission.Take(site.Entrant, "nop");
        }

        await using var scope = site.Services.CreateAsyncScope();
        var (services, rule) = (scope.ServiceProvider, await site.Read(db => db.DoorRules.AsNoTracking().SingleAsync(r => r.Code == "R04", Cancel)));
        var data = await ReferenceData.Load(services.GetRequiredService<LabanContext>(), Cancel);
        var history = ActivatorUtilities.CreateInstance<DoorHistory>(services, data, ActivatorUtilities.CreateInstance<ShownFigures>(services, data));
        var trying = ActivatorUtilities.CreateInstance<TryRule>(services, data, history, Actor.Program("test"), new SlowClock());

        var trial = (await trying.Run(rule, rule, Cancel)).Value!;

        trial.Tried.ShouldBe(1);
        trial.All.ShouldBeGreaterThan(1);
    }

    /// <summary>Three seconds pass whenever it is looked at.</summary>
    private sealed class SlowClock : TimeProvider
    {
        private long _looked;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _looked += 3;
    }
}
