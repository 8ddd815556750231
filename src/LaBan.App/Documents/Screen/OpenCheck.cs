using LaBan.Text;
using LaBan.Text.Checking;

namespace LaBan.App.Documents.Screen;

/// <summary>What a check rests on besides the document; another basis asks for another check.</summary>
/// <param name="Reader">The reader by the catalogue of the moment.</param>
/// <param name="Facts">The day as of which figures on file are compared; null for none.</param>
public sealed record CheckBasis(ReportReader Reader, DateOnly? Facts);

/// <summary>The check of an open document: waiting, under way, done or failed. Lives in memory with the document.</summary>
public sealed class OpenCheck(CheckBasis basis)
{
    public CheckBasis Basis { get; } = basis;

    /// <summary>What came of it; null until it is done, and when it failed.</summary>
    public CheckResult? Result { get; private set; }

    public bool HasFailed { get; private set; }

    /// <summary>Ends with the check, however it ends.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    /// <summary>Whether this check is in the history already.</summary>
    public bool IsNoted { get; set; }

    /// <summary>Checks in the background, when it is this document's turn.</summary>
    public void Start(Func<CheckResult> check, SemaphoreSlim turn, ILogger log) => Ended = Task.Run(async () =>
    {
        await turn.WaitAsync();
        try
        {
            Result = check();
        }
        catch (Exception bug)
        {
            HasFailed = true;
            log.LogError(bug, "A document could not be checked");
        }
        finally
        {
            turn.Release();
        }
    });
}
