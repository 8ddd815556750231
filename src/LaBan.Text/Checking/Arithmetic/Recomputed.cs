using LaBan.Measures;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>How a printed figure stands to the value that follows from others.</summary>
internal enum Agreement : byte
{
    /// <summary>It follows from them.</summary>
    Right,

    /// <summary>It follows only if every rounding went the same way.</summary>
    OnlyByRounding,

    /// <summary>Its last digits were cut off instead of rounded.</summary>
    CutOff,

    /// <summary>No rounding explains it.</summary>
    Wrong,
}

/// <summary>A value that follows from printed figures.</summary>
/// <param name="Value">Computed from them as they are printed.</param>
/// <param name="Range">All the values that their rounding allows.</param>
internal readonly record struct Recomputed(decimal Value, Interval Range)
{
    private const decimal Edge = 0.9m;

    /// <summary>How a printed figure stands to it.</summary>
    public Agreement Against(Figure stated)
    {
        var allowed = stated.Allowed();
        if (allowed.Contains(Value))
        {
            return Agreement.Right;
        }

        if (Range.Overlaps(allowed))
        {
            return IsAtEdge(stated.Value, allowed) ? Agreement.OnlyByRounding : Agreement.Right;
        }

        return Range.Overlaps(Cut(stated, allowed)) ? Agreement.CutOff : Agreement.Wrong;
    }

    /// <summary>The power of ten by which a printed figure is off: 3 when it is 1.000 times too large; 0 when it is off otherwise.</summary>
    public int PowerOff(Figure stated)
    {
        var allowed = stated.Allowed();
        for (var (power, factor) = (1, 10m); power <= 3; power++, factor *= 10)
        {
            if ((Range * factor).Overlaps(allowed))
            {
                return power;
            }

            if (Range.Overlaps(allowed * factor))
            {
                return -power;
            }
        }

        return 0;
    }

    private bool IsAtEdge(decimal stated, Interval allowed)
    {
        var reach = stated > Value ? Range.High - Value + (stated - allowed.Low) : Value - Range.Low + (allowed.High - stated);
        return Math.Abs(stated - Value) > Edge * reach;
    }

    /// <summary>What the figure stands for if its last digits were cut off.</summary>
    private static Interval Cut(Figure stated, Interval allowed)
    {
        var step = Math.Max(stated.Step, allowed.High - allowed.Low);
        return stated.Value < 0 ? new(stated.Value - step, stated.Value) : new(stated.Value, stated.Value + step);
    }
}
