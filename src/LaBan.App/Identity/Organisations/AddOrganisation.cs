using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;

namespace LaBan.App.Identity.Organisations;

/// <summary>Takes an organisation on file.</summary>
public sealed class AddOrganisation(LabanContext db, ReferenceData data, OrganisationRegister register, AuditTrail trail)
{
    private const string Action = "organisation.add";

    /// <summary>What was typed of it; where no code was, the name suggests one.</summary>
    public sealed record Request(string Name, OrganisationKind Kind)
    {
        public string? Code { get; init; }

        /// <summary>Key of the area of a local authority.</summary>
        public string? Area { get; init; }

        public DateOnly? From { get; init; }
    }

    public Task<Outcome<Organisation>> Run(Request request, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        var name = ViText.Nfc(request.Name).Trim();
        var code = request.Code?.Trim() is { Length: > 0 } typed ? typed : OrganisationRules.CodeOf(name);
        var area = request.Kind == OrganisationKind.Local && request.Area is { Length: > 0 } chosen ? chosen : null;
        return register.Change(Action, code, all =>
        {
            if (all.Find(o => o.Code == code) is { } taken)
            {
                return OrganisationProblems.CodeTaken(taken);
            }

            if (area is not null && data.AreaList.All(a => a.Key != area))
            {
                return OrganisationProblems.NoSuchArea;
            }

            var position = all.Count == 0 ? 1 : all.Max(o => o.Position) + 1;
            var made = new Organisation { Code = code, NameVi = name, Kind = request.Kind, Area = area, ValidFrom = request.From, Position = position };
            db.Organisations.Add(made);
            trail.Note(Action, code, name, after: OrganisationRegister.Text(made, []));
            return made;
        }, cancel);
    }
}
