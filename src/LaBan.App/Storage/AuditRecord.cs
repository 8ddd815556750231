namespace LaBan.App.Storage;

/// <summary>Who did what, when and from where. Never changed or removed; chained to the record before it.</summary>
public sealed class AuditRecord
{
    public long Id { get; init; }

    public DateTime At { get; init; }

    /// <summary>The person's name as it was then, or the name of the program that acted.</summary>
    public required string Actor { get; init; }

    /// <summary>Null where a program acted, or somebody who had not signed in.</summary>
    public int? PersonId { get; init; }

    /// <summary>The address it came from; null for the command line.</summary>
    public string? Address { get; init; }

    /// <summary>What was done, as in <c>document.save</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What it was done to: a code or an id.</summary>
    public required string Subject { get; init; }

    /// <summary>What changed, in a few words.</summary>
    public required string Detail { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }
}

/// <summary>The place of an audit record in the chain, and the hash that holds it there.</summary>
public sealed class AuditSeal
{
    public long Seq { get; init; }

    public long AuditId { get; init; }

    public required byte[] Hash { get; init; }
}
