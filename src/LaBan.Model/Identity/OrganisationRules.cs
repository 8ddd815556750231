using System.Text.RegularExpressions;
using LaBan.Measures;

namespace LaBan.Model.Identity;

/// <summary>What has to hold of organisations and among them, whether they come from a page or from a data file.</summary>
public static partial class OrganisationRules
{
    /// <summary>The code that a name suggests: "Sở Nội vụ" gives <c>so-noi-vu</c>.</summary>
    public static string CodeOf(string name) => NotInCodes().Replace(ViText.FoldKey(name), "-").Trim('-');

    /// <summary>Why an organisation cannot stand by itself; null when it can.</summary>
    public static Problem? Flaw(Organisation wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return wanted.NameVi.Length == 0 ? OrganisationProblems.NameNeeded
            : !GoodCode().IsMatch(wanted.Code) ? OrganisationProblems.BadCode
            : wanted is { Kind: OrganisationKind.Local, Area: null } ? OrganisationProblems.AreaNeeded
            : wanted.ValidFrom > wanted.ValidTo ? OrganisationProblems.Backwards
            : null;
    }

    /// <summary>Why it cannot stand beside the others: at no time do two have one name, or govern one area.</summary>
    public static Problem? Clash(Organisation wanted, IEnumerable<Organisation> others)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(others);
        foreach (var other in others.Where(o => o.Code != wanted.Code && o.StandsBeside(wanted)))
        {
            if (other.NameVi == wanted.NameVi)
            {
                return OrganisationProblems.NameTaken(other);
            }

            if (wanted is { Kind: OrganisationKind.Local, Area: not null } && other.Kind == OrganisationKind.Local && other.Area == wanted.Area)
            {
                return OrganisationProblems.AreaTaken(other);
            }
        }

        return null;
    }

    /// <summary>Why one body cannot take over from another the day after that one ended; where no day is set, whether they could ever.</summary>
    public static Problem? Refusal(Organisation ended, Organisation successor, ILookup<string, string> successors)
    {
        ArgumentNullException.ThrowIfNull(ended);
        ArgumentNullException.ThrowIfNull(successor);
        var since = ended.ValidTo?.AddDays(1);
        return successor.Code == ended.Code ? OrganisationProblems.OwnSuccessor
            : successor.ValidTo < since ? OrganisationProblems.SuccessorEnded(successor, since!.Value)
            : successor.ValidFrom > since ? OrganisationProblems.SuccessorNotThere(successor, since!.Value)
            : Heirs(successor.Code, successors).Contains(ended.Code) ? OrganisationProblems.SuccessionCircle(successor)
            : null;
    }

    /// <summary>Everybody who took over from a body, at once or through others.</summary>
    public static IReadOnlyCollection<string> Heirs(string code, ILookup<string, string> successors)
    {
        ArgumentNullException.ThrowIfNull(successors);
        var (found, left) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>(successors[code]));
        while (left.TryPop(out var next))
        {
            if (found.Add(next))
            {
                foreach (var further in successors[next])
                {
                    left.Push(further);
                }
            }
        }

        return found;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,59}$")]
    private static partial Regex GoodCode();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInCodes();
}
