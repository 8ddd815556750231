using LaBan.App.Collection.Reminders;
using LaBan.App.Collection.Rounds;
using LaBan.App.Mail;
using LaBan.App.Shell;
using LaBan.App.Storage;
using Npgsql;

namespace LaBan.App.Collection;

/// <summary>Looks every quarter of an hour which rounds are to be opened and, within office hours, whether anybody is to be reminded.</summary>
public sealed class CollectionClock(IServiceScopeFactory scopes, Letters letters, TimeProvider clock, ILogger<CollectionClock> log) : BackgroundService
{
    private const int Morning = 7;
    private const int Evening = 17;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await Look(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site is closing.
        }
    }

    private async Task Look(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var (now, today) = (clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)), clock.InVietnam());
            var data = await scope.ServiceProvider.GetRequiredService<ReferenceCache>().Get(scope.ServiceProvider.GetRequiredService<LabanContext>(), cancel);
            if (data.Province is not null)
            {
                await scope.ServiceProvider.GetRequiredService<OpenDueRounds>().Run(today, cancel);
            }

            if (letters.CanSend && now.Hour is >= Morning and < Evening)
            {
                await scope.ServiceProvider.GetRequiredService<SendReminders>().Run(today, cancel);
            }
        }
        catch (NpgsqlException away)
        {
            // The next look is in a quarter of an hour.
            log.LogWarning(away, "The calendar of rounds could not be looked up");
        }
    }
}
