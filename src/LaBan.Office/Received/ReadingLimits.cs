namespace LaBan.Office.Received;

/// <summary>How much of a received file is read before it is refused. A file may be made to harm; no report comes near these.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits the program works with.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Size of the file itself.</summary>
    public int FileBytes { get; init; } = 50 << 20;

    /// <summary>Size of all parts of a packed file that are read, unpacked.</summary>
    public long UnpackedBytes { get; init; } = 128L << 20;

    /// <summary>How many times larger than packed a part may become, once it is over a megabyte.</summary>
    public int UnpackedRatio { get; init; } = 300;

    /// <summary>Files in a packed file.</summary>
    public int Entries { get; init; } = 10_000;

    /// <summary>How deep elements may stand within each other.</summary>
    public int Depth { get; init; } = 512;

    /// <summary>Length of the text.</summary>
    public int Characters { get; init; } = 20_000_000;

    /// <summary>How long the program that reads PDF may take.</summary>
    public TimeSpan PdfTime { get; init; } = TimeSpan.FromSeconds(60);
}
