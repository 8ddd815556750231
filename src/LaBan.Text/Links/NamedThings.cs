using LaBan.Text.Tokens;

namespace LaBan.Text.Links;

/// <summary>Which indicators name which of the listed things, and which narrow what they are about to a scope.</summary>
internal sealed class NamedThings
{
    private readonly ThingNames _things;
    private readonly NameTable _table;
    private readonly NameWords _words;
    private readonly NameWord[][] _names;
    private readonly bool[]?[] _having;
    private readonly int[] _scopes;

    /// <summary>Looks for things in the names of a catalogue.</summary>
    /// <param name="things">The things.</param>
    /// <param name="table">All names.</param>
    /// <param name="words">What words count.</param>
    /// <param name="names">Each indicator's own name.</param>
    public NamedThings(ThingNames things, NameTable table, NameWords words, NameWord[][] names)
    {
        (_things, _table, _words, _names) = (things, table, words, names);
        _having = new bool[]?[things.Count];
        _scopes = ScopesOfNames();
    }

    /// <summary>Whether the names of an indicator have a thing, however it is spelled.</summary>
    public bool Has(int indicator, int thing) => (_having[thing] ??= _things.IsPhrase(thing) ? HavingTogether(_things.Spellings(thing)) : Having(_things.Spellings(thing)))[indicator];

    /// <summary>The scopes that an indicator's own name has, a bit each in the order they are listed.</summary>
    public int ScopesOf(int indicator) => _scopes[indicator];

    /// <summary>For each indicator whether its names together have all telling words of one of the spellings.</summary>
    private bool[] Having(NameWord[][] spellings)
    {
        var having = new bool[_names.Length];
        foreach (var spelling in spellings)
        {
            var missing = new bool[_names.Length];
            foreach (var word in spelling)
            {
                MarkMissing(word, HasTelling(spelling), missing);
            }

            for (var i = 0; i < having.Length; i++)
            {
                having[i] |= !missing[i];
            }
        }

        return having;
    }

    /// <summary>For each indicator whether one of its names has the words of one of the spellings together.</summary>
    private bool[] HavingTogether(NameWord[][] spellings)
    {
        var having = new bool[_names.Length];
        for (var variant = 0; variant < _table.Count; variant++)
        {
            foreach (var spelling in spellings)
            {
                having[_table.IndicatorOf(variant)] |= IsIn(_table[variant].Words, spelling);
            }
        }

        return having;
    }

    private void MarkMissing(NameWord word, bool tellingOnly, bool[] missing)
    {
        var share = _words.ShareOf(word);
        if (share == 0 || (tellingOnly && share < 1))
        {
            return;
        }

        var has = new bool[missing.Length];
        foreach (var slot in _table.SlotsOf(word))
        {
            foreach (var name in _table.Having(slot))
            {
                has[_table.IndicatorOf(name)] = true;
            }
        }

        for (var i = 0; i < missing.Length; i++)
        {
            missing[i] |= !has[i];
        }
    }

    private bool HasTelling(NameWord[] words)
    {
        foreach (var word in words)
        {
            if (_words.ShareOf(word) == 1)
            {
                return true;
            }
        }

        return false;
    }

    private int[] ScopesOfNames()
    {
        var scopes = new int[_names.Length];
        for (var scope = 0; scope < _things.Scopes.Count; scope++)
        {
            foreach (var spelling in _things.Spellings(_things.Scopes[scope]))
            {
                for (var i = 0; i < scopes.Length; i++)
                {
                    scopes[i] |= IsIn(_names[i], spelling) ? 1 << scope : 0;
                }
            }
        }

        return scopes;
    }

    private bool IsIn(Stretch<NameWord> name, NameWord[] phrase)
    {
        var opening = Opening(phrase);
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] == opening && GoesOn(name, at, phrase))
            {
                return true;
            }
        }

        return false;
    }

    private NameWord Opening(NameWord[] phrase)
    {
        foreach (var word in phrase)
        {
            if (_words.ShareOf(word) > 0)
            {
                return word;
            }
        }

        return default;
    }

    /// <summary>Whether a phrase goes on from a place of a name; a name keeps of equal words only the first: "doanh nghiệp trong các khu công".</summary>
    private bool GoesOn(Stretch<NameWord> name, int at, NameWord[] phrase)
    {
        var first = at;
        foreach (var word in phrase)
        {
            if (at < name.Length && name[at] == word)
            {
                at++;
            }
            else if (_words.ShareOf(word) > 0 && !Has(name, first, word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word is among the first of a name.</summary>
    public static bool Has(Stretch<NameWord> name, int count, NameWord word)
    {
        for (var i = 0; i < count; i++)
        {
            if (name[i] == word)
            {
                return true;
            }
        }

        return false;
    }
}
