using LaBan.App.Shell;
using LaBan.Model.Identity;

namespace LaBan.App.Identity.People;

/// <summary>What the list of people is narrowed to; lives in the address. What is not known there narrows nothing.</summary>
public sealed record PeopleFilter(RowSearch Search, Role? Role, string? State)
{
    /// <summary>How an account can stand.</summary>
    public static IReadOnlyList<string> States { get; } = ["active", "new", "locked", "disabled"];

    public static PeopleFilter Read(string? query, string? role, string? state) => new(
        new RowSearch(query),
        new GiveRoleForm(role, null).ReadRole(),
        States.FirstOrDefault(s => s == state));

    public static string KeyOf(PersonLine person) =>
        RowSearch.KeyOf([person.Name, person.UserName, person.Email, .. person.Roles.Select(r => r.At)]);

    public static string StateOf(PersonLine person) =>
        person.IsDisabled ? "disabled" : person.IsLocked ? "locked" : person.IsNew ? "new" : "active";

    public static string StateName(string state, Words words) => state switch
    {
        "disabled" => words.T("Ngừng", "Disabled"),
        "locked" => words.T("Tạm khóa", "Locked"),
        "new" => words.T("Chưa đổi mật khẩu", "First password"),
        _ => words.T("Đang dùng", "Active"),
    };

    public bool Accepts(PersonLine person) =>
        Search.Accepts(KeyOf(person))
        && (Role is null || person.Roles.Any(r => r.Role == Role))
        && (State is null || StateOf(person) == State);
}
