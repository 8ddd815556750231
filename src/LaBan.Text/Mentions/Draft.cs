namespace LaBan.Text.Mentions;

/// <summary>A number while it is being read: each stage fills in what it can tell.</summary>
internal sealed class Draft
{
    /// <summary>Its token in reading order.</summary>
    public required int At { get; init; }

    /// <summary>One past the last token of its unit.</summary>
    public int End { get; set; }

    /// <summary>One past the words that go on naming what is counted: "6 vụ chặt, phá rừng trái pháp luật".</summary>
    public int Tail { get; set; }

    /// <summary>Whether the role is settled.</summary>
    public bool IsSettled { get; set; }

    /// <summary>What it is.</summary>
    public NumberRole Role { get; set; }

    /// <summary>Its value as printed.</summary>
    public decimal? Value { get; set; }

    /// <summary>Its unit, as the engine writes units.</summary>
    public string? Unit { get; set; }

    /// <summary>What kind of unit it has.</summary>
    public Lexicon.UnitKind? UnitKind { get; set; }

    /// <summary>+1 for a rise, −1 for a fall, 0 for neither.</summary>
    public int Direction { get; set; }

    /// <summary>What a change or ratio is against.</summary>
    public string? Basis { get; set; }

    /// <summary>The period it describes.</summary>
    public string? Period { get; set; }

    /// <summary>actual, est or plan.</summary>
    public string? Qualifier { get; set; }

    /// <summary>How sure the reading is, 0 to 1.</summary>
    public decimal Confidence { get; set; }

    /// <summary>The claim it belongs to, by its place in the list of claims; -1 for none.</summary>
    public int Claim { get; set; } = -1;

    /// <summary>The catalogue's code of the indicator.</summary>
    public string? Indicator { get; set; }

    /// <summary>The number it takes role and unit from: the first of "3,1% và 8,6%", the one before a bracket.</summary>
    public Draft? Like { get; set; }

    /// <summary>First token of the words that name its subject elsewhere, as the cells of a table do; -1 when it has none.</summary>
    public int SubjectFirst { get; set; } = -1;

    /// <summary>One past the last token of those words.</summary>
    public int SubjectLast { get; set; } = -1;

    /// <summary>Whether it is said of a part of what the figure before it is said of.</summary>
    public bool IsPart { get; set; }

    /// <summary>Whether it is a share of a total, be it achieved or planned.</summary>
    public bool IsShare { get; set; }

    /// <summary>Whether it stands inside brackets that follow another number.</summary>
    public bool InBrackets { get; set; }

    /// <summary>Whether the number is one of several that go with several subjects in order: 0 for no, else its turn from 1.</summary>
    public int Turn { get; set; }

    /// <summary>Settles the role.</summary>
    public void Settle(NumberRole role, decimal confidence)
    {
        Role = role;
        Confidence = confidence;
        IsSettled = true;
    }
}
