using LaBan.Text.Mentions;

namespace LaBan.Text.Claims;

/// <summary>A claim while it is being built: one subject and the figures said of it.</summary>
internal sealed class ClaimDraft
{
    /// <summary>The sentence it stands in.</summary>
    public required SentenceView Sentence { get; init; }

    /// <summary>Its figures in order.</summary>
    public List<Draft> Figures { get; } = [];

    /// <summary>First token of the words that name its subject.</summary>
    public int First { get; init; }

    /// <summary>One past the last token of those words.</summary>
    public int Last { get; init; }

    /// <summary>The claim it is a part of ("trong đó", brackets).</summary>
    public ClaimDraft? Parent { get; init; }

    /// <summary>The claim before it in the sentence or paragraph.</summary>
    public ClaimDraft? Previous { get; init; }

    /// <summary>Its place in the list of claims.</summary>
    public int Index { get; set; }

    /// <summary>Whether its words say of what, not only what is measured.</summary>
    public bool NamesThing { get; set; }

    /// <summary>The indicator it is about, by its place in the catalogue; -1 for none.</summary>
    public int Indicator { get; set; } = -1;
}
