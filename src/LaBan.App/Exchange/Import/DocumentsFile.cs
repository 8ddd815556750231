using LaBan.App.Storage;
using LaBan.Model.Observations;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>Reads <c>sources.csv</c> (reports that state figures) and <c>documents.csv</c> (directives they cite).</summary>
internal sealed class DocumentsFile(LabanContext db)
{
    public const string SourcesName = "sources.csv";
    public const string Name = "documents.csv";

    private Dictionary<string, SourceDocument> _known = [];

    public async Task Read(ImportFolder folder, CancellationToken cancel)
    {
        _known = await db.Documents.ToDictionaryAsync(d => d.Key, StringComparer.Ordinal, cancel);
        await folder.ReadFile(SourcesName, ["source_id", "date", "subject"], row => ReadRow(row, "source_id", statesFigures: true), cancel);
        await folder.ReadFile(Name, ["doc_id", "subject"], row => ReadRow(row, "doc_id", statesFigures: false), cancel);
    }

    private void ReadRow(RowReader row, string keyColumn, bool statesFigures)
    {
        var wanted = new SourceDocument
        {
            Key = row.Required(keyColumn),
            Symbol = row.Text("symbol"),
            Type = row.Text("type"),
            Issuer = row.Text("issuer"),
            Date = row.Date("date"),
            Subject = row.Required("subject"),
            CitedIn = row.Text("cited_in"),
            Note = row.Text("note"),
            StatesFigures = statesFigures,
        };
        if (!row.IsRefused)
        {
            row.Count(Store(wanted));
        }
    }

    private RowFate Store(SourceDocument wanted)
    {
        if (!_known.TryGetValue(wanted.Key, out var old))
        {
            _known.Add(wanted.Key, wanted);
            db.Documents.Add(wanted);
            return RowFate.Added;
        }

        return db.Overwrite(old, wanted) ? RowFate.Changed : RowFate.Unchanged;
    }
}
