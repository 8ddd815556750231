using LaBan.App.Storage;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>Puts forms on file. A version that rounds were opened with stays as it is: what changes is a further version.</summary>
internal sealed class FormStore(LabanContext db)
{
    public async Task Store(ImportFolder folder, IReadOnlyList<WantedForm> wanted, CancellationToken cancel)
    {
        var tally = folder.Report.Files.Find(f => f.File == FormsFile.Name)!;
        var known = await db.Forms.Include(f => f.Versions).ThenInclude(v => v.Lines).Include(f => f.Versions).ThenInclude(v => v.Columns)
            .Include(f => f.Versions).ThenInclude(v => v.Deadlines).AsSplitQuery().ToDictionaryAsync(f => f.Code, StringComparer.Ordinal, cancel);
        foreach (var form in wanted)
        {
            switch (await StoreOne(folder, known, form, cancel))
            {
                case RowFate.Added: tally.Added++; break;
                case RowFate.Changed: tally.Changed++; break;
                case RowFate.Kept: tally.Kept++; break;
                default: tally.Unchanged++; break;
            }
        }
    }

    private async Task<RowFate> StoreOne(ImportFolder folder, Dictionary<string, Form> known, WantedForm wanted, CancellationToken cancel)
    {
        if (!known.TryGetValue(wanted.Form.Code, out var form))
        {
            known.Add(wanted.Form.Code, form = wanted.Form);
            db.Forms.Add(form);
        }

        var named = (form.NameVi, form.NameEn) != (wanted.Form.NameVi, wanted.Form.NameEn);
        (form.NameVi, form.NameEn) = (wanted.Form.NameVi, wanted.Form.NameEn);
        if ((form.Frequency, form.Calendar, form.FilledBy) != (wanted.Form.Frequency, wanted.Form.Calendar, wanted.Form.FilledBy))
        {
            folder.Refuse(wanted.Place, "frequency", "", new("biểu này có kỳ, lịch hoặc nơi điền khác", "the form has another frequency, calendar or filler"),
                new("đặt mã biểu mới", "give it a code of its own"));
        }

        var stored = form.Versions.Find(v => v.Number == wanted.Version.Number);
        if (stored is null)
        {
            form.Versions.Add(wanted.Version);
            return RowFate.Added;
        }

        var (same, ended) = (Content(stored) == Content(wanted.Version), stored.ValidTo != wanted.Version.ValidTo);
        if ((!same || ended) && !folder.Overwrites && SetOnPage(form, stored, same) is { SetBy: { } by, SetAt: { } at })
        {
            return folder.Keep(wanted.Place, $"{form.Code}, {wanted.Version.Number}", by, at);
        }

        if (same)
        {
            stored.ValidTo = wanted.Version.ValidTo;
            return named || ended ? RowFate.Changed : RowFate.Unchanged;
        }

        await Replace(folder, form, stored, wanted, cancel);
        return RowFate.Changed;
    }

    /// <summary>The version that a page added and a file knows nothing of: this one, or the next one, which ended it.</summary>
    private static FormVersion? SetOnPage(Form form, FormVersion stored, bool same) =>
        stored.SetBy is not null && !same ? stored : form.Versions.Find(v => v.Number == stored.Number + 1 && v.SetBy is not null);

    private async Task Replace(ImportFolder folder, Form form, FormVersion stored, WantedForm wanted, CancellationToken cancel)
    {
        if (await db.Rounds.AnyAsync(r => r.FormVersionId == stored.Id, cancel))
        {
            folder.Refuse(wanted.Place, "version", wanted.Form.Code, new("phiên bản này đã có kỳ báo cáo, không sửa được nữa", "rounds were opened with this version; it cannot be changed"),
                new("thêm một phiên bản mới", "add a further version"));
            return;
        }

        form.Versions.Remove(stored);
        db.RemoveRange(stored.Lines);
        db.RemoveRange(stored.Columns);
        db.RemoveRange(stored.Deadlines);
        db.Remove(stored);
        await db.SaveChangesAsync(cancel);
        form.Versions.Add(wanted.Version);
    }

    private static string Content(FormVersion v) => string.Join('\n',
        [
            $"{v.ValidFrom:O} {v.OpensBefore} {v.Decision} {string.Join('|', v.Organisations)}",
            .. v.Lines.OrderBy(l => l.Position).Select(l => $"{l.Number}|{l.IndicatorId}|{l.Breakdown}|{l.Label}|{l.Level}|{l.Part}|{l.EnteredIn}"),
            .. v.Columns.OrderBy(c => c.Position).Select(c => $"{c.Key}|{c.Kind}|{c.Title}|{c.Formula}|{c.IsOptional}"),
            .. v.Deadlines.OrderBy(d => d.Level).Select(d => $"{d.Level}|{d.MonthsAfter}|{d.Day}|{d.Shift}"),
        ]);
}
