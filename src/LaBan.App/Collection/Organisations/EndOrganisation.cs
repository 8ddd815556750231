using LaBan.App.Identity.Organisations;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Organisations;

/// <summary>Sets the last day of an organisation and who takes over the day after, or lets it go on.</summary>
public sealed class EndOrganisation(LabanContext db, OrganisationRegister register, OrganisationTies ties, AuditTrail trail)
{
    private const string Ending = "organisation.end", GoingOn = "organisation.go-on";

    /// <summary>What was typed: the last day, the codes of those that take over, and whether what is not approved yet may wait.</summary>
    public sealed record Request(string Code, DateOnly? Last, IReadOnlyList<string> Successors, bool EvenSo);

    public async Task<Outcome<Organisation>> Run(Request request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Last is not { } last)
        {
            return IdentityProblems.BadDay(OrganisationProblems.Last);
        }

        var known = await db.OrganisationSuccessions.ToListAsync(cancel);
        var open = await ties.Unfinished(request.Code, cancel);
        return await register.Change(Ending, request.Code, (o, all) =>
        {
            var before = OrganisationRegister.Text(o, HeirsOf(o, known));
            o.ValidTo = last;
            if (OrganisationRules.Flaw(o) is { } flaw)
            {
                return flaw;
            }

            if (IsLastOffice(o, all))
            {
                return OrganisationProblems.LastOffice;
            }

            if (open.Count > 0 && !request.EvenSo)
            {
                return CollectionProblems.RoundsOpen(open);
            }

            Drop(o, known);
            var refusal = Succeed(o, request.Successors, all, known);
            trail.Note(Ending, o.Code, o.NameVi, before, OrganisationRegister.Text(o, HeirsOf(o, known)));
            return refusal is null ? o : refusal;
        }, cancel);
    }

    /// <summary>Takes the end back: the organisation goes on, and nobody took over from it.</summary>
    public async Task<Outcome<Organisation>> Undo(string code, CancellationToken cancel)
    {
        var known = await db.OrganisationSuccessions.ToListAsync(cancel);
        return await register.Change(GoingOn, code, (o, _) =>
        {
            if (o.ValidTo is null)
            {
                return OrganisationProblems.NotEnded;
            }

            var before = OrganisationRegister.Text(o, HeirsOf(o, known));
            o.ValidTo = null;
            Drop(o, known);
            trail.Note(GoingOn, o.Code, o.NameVi, before, OrganisationRegister.Text(o, []));
            return o;
        }, cancel);
    }

    private static IEnumerable<string> HeirsOf(Organisation of, List<OrganisationSuccession> known) =>
        known.Where(s => s.Predecessor == of.Code).Select(s => s.Successor);

    private void Drop(Organisation of, List<OrganisationSuccession> known)
    {
        db.RemoveRange(known.Where(s => s.Predecessor == of.Code));
        known.RemoveAll(s => s.Predecessor == of.Code);
    }

    private Problem? Succeed(Organisation ended, IReadOnlyList<string> heirs, List<Organisation> all, List<OrganisationSuccession> known)
    {
        foreach (var heir in heirs.Distinct(StringComparer.Ordinal))
        {
            if (all.Find(o => o.Code == heir) is not { } next)
            {
                return IdentityProblems.NoSuchOrganisation with { Field = OrganisationProblems.Successors };
            }

            if (OrganisationRules.Refusal(ended, next, known.ToLookup(s => s.Predecessor, s => s.Successor, StringComparer.Ordinal)) is { } refusal)
            {
                return refusal;
            }

            var succession = new OrganisationSuccession { Predecessor = ended.Code, Successor = heir, Since = ended.ValidTo!.Value.AddDays(1) };
            known.Add(succession);
            db.OrganisationSuccessions.Add(succession);
        }

        return null;
    }

    /// <summary>Roles that speak for the province are held at its office, so there has to be one the day after.</summary>
    private static bool IsLastOffice(Organisation ended, List<Organisation> all) =>
        ended.Kind == OrganisationKind.ProvinceOffice
        && !all.Exists(o => o.Kind == OrganisationKind.ProvinceOffice && o.Code != ended.Code && o.IsValidOn(ended.ValidTo!.Value.AddDays(1)));
}
