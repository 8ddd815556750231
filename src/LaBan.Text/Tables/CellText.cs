using LaBan.Text.Lexicon;
using LaBan.Text.Reading;

namespace LaBan.Text.Tables;

/// <summary>A cell of a row with its tokens.</summary>
/// <param name="Place">Where it stands in the table.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">One past its last token.</param>
internal sealed record CellText(TableCell Place, int First, int Last)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => First >= Last;
}

/// <summary>A unit as a cell writes it.</summary>
/// <param name="Word">The unit.</param>
/// <param name="Text">Its writing, scale included: "nghìn tỷ đồng".</param>
internal sealed record CellUnit(UnitWord Word, string Text);
