using System.Globalization;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;

namespace LaBan.App.Identity.Organisations;

/// <summary>Corrects the name of an organisation, or gives it another from a day on.</summary>
public sealed class NameOrganisation(LabanContext db, OrganisationRegister register, AuditTrail trail, TimeProvider clock)
{
    private const string Renaming = "organisation.rename";

    /// <summary>Corrects how the name is written, for all its time.</summary>
    public Task<Outcome<Organisation>> Correct(string code, string wanted, CancellationToken cancel)
    {
        const string action = "organisation.correct-name";
        var name = ViText.Nfc(wanted).Trim();
        return register.Change(action, code, (o, _) =>
        {
            if (o.NameVi == name)
            {
                return OrganisationProblems.SameName;
            }

            trail.Note(action, code, "", o.NameVi, name);
            o.NameVi = name;
            return o;
        }, cancel);
    }

    /// <summary>Gives it another name from a day on; rounds cut off before keep the old one.</summary>
    public Task<Outcome<Organisation>> Rename(string code, string wanted, DateOnly? from, CancellationToken cancel)
    {
        var name = ViText.Nfc(wanted).Trim();
        return register.Change(Renaming, code, (o, _) =>
        {
            if (o.NameVi == name)
            {
                return OrganisationProblems.SameName;
            }

            if (from is not { } day || day > clock.InVietnam() || day <= o.ValidFrom || day > o.ValidTo || o.FormerNames.Exists(n => day <= n.ValidTo.AddDays(1)))
            {
                return OrganisationProblems.RenamedLater;
            }

            trail.Note(Renaming, code, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), o.NameVi, name);
            o.FormerNames.Add(new() { NameVi = o.NameVi, ValidTo = day.AddDays(-1) });
            o.NameVi = name;
            return o;
        }, cancel);
    }

    /// <summary>Takes the last new name back, as if it had never been given.</summary>
    public Task<Outcome<Organisation>> UndoRename(string code, CancellationToken cancel) => register.Change(Renaming, code, (o, _) =>
    {
        if (o.FormerNames.MaxBy(n => n.ValidTo) is not { } last)
        {
            return OrganisationProblems.NoFormerName;
        }

        trail.Note(Renaming, code, "", o.NameVi, last.NameVi);
        o.NameVi = last.NameVi;
        o.FormerNames.Remove(last);
        db.Remove(last);
        return o;
    }, cancel);
}
