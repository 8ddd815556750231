namespace LaBan.App.Storage;

/// <summary>Who changed what, and when. Never changed or removed.</summary>
public sealed class AuditRecord
{
    /// <summary>Until people and roles exist everything is done by the one user of the machine.</summary>
    public const string LocalUser = "local";

    public long Id { get; init; }

    public DateTime At { get; init; }

    public required string Actor { get; init; }

    /// <summary>What was done, as in <c>document.save</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What it was done to: a code or an id.</summary>
    public required string Subject { get; init; }

    /// <summary>What changed, in a few words.</summary>
    public required string Detail { get; init; }
}
