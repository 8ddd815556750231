using LaBan.Measures;
using LaBan.Office.Received;
using LaBan.Text;
using LaBan.Text.Reading;

namespace LaBan.App.Documents.Screen;

/// <summary>How far the reading of a document has come.</summary>
public enum ReadingStage
{
    Waiting,
    OpeningFile,
    ReadingNumbers,
    Read,
    Refused,
    Stopped,
}

/// <summary>A document handed in to be read: its file, how far the reading is, and what came of it. Lives in memory only.</summary>
public sealed class OpenDocument(string id, string name, byte[] file, DateOnly? asOf) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private ReportReader? _reader;

    /// <summary>Cannot be guessed; who is not of the owner's organisation does not see it even so.</summary>
    public string Id { get; } = id;

    public string Name { get; } = name;

    public byte[] File { get; } = file;

    /// <summary>The day the document was written, when the reader said so.</summary>
    public DateOnly? AsOf { get; } = asOf;

    /// <summary>How it is to be checked.</summary>
    public CheckWish Wish { get; set; } = CheckWish.Usual;

    /// <summary>The organisation whose people see it; null when the program opened it.</summary>
    public int? Owner { get; init; }

    /// <summary>Whether it was pasted: its name then tells nothing.</summary>
    public bool IsPasted { get; init; }

    /// <summary>Its last check, once there was one.</summary>
    public OpenCheck? Check { get; private set; }

    public ReadingStage Stage { get; private set; }

    /// <summary>Why the document is refused.</summary>
    public Problem? Problem { get; private set; }

    public SourceText? Source { get; private set; }

    public ReportReading? Reading { get; private set; }

    public bool HasEnded => Stage >= ReadingStage.Read;

    /// <summary>Ends with the reading, however it ends.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    public void Dispose() => _stop.Dispose();

    /// <summary>Reads in the background, when it is this document's turn.</summary>
    public void Start(ReportReader reader, SemaphoreSlim turn, ILogger log) => Ended = Task.Run(async () =>
    {
        try
        {
            await turn.WaitAsync(_stop.Token);
            try
            {
                Read(reader, log);
            }
            finally
            {
                turn.Release();
            }
        }
        catch (OperationCanceledException)
        {
            Stage = ReadingStage.Stopped;
        }
    });

    /// <summary>Gives up waiting for the reading.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>The reading by the catalogue of now: names added to it since work at once.</summary>
    public ReportReading ReadingBy(ReportReader reader)
    {
        lock (_gate)
        {
            if (_reader != reader)
            {
                Reading = reader.Read(Source!, new ReadingOptions(AsOf));
                _reader = reader;
            }

            return Reading!;
        }
    }

    /// <summary>The check by the catalogue and figures of now: the one there is, or a fresh one that the caller starts.</summary>
    public OpenCheck CheckBy(CheckBasis basis, Action<OpenCheck> start)
    {
        lock (_gate)
        {
            if (Check?.Basis != basis)
            {
                Check = new OpenCheck(basis);
                start(Check);
            }

            return Check;
        }
    }

    private void Read(ReportReader reader, ILogger log)
    {
        try
        {
            Stage = ReadingStage.OpeningFile;
            var source = ReportFile.Read(File, Name, cancel: _stop.Token);
            if (source.Problem is { } problem)
            {
                Problem = problem;
                Stage = ReadingStage.Refused;
                return;
            }

            Source = source.Value;
            Stage = ReadingStage.ReadingNumbers;
            ReadingBy(reader);
            Stage = _stop.IsCancellationRequested ? ReadingStage.Stopped : ReadingStage.Read;
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            Problem = ScreenProblems.Unreadable(Name);
            Stage = ReadingStage.Refused;
            log.LogError(bug, "A document of {Bytes} bytes could not be read", File.Length);
        }
    }
}
