namespace LaBan.Text.Tokens;

/// <summary>
/// A stretch of tokens or lines. A span of the framework over values of ours cannot be compiled ahead and would be compiled at every start
/// of the program; this one is.
/// </summary>
internal readonly struct Stretch<T>(T[] items, int first, int length)
{
    /// <summary>The whole of an array.</summary>
    public static implicit operator Stretch<T>(T[] items) => new(items, 0, items.Length);

    /// <summary>How many there are.</summary>
    public int Length => length;

    /// <summary>One by its place.</summary>
    public T this[int at] => items[first + at];

    /// <summary>A part of it.</summary>
    public Stretch<T> Slice(int start, int count) => new(items, first + start, count);

    /// <summary>One after the other.</summary>
    public Walk GetEnumerator() => new(items, first, first + length);

    /// <summary>Goes from one to the next.</summary>
    public struct Walk(T[] items, int first, int end)
    {
        private int _at = first - 1;

        /// <summary>The one it stands at.</summary>
        public readonly T Current => items[_at];

        /// <summary>Goes on; false at the end.</summary>
        public bool MoveNext() => ++_at < end;
    }
}
