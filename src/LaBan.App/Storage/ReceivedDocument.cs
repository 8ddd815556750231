namespace LaBan.App.Storage;

/// <summary>A document that somebody chose to keep, with its file as it came. Its reading is made again from the file.</summary>
public sealed class ReceivedDocument
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public DateOnly? AsOf { get; init; }

    public required byte[] File { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public int Numbers { get; init; }

    public int Unknown { get; init; }

    /// <summary>The organisation whose people see it.</summary>
    public int? OrganisationId { get; init; }

    public DateTime SavedAt { get; init; }
}
