namespace LaBan.Model.Catalog;

/// <summary>An indicator as the formulas see it: its code, how it is calculated, and what it is a part of.</summary>
public sealed record FormulaDefinition(string Code, Formula? Formula, string? Parent = null);

/// <summary>A formula that reads what the catalogue does not have.</summary>
/// <param name="Code">The indicator whose formula it is.</param>
/// <param name="Reference">The unknown indicator, or the known one whose share of a parent is asked though it has none.</param>
public sealed record UnresolvedReference(string Code, FormulaReference Reference);

/// <summary>The formulas of a catalogue together: which indicator needs which.</summary>
public static class FormulaGraph
{
    /// <summary>
    /// Indicators that need each other in the same period, so that none can be calculated first; each needs the next and
    /// the last the first. Null when there are none.
    /// </summary>
    /// <remarks>
    /// <c>prev_year</c> and <c>prev_period</c> make no cycle: an indicator may well follow from its own earlier value,
    /// which is known when the later one is calculated. <c>share(x)</c> needs x and the parent of x.
    /// </remarks>
    public static IReadOnlyList<string>? FindCycle(IEnumerable<FormulaDefinition> catalogue)
    {
        var known = ByCode(catalogue);
        return Cycles.Find(known.Keys, code => known.TryGetValue(code, out var definition) ? Needs(definition, known) : []);
    }

    /// <summary>All references the catalogue cannot follow, in the order of the catalogue.</summary>
    public static IReadOnlyList<UnresolvedReference> FindUnresolved(IEnumerable<FormulaDefinition> catalogue)
    {
        var known = ByCode(catalogue);
        return
        [
            .. known.Values
                .SelectMany(d => (d.Formula?.References ?? []).Select(r => new UnresolvedReference(d.Code, r)))
                .Where(u => !IsResolved(u.Reference, known)),
        ];
    }

    private static bool IsResolved(FormulaReference reference, Dictionary<string, FormulaDefinition> known) =>
        known.TryGetValue(reference.Code, out var target)
        && (!reference.IsShare || (target.Parent is { } parent && known.ContainsKey(parent)));

    private static IEnumerable<string> Needs(FormulaDefinition definition, Dictionary<string, FormulaDefinition> known)
    {
        foreach (var reference in definition.Formula?.References ?? [])
        {
            if (reference.Shift == FormulaShift.None)
            {
                yield return reference.Code;
            }

            if (reference.IsShare && known.GetValueOrDefault(reference.Code)?.Parent is { } parent)
            {
                yield return parent;
            }
        }
    }

    private static Dictionary<string, FormulaDefinition> ByCode(IEnumerable<FormulaDefinition> catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var known = new Dictionary<string, FormulaDefinition>(StringComparer.Ordinal);
        foreach (var definition in catalogue)
        {
            known.TryAdd(definition.Code, definition);
        }

        return known;
    }
}
