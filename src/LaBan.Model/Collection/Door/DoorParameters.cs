using System.Globalization;
using LaBan.Measures;

namespace LaBan.Model.Collection.Door;

/// <summary>A number that sets how a kind of rule works.</summary>
/// <param name="Name">Its name in the row.</param>
/// <param name="Usual">What it is when the row does not say; null for a bound that is then absent.</param>
/// <param name="Least">The smallest sensible value.</param>
/// <param name="Most">The largest.</param>
/// <param name="Vietnamese">What it means.</param>
/// <param name="English">The same in English.</param>
public sealed record DoorParameter(string Name, decimal? Usual, decimal Least, decimal Most, string Vietnamese, string English);

/// <summary>The numbers of one rule, read from its row.</summary>
public sealed class DoorParameters
{
    private readonly Dictionary<string, decimal> _values;

    private DoorParameters(Dictionary<string, decimal> values)
    {
        _values = values;
    }

    public decimal? this[string name] => _values.TryGetValue(name, out var value) ? value : null;

    /// <summary>A number that the kind always has.</summary>
    internal decimal Get(string name) => _values[name];

    /// <summary>Writes numbers as a row has them, "low=0; high=100", in the order of the kind.</summary>
    public static string Write(IReadOnlyList<DoorParameter> known, IReadOnlyDictionary<string, decimal> values)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(values);
        return string.Join("; ", known.Where(p => values.ContainsKey(p.Name))
            .Select(p => p.Name + "=" + values[p.Name].ToString("0.############################", CultureInfo.InvariantCulture)));
    }

    /// <summary>Reads "low=0; high=100" for a kind with these parameters; what is left out has its usual value.</summary>
    internal static Outcome<DoorParameters> Read(string text, IReadOnlyList<DoorParameter> known)
    {
        var own = ReadOwn(text, known);
        if (own.Value is not { } values)
        {
            return own.Problem!;
        }

        foreach (var parameter in known.Where(p => p.Usual is not null))
        {
            values.TryAdd(parameter.Name, parameter.Usual!.Value);
        }

        return new DoorParameters(values);
    }

    /// <summary>Reads only what is written.</summary>
    internal static Outcome<Dictionary<string, decimal>> ReadOwn(string text, IReadOnlyList<DoorParameter> known)
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            var parameter = known.FirstOrDefault(p => p.Name == sides[0]);
            if (parameter is null)
            {
                return DoorProblems.UnknownParameter(sides[0], known);
            }

            const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            if (sides.Length < 2 || !decimal.TryParse(sides[1], style, CultureInfo.InvariantCulture, out var value)
                || value < parameter.Least || value > parameter.Most)
            {
                return DoorProblems.ParameterOutOfRange(parameter);
            }

            values[parameter.Name] = value;
        }

        return values;
    }
}
