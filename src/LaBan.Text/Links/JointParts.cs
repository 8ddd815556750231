namespace LaBan.Text.Links;

/// <summary>Whether a claim names several parts of one whole together, which is none of them: "công nghiệp, xây dựng và dịch vụ chiếm 83%".</summary>
internal sealed class JointParts(IndicatorIndex index, ContextWords context)
{
    /// <summary>Whether the claim names, beside an indicator, all of another part of the same whole.</summary>
    public bool AreSaid(int indicator)
    {
        var parent = index.Parents[indicator];
        if (parent < 0 || !AddsUp(indicator, parent) || !IsSaid(indicator, parent))
        {
            return false;
        }

        for (var other = 0; other < index.Parents.Length; other++)
        {
            if (index.Parents[other] == parent && other != indicator && index.Indicators[other].Kind == index.Indicators[indicator].Kind
                && index.DimensionOf(other) == index.DimensionOf(indicator) && HasOwn(indicator, other, parent) && HasOwn(other, indicator, parent) && IsSaid(other, parent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Amounts add up, and so do shares of an amount; rates held against other rates do not.</summary>
    private bool AddsUp(int indicator, int parent) => index.IsLevel(indicator) || index.IsGrowth(indicator) || index.IsLevel(parent);

    /// <summary>Whether the claim's own words have every telling word of a name that the whole does not have.</summary>
    private bool IsSaid(int indicator, int parent)
    {
        var said = 0;
        foreach (var word in index.CoreOf(indicator))
        {
            if (IsTelling(word, parent))
            {
                if (!context.Owns(word))
                {
                    return false;
                }

                said++;
            }
        }

        return said > 0;
    }

    /// <summary>Whether a name has a telling word that another does not have.</summary>
    private bool HasOwn(int indicator, int other, int parent)
    {
        foreach (var word in index.CoreOf(indicator))
        {
            if (IsTelling(word, parent) && !index.HasWord(other, word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTelling(NameWord word, int parent) =>
        !index.Words.IsHead(word) && !index.HasWord(parent, word);
}
