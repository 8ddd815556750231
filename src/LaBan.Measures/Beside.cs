using System.Runtime.ExceptionServices;

namespace LaBan.Measures;

/// <summary>
/// Work done on another core while the caller goes on, on a thread of its own: a program started anew for each file would first have to
/// make tasks and their pool ready, which takes longer than such work.
/// </summary>
/// <example>
/// <code>
/// var opening = Beside.Begin(Open);
/// Prepare();
/// opening.Wait();
/// </code>
/// </example>
public sealed class Beside
{
    private readonly Thread _thread;
    private ExceptionDispatchInfo? _failure;
    private volatile bool _isDone;

    private Beside(Action work) => _thread = new Thread(() => Run(work)) { IsBackground = true };

    /// <summary>Whether the work has come to its end.</summary>
    public bool IsDone => _isDone;

    /// <summary>Begins work.</summary>
    public static Beside Begin(Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var beside = new Beside(work);
        beside._thread.UnsafeStart();
        return beside;
    }

    /// <summary>Does one work here and another beside it, and waits for both.</summary>
    public static void Both(Action here, Action there)
    {
        ArgumentNullException.ThrowIfNull(here);
        var beside = Begin(there);
        try
        {
            here();
        }
        finally
        {
            beside.Wait();
        }
    }

    /// <summary>Waits for the end of the work; throws what it threw.</summary>
    public void Wait()
    {
        _thread.Join();
        _failure?.Throw();
    }

    private void Run(Action work)
    {
        try
        {
            work();
        }
        catch (Exception failure)
        {
            _failure = ExceptionDispatchInfo.Capture(failure);
        }

        _isDone = true;
    }
}
