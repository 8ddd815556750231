namespace LaBan.Office.Csv;

/// <summary>Something wrong with a CSV file, with the place and what to do; the code is stable.</summary>
public sealed record CsvIssue(string Code, string File, long Line, string Vietnamese, string English)
{
    /// <summary>The column concerned, when it is one.</summary>
    public string? Column { get; init; }

    /// <summary>What stood there, cut to a readable length.</summary>
    public string? Value { get; init; }

    /// <summary>Whether reading stopped here.</summary>
    public bool Stops { get; init; }
}
