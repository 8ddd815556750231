using LaBan.Measures;
using LaBan.Model.Collection.Door;

namespace LaBan.App.Collection.Rules;

/// <summary>What may be set about a rule on its page: whether it is on, how strict it is, its numbers.</summary>
public sealed record RuleSetting(bool Enabled, DoorSeverity Severity, string Parameters)
{
    public static RuleSetting Of(DoorRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(rule.Enabled, rule.Severity, DoorParameters.Write(DoorKinds.Of(rule.Kind).Parameters, rule.OwnNumbers()));
    }

    /// <summary>Reads what was typed for a rule; a number left blank has its usual value.</summary>
    public static Outcome<RuleSetting> Read(DoorRule rule, RuleSetting typed, IReadOnlyDictionary<string, string> numbers, DecimalHint hint)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(numbers);
        var known = DoorKinds.Of(rule.Kind).Parameters;
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var parameter in known)
        {
            var text = numbers.GetValueOrDefault(parameter.Name, "").Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (ViNumber.Read(text, hint) is not { Kind: ViReadingKind.Number, Value: { } number } || number.Value < parameter.Least || number.Value > parameter.Most)
            {
                return DoorProblems.NumberOutOfRange(parameter);
            }

            values[parameter.Name] = number.Value;
        }

        var setting = typed with { Parameters = DoorParameters.Write(known, values) };
        return setting.On(rule).Flaw() is { } flaw ? flaw : setting;
    }

    /// <summary>The rule as it would be, by itself.</summary>
    public DoorRule On(DoorRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var wanted = rule.Copy();
        (wanted.Enabled, wanted.Severity, wanted.Parameters) = (Enabled, Severity, Parameters);
        return wanted;
    }

    /// <summary>As the audit record and the form have it.</summary>
    public override string ToString() =>
        $"{(Enabled ? "bật" : "tắt")}; {(Severity == DoorSeverity.Block ? "chặn" : "cảnh báo")}{(Parameters.Length > 0 ? "; " + Parameters : "")}";
}
