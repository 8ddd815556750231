namespace LaBan.Text.Links;

/// <summary>Whether a claim says what is measured as the name of an indicator does: "giá trị sản xuất", "dư nợ", "sản lượng".</summary>
internal sealed class MeasureNames(IndicatorIndex index, ContextWords context)
{
    private const int Much = 3;

    /// <summary>Whether the claim's own words say the measure, or how the name opens when it has none.</summary>
    public bool AreSaid(int indicator) => Said(indicator) is { } says ? says : index.NameOf(indicator) is not [var opening, ..] || context.Owns(opening);

    /// <summary>Whether the claim's own words say the measure itself.</summary>
    public bool AreSaidInFull(int indicator) => OpensWithMeasure(indicator) && Said(indicator) is true;

    /// <summary>Whether the claim names an indicator whatever its paragraph is about: by its measure or by much of its name.</summary>
    public bool AreSaidAnyway(int indicator)
    {
        if (AreSaidInFull(indicator))
        {
            return true;
        }

        var said = 0;
        foreach (var word in index.NameOf(indicator))
        {
            said += index.Words.ShareOf(word) == 1 && context.Owns(word) ? 1 : 0;
        }

        return said >= Much;
    }

    /// <summary>Whether the first telling word of a name is its measure: not so in "Năng suất … thủy sản".</summary>
    private bool OpensWithMeasure(int indicator)
    {
        foreach (var word in index.NameOf(indicator))
        {
            if (index.Words.ShareOf(word) == 1)
            {
                return IsMeasure(word);
            }
        }

        return false;
    }

    /// <summary>Whether the claim says the first word of measure in a name and, of two, the second too; null when the name has none.</summary>
    private bool? Said(int indicator)
    {
        var name = index.NameOf(indicator);
        for (var i = 0; i < name.Length; i++)
        {
            if (IsMeasure(name[i]))
            {
                return context.Owns(name[i]) && (i + 1 == name.Length || !IsMeasure(name[i + 1]) || context.Owns(name[i + 1]));
            }
        }

        return null;
    }

    private bool IsMeasure(NameWord word) => index.Words.IsHead(word) && index.Words.ShareOf(word) == 1;
}
