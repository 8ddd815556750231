namespace LaBan.Text.Links;

/// <summary>
/// Whether the name of an indicator is narrower than anything around a claim: "193 dự án FDI còn hiệu lực" is not "… trong các KCN" where no
/// industrial park is spoken of.
/// </summary>
internal sealed class UnsaidScopes(IndicatorIndex index, ContextWords context)
{
    private int _said;
    private bool _isGathered;

    /// <summary>Begins with a claim whose words were gathered.</summary>
    public void Gather() => _isGathered = false;

    /// <summary>Whether the name has a scope that is said nowhere near.</summary>
    public bool Narrow(int indicator)
    {
        var scopes = index.ScopesOf(indicator);
        if (scopes == 0)
        {
            return false;
        }

        if (!_isGathered)
        {
            (_isGathered, _said) = (true, Said());
        }

        return (scopes & ~_said) != 0;
    }

    private int Said()
    {
        var said = 0;
        for (var i = 0; i < index.Things.Scopes.Count; i++)
        {
            foreach (var spelling in index.Things.Spellings(index.Things.Scopes[i]))
            {
                said |= context.HasAll(spelling) ? 1 << i : 0;
            }
        }

        return said;
    }
}
