namespace LaBan.Text.Lexicon;

/// <summary>
/// The edges of <see cref="PhraseNodes"/>: from a node by a symbol to a node. A hash table of plain integers, so that the
/// program compiled ahead need not compile a dictionary of pairs at every start.
/// </summary>
internal sealed class EdgeTable
{
    private int[] _nodes = new int[1024];
    private int[] _symbols = new int[1024];
    private int[] _targets = new int[1024];
    private int _count;

    /// <summary>The node an edge leads to, or -1.</summary>
    public int Next(int node, int symbol)
    {
        // A slot is free while its target is 0: no edge leads back to the root.
        for (var slot = Slot(node, symbol); _targets[slot] != 0; slot = (slot + 1) & (_targets.Length - 1))
        {
            if (_nodes[slot] == node && _symbols[slot] == symbol)
            {
                return _targets[slot];
            }
        }

        return -1;
    }

    /// <summary>Adds an edge that is not there yet.</summary>
    public void Add(int node, int symbol, int target)
    {
        if (++_count * 2 > _targets.Length)
        {
            Grow();
        }

        Place(node, symbol, target);
    }

    /// <summary>Marks the words that leave the root.</summary>
    public void MarkFirst(bool[] words)
    {
        for (var slot = 0; slot < _targets.Length; slot++)
        {
            if (_targets[slot] != 0 && _nodes[slot] == 0 && _symbols[slot] >= 0)
            {
                words[_symbols[slot]] = true;
            }
        }
    }

    private int Slot(int node, int symbol) =>
        unchecked((int)((((uint)node * 0x9E3779B1u) ^ ((uint)symbol * 0x85EBCA77u)) >> 7)) & (_targets.Length - 1);

    private void Place(int node, int symbol, int target)
    {
        var slot = Slot(node, symbol);
        while (_targets[slot] != 0)
        {
            slot = (slot + 1) & (_targets.Length - 1);
        }

        (_nodes[slot], _symbols[slot], _targets[slot]) = (node, symbol, target);
    }

    private void Grow()
    {
        var (nodes, symbols, targets) = (_nodes, _symbols, _targets);
        (_nodes, _symbols, _targets) = (new int[nodes.Length * 2], new int[nodes.Length * 2], new int[nodes.Length * 2]);
        for (var slot = 0; slot < targets.Length; slot++)
        {
            if (targets[slot] != 0)
            {
                Place(nodes[slot], symbols[slot], targets[slot]);
            }
        }
    }
}
