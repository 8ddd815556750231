using System.Globalization;
using LaBan.Measures;
using LaBan.Model.Collection;

namespace LaBan.App.Collection.Entry;

/// <summary>One cell as somebody wants it, and the version he saw.</summary>
public sealed record CellEntry(string Id, int Line, string Column, int Base)
{
    /// <summary>As typed, the Vietnamese way; null or empty leaves the cell without a figure.</summary>
    public string? Text { get; init; }

    /// <summary>The figure with a decimal point, in place of the text: the answer to a question.</summary>
    public string? Value { get; init; }

    /// <summary>"Không phát sinh".</summary>
    public bool None { get; init; }

    public string? Comment { get; init; }

    /// <summary>Leaves the comment as it is.</summary>
    public bool KeepComment { get; init; }

    /// <summary>Why warnings may stand, by rule.</summary>
    public IReadOnlyDictionary<string, string> Explanations { get; init; } = new Dictionary<string, string>();
}

/// <summary>What a typed text says: nothing, that there is nothing, a figure, or one of two figures.</summary>
internal sealed record TypedFigure(StatedNumber? Number, bool IsNone, StatedNumber? Other = null, string? Problem = null)
{
    private static readonly string[] NoneWords = ["-", "–", "—", "x", "kps", "khong phat sinh", "none"];

    public bool IsAmbiguous => Other is not null;

    public static TypedFigure Read(CellEntry entry)
    {
        if (entry.None)
        {
            return new(null, true);
        }

        if (!string.IsNullOrWhiteSpace(entry.Value))
        {
            return ReadInvariant(entry.Value.Trim());
        }

        var text = ViText.Nfc(entry.Text ?? "").Trim();
        if (text.Length == 0)
        {
            return new(null, false);
        }

        if (NoneWords.Contains(ViText.FoldKey(text), StringComparer.Ordinal) || text is "-" or "–" or "—")
        {
            return new(null, true);
        }

        var reading = ViNumber.Read(text);
        return reading.Kind switch
        {
            ViReadingKind.Number => new(reading.Value, false),
            ViReadingKind.Ambiguous => new(reading.Value, false, reading.Alternative, reading.Problem),
            _ => new(null, false, Problem: reading.Problem),
        };
    }

    private static TypedFigure ReadInvariant(string text)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (text.Length > 30 || !decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var value))
        {
            return new(null, false, Problem: $"«{text[..Math.Min(text.Length, 40)]}» không đọc được là số.");
        }

        return new(new StatedNumber(value, value.Scale), false);
    }
}
