namespace LaBan.Office.Received;

/// <summary>
/// Which characters of a file a character of the report was made of: the first and the last, counted in the order of the file.
/// A letter and the mark behind it make one.
/// </summary>
internal readonly record struct Origin(int First, int Last)
{
    /// <summary>Of a character that the file does not hold: the number of a list, the end of a line.</summary>
    public static Origin None { get; } = new(-1, -1);

    /// <summary>Whether the file holds it.</summary>
    public bool IsKnown => First >= 0;

    /// <summary>Of one character made of both.</summary>
    public Origin With(Origin other) => !IsKnown ? other : !other.IsKnown ? this : new(Math.Min(First, other.First), Math.Max(Last, other.Last));
}
