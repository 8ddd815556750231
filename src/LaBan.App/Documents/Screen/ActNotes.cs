using LaBan.App.Storage;

namespace LaBan.App.Documents.Screen;

/// <summary>Writes down who did what; saved together with what was done.</summary>
public sealed class ActNotes(LabanContext db, TimeProvider clock)
{
    public void Note(string action, string subject, string detail) => db.AuditRecords.Add(new AuditRecord
    {
        At = clock.GetUtcNow().UtcDateTime,
        Actor = AuditRecord.LocalUser,
        Action = action,
        Subject = subject,
        Detail = detail,
    });
}
