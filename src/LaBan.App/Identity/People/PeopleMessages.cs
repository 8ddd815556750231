using LaBan.Measures;
using LaBan.Model.Identity;

namespace LaBan.App.Identity.People;

/// <summary>What the pages of people say for the code in their address.</summary>
public static class PeopleMessages
{
    private static readonly Problem[] All =
    [
        IdentityProblems.NotAllowed, IdentityProblems.LastAdministrator, IdentityProblems.OwnRole, IdentityProblems.OwnAccount,
        IdentityProblems.NotASuccessor, IdentityProblems.OnlyAtOffice(Role.Analyst), IdentityProblems.NotAtOffice(Role.Entrant),
    ];

    public static Problem? Of(string? code) => Array.Find(All, p => p.Code == code);
}
