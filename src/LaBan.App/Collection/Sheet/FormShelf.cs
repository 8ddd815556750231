using System.Collections.Concurrent;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Sheet;

/// <summary>Remembers the forms that rounds were opened with: such a version never changes again.</summary>
public sealed class FormShelf
{
    private readonly ConcurrentDictionary<int, (Form Form, FormVersion Version, long Seen)> _known = new();

    /// <summary>
    /// A version of a form laid out for a period. Read on the caller's connection: who holds one and waits for a second can
    /// wait for ever.
    /// </summary>
    public async Task<SheetFrame> Frame(LabanContext db, int version, Period period, ReferenceData data, CancellationToken cancel)
    {
        if (!_known.TryGetValue(version, out var known) || known.Seen != data.Version)
        {
            var stored = await db.FormVersions.AsNoTracking().Include(v => v.Lines).Include(v => v.Columns).Include(v => v.Deadlines)
                .AsSplitQuery().SingleAsync(v => v.Id == version, cancel);
            var form = await db.Forms.AsNoTracking().SingleAsync(f => f.Id == stored.FormId, cancel);
            _known[version] = known = (form, stored, data.Version);
        }

        return new(known.Form, known.Version, period, data);
    }
}
