namespace LaBan.Text.Tokens;

/// <summary>
/// Room that the last long text left, for the next one: new room in such numbers is dear, since each page of it is first handed out and
/// cleared by the system.
/// </summary>
internal static class Spare<T>
{
    private const int Least = 1 << 15;
    private const int Most = 1 << 19;

    private static T[]? s_room;

    /// <summary>Room for so many at least.</summary>
    public static T[] Take(int count, bool isCleared)
    {
        if (count < Least || Interlocked.Exchange(ref s_room, null) is not { } room || room.Length < count)
        {
            return new T[count];
        }

        if (isCleared)
        {
            Array.Clear(room, 0, count);
        }

        return room;
    }

    /// <summary>Gives room back; nothing in it may be used after.</summary>
    public static void Give(T[] room)
    {
        if (room.Length is >= Least and <= Most)
        {
            s_room = room;
        }
    }
}
