using LaBan.Office.Received;

namespace LaBan.Office.Workbooks;

/// <summary>How much of a received workbook is read before it is refused. A round of a thousand lines stays far below.</summary>
public sealed record WorkbookLimits
{
    /// <summary>The limits the program works with.</summary>
    public static WorkbookLimits Default { get; } = new();

    /// <summary>Size of the file, and of what it unpacks to.</summary>
    public ReadingLimits File { get; init; } = new() { FileBytes = 20 << 20, UnpackedBytes = 96L << 20, Entries = 2_000 };

    public int Sheets { get; init; } = 64;

    /// <summary>Cells with something in them, over all sheets.</summary>
    public int Cells { get; init; } = 300_000;

    /// <summary>Joined ranges of a sheet.</summary>
    public int Merged { get; init; } = 5_000;

    /// <summary>Characters of all words together.</summary>
    public int Characters { get; init; } = 10_000_000;

    /// <summary>Characters of one cell, as many as Excel allows.</summary>
    public int CellCharacters { get; init; } = 32_767;
}
