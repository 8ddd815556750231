using LaBan.Measures;

namespace LaBan.App.Shell;

/// <summary>How sure a shown figure is; decides how it is printed.</summary>
public enum FigureNature
{
    Plan,
    Forecast,
    FirstEstimate,
    SecondEstimate,
    Preliminary,
    Actual,
    Revised,
    Official,
}

/// <summary>Why a place in a table is blank.</summary>
public enum BlankReason
{
    NotYet,
    NoneOccurred,
    NotComparable,
}

/// <summary>A figure as a page shows it: the number as printed, how sure it is, and every version it went through.</summary>
/// <param name="WithSign">Growth and differences carry their sign.</param>
public sealed record Figure(StatedNumber Number, FigureNature Nature = FigureNature.Actual, bool WithSign = false)
{
    public Figure(decimal value, int decimals, FigureNature nature = FigureNature.Actual, bool withSign = false)
        : this(StatedNumber.Round(value, decimals), nature, withSign)
    {
    }

    /// <summary>Oldest first, this one last; empty or one when the figure never changed.</summary>
    public IReadOnlyList<FigureVersion> Versions { get; init; } = [];

    public string Write(Words words) =>
        WithSign ? words.WithSign(Number.Value, Number.Decimals) : words.Number(Number);
}

/// <summary>One value that a figure had, from when it was known, and the document that says so.</summary>
public sealed record FigureVersion(StatedNumber Number, FigureNature Nature, DateOnly KnownFrom, string Source);
