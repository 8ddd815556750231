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

    /// <summary>Reads "low=0; high=100" for a kind with these parameters.</summary>
    internal static Outcome<DoorParameters> Read(string text, IReadOnlyList<DoorParameter> known)
    {
        var values = known.Where(p => p.Usual is not null).ToDictionary(p => p.Name, p => p.Usual!.Value, StringComparer.Ordinal);
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

        return new DoorParameters(values);
    }
}
