namespace LaBan.App.Exchange.Import;

/// <summary>Why one cell of a file was refused, where it stands, and what to do about it.</summary>
public sealed record Refusal(string File, long Line, string Column, string Value, Message Reason, Message Fix);

/// <summary>One sentence in both languages.</summary>
public readonly record struct Message(string Vi, string En)
{
    public string In(bool english) => english ? En : Vi;
}

/// <summary>A row that says something else than what was set on a page, and was left aside.</summary>
/// <param name="Place">Where the row stands.</param>
/// <param name="Key">What it is about.</param>
/// <param name="By">Who set it on the page.</param>
/// <param name="On">On which day.</param>
public sealed record KeptSetting(RowPlace Place, string Key, string By, DateOnly On);

/// <summary>What became of the rows of one file.</summary>
public sealed class FileTally(string file)
{
    public string File { get; } = file;

    public long Read { get; set; }

    public long Added { get; set; }

    /// <summary>Rows that differ from what is on file: a new version, or changed attributes of the catalogue.</summary>
    public long Changed { get; set; }

    public long Unchanged { get; set; }

    /// <summary>Rows that say something else than what was set on a page since, and were left aside.</summary>
    public long Kept { get; set; }

    public long Refused { get; set; }
}

/// <summary>The outcome of an import: what was read, what changed, and everything that was refused.</summary>
public sealed class ImportReport
{
    /// <summary>Refusals beyond this number are counted, not listed.</summary>
    public const int ListedRefusals = 200;

    private readonly List<Refusal> _refusals = [];

    public List<FileTally> Files { get; } = [];

    /// <summary>Files of the folder that this version does not read.</summary>
    public List<string> Ignored { get; } = [];

    /// <summary>What was set on pages and stays so though a file says otherwise.</summary>
    public List<KeptSetting> Kept { get; } = [];

    public IReadOnlyList<Refusal> Refusals => _refusals;

    public long RefusedTotal { get; private set; }

    public bool IsDryRun { get; init; }

    public bool Saved { get; set; }

    public bool IsAccepted => RefusedTotal == 0;

    public FileTally Open(string file)
    {
        var tally = new FileTally(file);
        Files.Add(tally);
        return tally;
    }

    public void Refuse(Refusal refusal)
    {
        RefusedTotal++;
        if (_refusals.Count < ListedRefusals)
        {
            _refusals.Add(refusal);
        }
    }
}
