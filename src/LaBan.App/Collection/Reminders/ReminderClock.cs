using LaBan.App.Mail;
using LaBan.App.Shell;
using Npgsql;

namespace LaBan.App.Collection.Reminders;

/// <summary>Looks every quarter of an hour, within office hours, whether anybody is to be reminded.</summary>
public sealed class ReminderClock(IServiceScopeFactory scopes, Letters letters, TimeProvider clock, ILogger<ReminderClock> log) : BackgroundService
{
    private const int Morning = 7;
    private const int Evening = 17;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (letters.CanSend && await timer.WaitForNextTickAsync(stoppingToken))
        {
            var hour = clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).Hour;
            if (hour is >= Morning and < Evening)
            {
                await Look(stoppingToken);
            }
        }
    }

    private async Task Look(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SendReminders>().Run(clock.InVietnam(), cancel);
        }
        catch (NpgsqlException away)
        {
            // The next look is in a quarter of an hour.
            log.LogWarning(away, "Reminders could not be looked up");
        }
    }
}
