using LaBan.Measures;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Links;

/// <summary>Whether a figure of this role and unit can be said of an indicator, and how naturally.</summary>
internal sealed class UnitFit(IndicatorIndex index)
{
    private const float Unasked = -1;
    private const int MostShapes = 512;
    private const string Counts = "count:";

    private readonly Dictionary<string, string> _dimensions = new(StringComparer.Ordinal);
    private readonly Shape?[] _shapes = new Shape?[MostShapes * 2];
    private int _count;

    /// <summary>What of a figure decides where it fits, and the fits: a report prints few different ones.</summary>
    private sealed record Shape(NumberRole Role, int UnitKind, string? Unit, bool IsShare, bool IsGrowth, bool HasLevel, float[] Fits);

    /// <summary>Whether a figure is an amount of money.</summary>
    public static bool IsMoney(Draft figure) =>
        figure.Unit is { } unit && (unit.EndsWith("đồng", StringComparison.Ordinal) || unit.EndsWith("USD", StringComparison.Ordinal));

    /// <summary>0 when it cannot be, up to about 1.1 when it fits best.</summary>
    public float Of(Draft figure, int indicator, bool hasLevel) => indicator < 0 ? 0 : Of(figure, indicator, hasLevel, Known(figure, hasLevel));

    /// <summary>The fits of a figure found so far, by indicator; below 0 where none was asked for yet.</summary>
    public float[] Known(Draft figure, bool hasLevel)
    {
        var kind = figure.UnitKind is { } unitKind ? (int)unitKind : -1;
        var slot = SlotOf(figure, kind, hasLevel);
        if (_shapes[slot] is { } shape)
        {
            return shape.Fits;
        }

        if (++_count > MostShapes)
        {
            Array.Clear(_shapes);
            (_count, slot) = (1, SlotOf(figure, kind, hasLevel));
        }

        var fits = new float[index.Indicators.Count];
        for (var i = 0; i < fits.Length; i++)
        {
            fits[i] = Unasked;
        }

        _shapes[slot] = new Shape(figure.Role, kind, figure.Unit, figure.IsShare, IsGrowth(figure), hasLevel, fits);
        return fits;
    }

    /// <summary>"phấn đấu thu ngân sách tăng 5%": a target said as a change.</summary>
    private static bool IsGrowth(Draft figure) => figure is { Role: NumberRole.Target, Direction: not 0 };

    /// <summary>Where the fits of figures of one shape stand or would stand.</summary>
    private int SlotOf(Draft figure, int kind, bool hasLevel)
    {
        var hash = unchecked(((int)figure.Role * 31) + (kind * 7) + (hasLevel ? 3 : 0) + (figure.IsShare ? 5 : 0) + (figure.Unit is { Length: > 0 } unit ? (unit.Length * 131) + (unit[0] * 17) + unit[^1] : 0));
        var slot = hash & (_shapes.Length - 1);
        while (_shapes[slot] is { } shape
            && !(shape.Role == figure.Role && shape.UnitKind == kind && shape.IsShare == figure.IsShare && shape.IsGrowth == IsGrowth(figure) && shape.HasLevel == hasLevel && shape.Unit == figure.Unit))
        {
            slot = (slot + 1) & (_shapes.Length - 1);
        }

        return slot;
    }

    /// <summary>The fit of a figure to an indicator, looked up among the known ones first.</summary>
    public float Of(Draft figure, int indicator, bool hasLevel, float[] known)
    {
        var fit = known[indicator];
        return fit >= 0 ? fit : known[indicator] = Find(figure, indicator, hasLevel);
    }

    private float Find(Draft figure, int indicator, bool hasLevel)
    {
        var kind = index.Indicators[indicator].Kind;
        var isRatio = figure.UnitKind is UnitKind.Percent or UnitKind.Points or UnitKind.Permille;
        return figure.Role switch
        {
            NumberRole.Rank => kind == "rank" ? 1.1f : kind is "growth" or "index" ? 0.7f : 0.6f,
            NumberRole.Share or NumberRole.Target when figure.Role == NumberRole.Share || figure.IsShare => kind == "share" ? 1.05f : kind == "growth" ? 0.2f : kind == "rank" ? 0 : 0.8f,
            NumberRole.PlanRatio or NumberRole.OverPlan or NumberRole.BaseRatio => kind is "rank" ? 0 : kind == "level" ? 1 : 0.85f,
            NumberRole.Contribution => kind is "growth" ? 1 : kind is "share" ? 0.7f : 0.5f,
            NumberRole.Change when figure.Unit is "bậc" or "hạng" => kind == "rank" ? 1 : 0,
            NumberRole.Change when figure.UnitKind == UnitKind.Points && kind == "level" => 0.3f,
            NumberRole.Change when isRatio || figure.Unit == "lần" => OfChange(kind, hasLevel),
            NumberRole.Part => kind == "level" ? 0.8f : 0,
            NumberRole.Target when kind == "level" && isRatio && IsGrowth(figure) => 0.95f,
            _ => OfAmount(figure, indicator, kind, isRatio),
        };
    }

    private static float OfChange(string kind, bool hasLevel) => kind switch
    {
        "growth" => hasLevel ? 1.0f : 1.1f,
        "level" => hasLevel ? 1.02f : 0.95f,
        "share" => 0.85f,
        "rank" => 0,
        _ => 0.9f,
    };

    private float OfAmount(Draft figure, int indicator, string kind, bool isRatio)
    {
        var dimension = index.DimensionOf(indicator);
        if (isRatio)
        {
            return dimension != "ratio" ? kind == "index" ? 0.9f : 0 : kind is "growth" && figure.Role == NumberRole.Level ? 0.97f : 1;
        }

        if (kind is "rank" || figure.Unit is null)
        {
            return kind is "rank" ? 0 : 0.8f;
        }

        var own = DimensionOf(figure.Unit);
        if (own == dimension)
        {
            return 1;
        }

        var isPerUnit = dimension.StartsWith(own + "/", StringComparison.Ordinal);
        return isPerUnit || IsMeanOf(own, dimension, indicator) ? 0.8f : own.StartsWith(Counts, StringComparison.Ordinal) && dimension.StartsWith(Counts, StringComparison.Ordinal) ? OfCounts(own, dimension) : 0;
    }

    /// <summary>"bình quân lương thực đầu người 557 kg/người/năm": the catalogue leaves out what the name says.</summary>
    private bool IsMeanOf(string own, string dimension, int indicator) =>
        dimension.Length > 0 && own.StartsWith(dimension + "/", StringComparison.Ordinal) && index.Indicators[indicator].Name.Contains("bình quân", StringComparison.Ordinal);

    /// <summary>People are no cases and no projects; things whose kind nobody listed may be the same.</summary>
    private static float OfCounts(string own, string dimension)
    {
        var (one, other) = (CountedKinds.Of(own.AsSpan(Counts.Length)), CountedKinds.Of(dimension.AsSpan(Counts.Length)));
        return own.Contains('/', StringComparison.Ordinal) || (one != CountedKind.Other && other != CountedKind.Other && one != other) ? 0
            : (one == CountedKind.People && other == one) || IsSameCount(own, dimension) ? 0.95f : 0.6f;
    }

    /// <summary>"lượt khách" counts what "lượt" counts.</summary>
    private static bool IsSameCount(string one, string other) =>
        one.StartsWith(other + " ", StringComparison.Ordinal) || other.StartsWith(one + " ", StringComparison.Ordinal);

    private string DimensionOf(string unit)
    {
        if (!_dimensions.TryGetValue(unit, out var dimension))
        {
            dimension = Unit.TryParse(unit, out var known) ? known.Dimension : "";
            _dimensions.Add(unit, dimension);
        }

        return dimension;
    }
}
