using LaBan.Measures;

namespace LaBan.Model.Identity;

/// <summary>A role that somebody holds at an organisation, for all its indicators or one group of them, during a stretch of time.</summary>
public sealed class Grant
{
    public int Id { get; init; }

    public int PersonId { get; init; }

    public Role Role { get; init; }

    public int OrganisationId { get; init; }

    /// <summary>The group of indicators it is limited to, such as <c>economy</c>; null for all.</summary>
    public string? IndicatorGroup { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    /// <summary>The absent person this one stands in for, or null.</summary>
    public int? StandsInFor { get; init; }

    public DateTime GrantedAt { get; init; }

    public required string GrantedBy { get; init; }

    /// <summary>Gives a role; provincial roles are held at the office of the province only.</summary>
    public static Outcome<Grant> Make(int person, Role role, Organisation at, GrantTerms terms)
    {
        if (role.IsProvincial() != (at.Kind == OrganisationKind.ProvinceOffice) && role != Role.Viewer)
        {
            return role.IsProvincial() ? IdentityProblems.OnlyAtOffice(role) : IdentityProblems.NotAtOffice(role);
        }

        if (terms.From > terms.To)
        {
            return IdentityProblems.EndsBeforeItBegins;
        }

        return new Grant
        {
            PersonId = person,
            Role = role,
            OrganisationId = at.Id,
            IndicatorGroup = terms.Group,
            ValidFrom = terms.From,
            ValidTo = terms.To,
            StandsInFor = terms.StandsInFor,
            GrantedAt = terms.At,
            GrantedBy = terms.By,
        };
    }

    public bool IsInForceOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);

    /// <summary>Takes the role away; the day before is its last.</summary>
    public void End(DateOnly day) => ValidTo = day.AddDays(-1);
}

/// <summary>From when to when, for which group, in whose place and by whom a role is given.</summary>
public sealed record GrantTerms(DateTime At, string By)
{
    public string? Group { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public int? StandsInFor { get; init; }
}
