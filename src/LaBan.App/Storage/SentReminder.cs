namespace LaBan.App.Storage;

/// <summary>The letter that reminded a person on a day, or the attempts to send it.</summary>
public sealed class SentReminder
{
    public long Id { get; init; }

    public int PersonId { get; init; }

    public DateOnly Day { get; init; }

    /// <summary>How many things it told of.</summary>
    public int Items { get; set; }

    public int Attempts { get; set; }

    public DateTime TriedAt { get; set; }

    /// <summary>When the mail server took it; null while it has not.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>What the mail server said instead.</summary>
    public string? Refusal { get; set; }
}
