using LaBan.App.Storage;
using LaBan.Model.Collection;
using LaBan.Office.Csv;

namespace LaBan.App.Exchange.Import;

/// <summary>Where a row stands.</summary>
public readonly record struct RowPlace(string File, long Line);

/// <summary>What became of one row.</summary>
public enum RowFate
{
    Added,
    Changed,
    Unchanged,

    /// <summary>Left aside: it says something else than what was set on a page.</summary>
    Kept,
}

/// <summary>A folder of data files being imported, and the report of it.</summary>
public sealed class ImportFolder(string path, ImportReport report, IProgress<ImportProgress>? progress)
{
    private const int ProgressStep = 2_000;

    public ImportReport Report { get; } = report;

    /// <summary>Whether files win over what was set on pages.</summary>
    public bool Overwrites { get; init; }

    public bool Has(string name) => File.Exists(Path.Combine(path, name));

    /// <summary>Reads one file row by row; a file that is not there is passed over.</summary>
    public async Task ReadFile(string name, IReadOnlyList<string> requiredColumns, Action<RowReader> use, CancellationToken cancel)
    {
        if (!Has(name))
        {
            return;
        }

        var tally = Report.Open(name);
        await using var stream = Open(name);
        using var table = CsvTable.Read(stream, name);
        if (!RequireColumns(table, requiredColumns, tally))
        {
            TakeIssues(table, tally);
            return;
        }

        var reader = new RowReader(table, tally, Report);
        foreach (var row in reader.Rows())
        {
            use(row);
            if (tally.Read % ProgressStep == 0)
            {
                cancel.ThrowIfCancellationRequested();
                progress?.Report(new(name, stream.Position, stream.Length));
            }
        }

        TakeIssues(table, tally);
        progress?.Report(new(name, stream.Length, stream.Length));
    }

    public void Refuse(RowPlace place, string column, string value, Message reason, Message fix)
    {
        if (Report.Files.Find(f => f.File == place.File) is { } tally)
        {
            tally.Refused++;
        }

        Report.Refuse(new(place.File, place.Line, column, value, reason, fix));
    }

    /// <summary>Tells of a row that was left aside for what was set on a page.</summary>
    public RowFate Keep(RowPlace place, string key, string by, DateTime at)
    {
        Report.Kept.Add(new(place, key, by, new Signature(at, by).Day));
        return RowFate.Kept;
    }

    private FileStream Open(string name)
    {
        try
        {
            return File.OpenRead(Path.Combine(path, name));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"Không đọc được tệp {name}: {refused.Message}", $"The file {name} cannot be read: {refused.Message}", refused);
        }
    }

    private bool RequireColumns(CsvTable table, IReadOnlyList<string> columns, FileTally tally)
    {
        var missing = columns.Where(c => table.Ordinal(c) < 0).ToList();
        foreach (var column in missing)
        {
            Refuse(new(tally.File, 1), column, "", new("thiếu cột", "the column is missing"), new($"thêm cột {column} vào dòng tiêu đề", $"add the column {column} to the header"));
        }

        return missing.Count == 0 && !table.Issues.Any(i => i.Stops);
    }

    private void TakeIssues(CsvTable table, FileTally tally)
    {
        foreach (var issue in table.Issues)
        {
            Refuse(new(tally.File, issue.Line), issue.Column ?? "", issue.Value ?? "", new(issue.Vietnamese, issue.English), default);
        }
    }
}

/// <summary>How far the reading of a file has come.</summary>
public readonly record struct ImportProgress(string File, long Bytes, long TotalBytes);
