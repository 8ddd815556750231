using System.Text.RegularExpressions;
using LaBan.Measures;

namespace LaBan.Model.Collection.Door;

/// <summary>A kind of rule: what it looks at, the numbers that set it, and the words its sentence may use.</summary>
public abstract partial class DoorTest
{
    /// <summary>Words every sentence may use.</summary>
    private static readonly string[] Common = ["value", "unit", "period"];

    public abstract DoorKind Kind { get; }

    public abstract string NameVi { get; }

    public abstract string NameEn { get; }

    /// <summary>The numbers that a row may set.</summary>
    public virtual IReadOnlyList<DoorParameter> Parameters => [];

    /// <summary>The words that a sentence may use in braces.</summary>
    public IReadOnlyList<string> Words => [.. Common, .. OwnWords];

    protected virtual IReadOnlyList<string> OwnWords => [];

    /// <summary>What there is to say of a figure that stands there; null when it satisfies the rule under some rounding.</summary>
    internal abstract DoorRemark? Look(DoorCase c, StatedNumber value, DoorParameters with);

    /// <summary>Between which values the rule will accept the figure, where that is known before the figure.</summary>
    internal virtual DoorBounds? Bounds(DoorCase c, DoorParameters with) => null;

    /// <summary>What keeps a rule of this kind from being used, or null.</summary>
    internal Problem? FlawIn(DoorRule rule)
    {
        if (rule.ValidFrom > rule.ValidTo)
        {
            return DoorProblems.DatesCrossed();
        }

        var read = DoorParameters.Read(rule.Parameters, Parameters);
        return read.Problem ?? FlawIn(read.Value!) ?? FlawIn(rule.MessageVi, "message_vi") ?? FlawIn(rule.MessageEn, "message_en");
    }

    /// <summary>What keeps these numbers from being used together, or null.</summary>
    protected virtual Problem? FlawIn(DoorParameters with) => null;

    private Problem? FlawIn(string message, string field)
    {
        if (string.IsNullOrWhiteSpace(message))
        {
            return DoorProblems.MessageNeeded(field);
        }

        var stranger = WordPattern().Matches(message).Select(m => m.Groups[1].Value).FirstOrDefault(w => !Words.Contains(w));
        return stranger is null ? null : DoorProblems.UnknownWord(stranger, field, Words);
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex WordPattern();
}

/// <summary>The values a rule accepts for a figure, and why.</summary>
internal sealed record DoorBounds(decimal? Low, decimal? High, string Vietnamese, string English)
{
    /// <summary>Whether some value that prints as this number is accepted.</summary>
    public bool Admit(StatedNumber value) => !(value.Interval.High < Low) && !(value.Interval.Low > High);
}
