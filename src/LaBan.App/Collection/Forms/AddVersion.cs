using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Forms;

/// <summary>Adds a version to a form; the one before ends the day before.</summary>
public sealed class AddVersion(LabanContext db, ReferenceData data, AuditTrail trail, Actor actor)
{
    /// <summary>What was typed about the new version.</summary>
    public sealed record Request(string Form, DateOnly? From, string Organisations, int OpensBefore, string Deadlines)
    {
        public string Columns { get; init; } = "";

        public string Lines { get; init; } = "";

        public string Decision { get; init; } = "";
    }

    public async Task<Outcome<FormVersion>> Run(Request request, CancellationToken cancel)
    {
        if (!actor.May(Right.ManageForms))
        {
            await trail.Refuse("form.add-version", request.Form, IdentityProblems.NotAllowed, cancel);
            return IdentityProblems.NotAllowed;
        }

        var form = await db.Forms.Include(f => f.Versions).SingleOrDefaultAsync(f => f.Code == request.Form, cancel);
        if (form is null)
        {
            return CollectionProblems.NoForm;
        }

        var last = form.Versions.MaxBy(v => v.Number);
        if (request.From is not { } from || from <= last?.ValidFrom || await IsUsed(last, from, cancel))
        {
            return FormProblems.NotLater;
        }

        var made = Make(request, form, from, (last?.Number ?? 0) + 1);
        if (made.Value is { } version)
        {
            if (last is not null && (last.ValidTo is null || last.ValidTo >= from))
            {
                last.ValidTo = from.AddDays(-1);
            }

            form.Versions.Add(version);
            trail.Note("form.add-version", form.Code, $"{version.Number}", after: request.Decision);
            await db.SaveChangesAsync(cancel);
        }

        return made;
    }

    private async Task<bool> IsUsed(FormVersion? last, DateOnly from, CancellationToken cancel) =>
        last is not null && await db.Rounds.AnyAsync(r => r.FormVersionId == last.Id && r.CutOff >= from, cancel);

    private Outcome<FormVersion> Make(Request request, Form form, DateOnly from, int number)
    {
        var organisations = request.Organisations.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ViText.Nfc).ToArray();
        if (form.FilledBy == FilledBy.Listed && organisations.Length == 0)
        {
            return FormProblems.NoFillers;
        }

        var (deadlines, columns, lines) = (FormText.ReadDeadlines(request.Deadlines), FormText.ReadColumns(request.Columns), FormText.ReadLines(request.Lines, data));
        return (deadlines.Problem ?? columns.Problem ?? lines.Problem) is { } problem ? problem : new FormVersion
        {
            Number = number,
            ValidFrom = from,
            Organisations = organisations,
            OpensBefore = Math.Clamp(request.OpensBefore, 0, 60),
            Decision = ViText.Nfc(request.Decision).Trim(),
            Deadlines = deadlines.Value!,
            Columns = columns.Value!,
            Lines = lines.Value!,
            SetBy = actor.Name,
            SetAt = trail.Now,
        };
    }
}
