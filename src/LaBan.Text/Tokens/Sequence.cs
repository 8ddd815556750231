namespace LaBan.Text.Tokens;

/// <summary>
/// Tokens or lines in order, while they are collected. A list of the framework over values of ours cannot be compiled ahead and would
/// be compiled at every start of the program; this one is.
/// </summary>
internal sealed class Sequence<T>
{
    private T[] _items;

    /// <summary>An empty sequence with room for so many.</summary>
    public Sequence(int capacity) : this(new T[Math.Max(capacity, 4)])
    {
    }

    private Sequence(T[] items) => _items = items;

    /// <summary>A sequence for a while: with the room that the last one gave back, where that is enough. New room in such numbers is dear.</summary>
    public static Sequence<T> Borrow(int capacity) => new(Spare<T>.Take(Math.Max(capacity, 4), isCleared: false));

    /// <summary>Gives the room back; nothing of the sequence may be used after.</summary>
    public void GiveBack()
    {
        Spare<T>.Give(_items);
        (_items, Count) = (null!, 0);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them.</summary>
    public Stretch<T> All => new(_items, 0, Count);

    /// <summary>One by its place.</summary>
    public T this[int at] => _items[at];

    /// <summary>Empties it; its room stays.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds one at the end.</summary>
    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow(Count + 1);
        }

        _items[Count++] = item;
    }

    /// <summary>Adds several of another sequence at the end.</summary>
    public void Add(Sequence<T> from, int first, int last)
    {
        Grow(Count + last - first);
        Array.Copy(from._items, first, _items, Count, last - first);
        Count += last - first;
    }

    /// <summary>All of them as an array of their own; the sequence is not to be added to after.</summary>
    public T[] Close()
    {
        if (Count < _items.Length)
        {
            var items = new T[Count];
            Array.Copy(_items, items, Count);
            _items = items;
        }

        return _items;
    }

    private void Grow(int least)
    {
        if (least > _items.Length)
        {
            var items = new T[Math.Max(least, _items.Length * 2)];
            Array.Copy(_items, items, Count);
            _items = items;
        }
    }
}
