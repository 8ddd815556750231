using LaBan.Model.Identity;

namespace LaBan.App.Shell.Access;

/// <summary>Who acts in this request: a person with what they may do, nobody in particular, or the program itself.</summary>
public sealed class Actor
{
    internal static readonly object Key = new();

    private readonly bool _isProgram;

    private Actor(string name, bool isProgram) => (Name, _isProgram) = (name, isProgram);

    /// <summary>A reader who has not signed in.</summary>
    public static Actor Nobody { get; } = new("", isProgram: false);

    public int? PersonId { get; private init; }

    /// <summary>The full name; of a program its own.</summary>
    public string Name { get; }

    public string UserName { get; private init; } = "";

    /// <summary>Where the request came from; null for a program.</summary>
    public string? Address { get; init; }

    /// <summary>The roles in force today.</summary>
    public IReadOnlyList<HeldRole> Roles { get; private init; } = [];

    /// <summary>What has to be done first, before anything else is allowed.</summary>
    public Restraint Restraint { get; private init; }

    /// <summary>The session of a browser; null for a token.</summary>
    public string? SessionId { get; private init; }

    public bool IsSignedIn => PersonId is not null;

    /// <summary>The organisation whose documents the person shares: the one of the first role.</summary>
    public HeldRole? Home => Roles is [var first, ..] ? first : null;

    /// <summary>What a token is limited to; null for no limit beyond the roles.</summary>
    private IReadOnlySet<Right>? Limits { get; init; }

    /// <summary>The program acting by itself: an import at the command line, a reminder sent by the clock.</summary>
    public static Actor Program(string name) => new(name, isProgram: true);

    /// <summary>Somebody at an address who tries to sign in.</summary>
    public static Actor Stranger(string? address) => new("", isProgram: false) { Address = address };

    public static Actor Of(SignedIn who) => new(who.DisplayName, isProgram: false)
    {
        PersonId = who.PersonId,
        UserName = who.UserName,
        Address = who.Address,
        Roles = who.Roles,
        SessionId = who.SessionId,
        Limits = who.Limits,
        Restraint = who.Limits is not null ? Restraint.None
            : who.MustChangePassword ? Restraint.ChangePassword
            : !who.HasSecondFactor && who.Roles.Any(r => r.Role.NeedsSecondFactor()) ? Restraint.SetUpSecondFactor
            : Restraint.None,
    };

    /// <summary>Whether the right is held anywhere.</summary>
    public bool May(Right right) => Holds(right, _ => true);

    /// <summary>Whether the right is held for an organisation and, where one is named, a group of indicators.</summary>
    public bool May(Right right, int organisation, string? indicatorGroup = null) => Holds(right, role =>
        (role.Kind == OrganisationKind.ProvinceOffice || role.OrganisationId == organisation)
        && (role.Group is null || indicatorGroup is null || role.Group == indicatorGroup));

    /// <summary>The organisations for which the right is held; null for all of them.</summary>
    public IReadOnlyCollection<int>? OrganisationsOf(Right right)
    {
        var holding = Roles.Where(r => r.Role.Rights().Contains(right)).ToList();
        return _isProgram || holding.Exists(r => r.Kind == OrganisationKind.ProvinceOffice)
            ? null
            : [.. holding.Select(r => r.OrganisationId).Distinct()];
    }

    private bool Holds(Right right, Func<HeldRole, bool> where)
    {
        if (_isProgram)
        {
            return true;
        }

        if (!IsSignedIn || (Limits is { } limits && !limits.Contains(right)))
        {
            return false;
        }

        return right == Right.OwnAccount || (Restraint == Restraint.None && Roles.Any(r => where(r) && r.Role.Rights().Contains(right)));
    }
}

/// <summary>A role held today, with what it covers.</summary>
public sealed record HeldRole(Role Role, int OrganisationId, string Organisation, OrganisationKind Kind, string? Group);

/// <summary>What is known of somebody who signed in, as it stands now.</summary>
public sealed record SignedIn(int PersonId, string UserName, string DisplayName, IReadOnlyList<HeldRole> Roles)
{
    public string? Address { get; init; }

    public string? SessionId { get; init; }

    public bool MustChangePassword { get; init; }

    public bool HasSecondFactor { get; init; }

    public IReadOnlySet<Right>? Limits { get; init; }
}

/// <summary>What a signed-in person has to do before anything else.</summary>
public enum Restraint
{
    None,
    ChangePassword,
    SetUpSecondFactor,
}
