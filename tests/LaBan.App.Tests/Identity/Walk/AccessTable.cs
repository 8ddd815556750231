using LaBan.App.Tests.Documentation;
using LaBan.Model.Identity;

namespace LaBan.App.Tests.Identity.Walk;

/// <summary>One line of docs/operations/access.md: an address, and who gets through.</summary>
/// <param name="How">page, GET or POST.</param>
/// <param name="Pattern">The address as the site maps it.</param>
/// <param name="Who">everybody, signed in, any role, nobody, or names of roles.</param>
/// <param name="Others">What it answers to somebody of another organisation: – where there is no such thing.</param>
internal sealed record AccessLine(string How, string Pattern, string Who, string Others)
{
    public string Key => $"{How} {Pattern}";

    /// <summary>Whether the address looks different to people of different organisations.</summary>
    public bool KnowsOrganisations => Others != "–";

    /// <summary>The methods to be tried: a page takes its own forms.</summary>
    public IReadOnlyList<HttpMethod> Methods => How switch { "page" => [HttpMethod.Get, HttpMethod.Post], "GET" => [HttpMethod.Get], _ => [HttpMethod.Post] };

    public bool Admits(Role? role) => Who switch
    {
        "everybody" or "signed in" => true,
        "any role" => role is not null,
        _ => role is { } held && Who.Split(", ").Contains(held.ToString().ToLowerInvariant()),
    };

    /// <summary>What somebody whom the address admits is answered about another organisation.</summary>
    public Answer OfAnother(Role role) =>
        role.IsProvincial() && Others.EndsWith("; office may", StringComparison.Ordinal) ? Answer.Through
        : Others.Split(';')[0] switch { "not there" => Answer.NotThere, "refused" => Answer.Refused, _ => throw new InvalidDataException(Others) };
}

/// <summary>The table of who may open what, as administrators read it.</summary>
internal static class AccessTable
{
    public static IReadOnlyList<AccessLine> Lines { get; } =
    [
        .. MarkdownPage.Rows(MarkdownPage.Open("docs/operations/access.md").Text)
            .Where(r => r is [_, ['`', ..], _, _]).Select(r => new AccessLine(r[0], r[1].Trim('`'), r[2], r[3])),
    ];
}

/// <summary>How the site answered, as far as access goes.</summary>
internal enum Answer
{
    Through,
    SignIn,
    Refused,
    NotThere,

    /// <summary>Led to what has to be done first.</summary>
    First,
    Failed,
}
