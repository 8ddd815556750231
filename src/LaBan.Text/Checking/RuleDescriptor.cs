namespace LaBan.Text.Checking;

/// <summary>What kind of fault a rule looks for; the first digit of its id.</summary>
public enum RuleCategory : byte
{
    /// <summary>LB1: how figures and names are written.</summary>
    Writing = 1,

    /// <summary>LB2: figures that do not follow from each other.</summary>
    Arithmetic = 2,

    /// <summary>LB3: the document against itself.</summary>
    Consistency = 3,

    /// <summary>LB4: the document against the facts on file.</summary>
    Facts = 4,

    /// <summary>LB5: the layout of the file.</summary>
    Layout = 5,
}

/// <summary>A rule of the checker by its name card.</summary>
/// <param name="Id">"LB2101"; never used again for another rule.</param>
/// <param name="Vietnamese">What it finds, in a few words.</param>
/// <param name="English">The same in English.</param>
/// <param name="Severity">How sure it is unless a finding says less.</param>
public sealed record RuleDescriptor(string Id, string Vietnamese, string English, Severity Severity)
{
    /// <summary>What kind of fault it looks for.</summary>
    public RuleCategory Category => (RuleCategory)(Id[2] - '0');
}
