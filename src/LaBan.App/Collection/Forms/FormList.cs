using LaBan.App.Storage;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Forms;

/// <summary>How often a figure is asked for: of whom, in which form.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Form">The form.</param>
/// <param name="IsEntered">Whether it is entered there, or only shown.</param>
/// <param name="TimesAYear">How many times a year.</param>
public sealed record AskedFigure(int Indicator, Form Form, bool IsEntered, int TimesAYear);

/// <summary>Reads forms.</summary>
public sealed class FormList(LabanContext db)
{
    /// <summary>All forms with their versions, without lines.</summary>
    public async Task<IReadOnlyList<Form>> All(CancellationToken cancel) =>
        await db.Forms.AsNoTracking().Include(f => f.Versions).OrderBy(f => f.Position).ToListAsync(cancel);

    /// <summary>A form with everything in it.</summary>
    public Task<Form?> Find(string code, CancellationToken cancel) =>
        db.Forms.AsNoTracking().Include(f => f.Versions).ThenInclude(v => v.Lines).Include(f => f.Versions).ThenInclude(v => v.Columns)
            .Include(f => f.Versions).ThenInclude(v => v.Deadlines).AsSingleQuery().SingleOrDefaultAsync(f => f.Code == code, cancel);

    /// <summary>Every figure that forms in force on a day ask for or show.</summary>
    public async Task<IReadOnlyList<AskedFigure>> Asked(DateOnly day, CancellationToken cancel)
    {
        var rows = await (from f in db.Forms.AsNoTracking()
                          join v in db.FormVersions on f.Id equals v.FormId
                          join l in db.Set<FormLine>() on v.Id equals l.FormVersionId
                          where v.ValidFrom <= day && (v.ValidTo == null || v.ValidTo >= day) && l.IndicatorId != null
                          orderby f.Position, l.Position
                          select new { Form = f, Indicator = l.IndicatorId!.Value, l.EnteredIn }).ToListAsync(cancel);
        return [.. rows.Select(r => new AskedFigure(r.Indicator, r.Form, r.EnteredIn is null, FormPeriods.TimesAYear(r.Form.Frequency)))];
    }

    /// <summary>The names of the organisations that a version lists by code.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Names(CancellationToken cancel) =>
        await db.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Code, o => o.NameVi, StringComparer.Ordinal, cancel);
}
