using System.Buffers.Binary;
using System.Text;
using Npgsql;

namespace LaBan.App.Storage;

/// <summary>
/// Rows on their way into a table by COPY in its binary format. Writes the bytes itself: for a million rows of twenty
/// columns the driver's own importer takes longer than the server that stores them.
/// </summary>
internal sealed class CopyRows : IDisposable
{
    private const int FlushAt = 1 << 16;

    private static readonly byte[] Signature = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8];

    private static readonly int Epoch = new DateOnly(2000, 1, 1).DayNumber;
    private static readonly long EpochTicks = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

    private readonly NpgsqlRawCopyStream _stream;
    private readonly short _columns;
    private byte[] _buffer = new byte[2 * FlushAt];
    private int _length;
    private bool _isOver;

    public CopyRows(NpgsqlConnection connection, string table, params IReadOnlyCollection<string> columns)
    {
        _columns = (short)columns.Count;
        _stream = connection.BeginRawBinaryCopy($"copy {table} ({string.Join(", ", columns)}) from stdin (format binary)");
        Signature.CopyTo(_buffer);
        _length = Signature.Length + 2 * sizeof(int); // no flags, no further header
    }

    /// <summary>Begins a row; as many values as there are columns follow, in their order.</summary>
    public void StartRow()
    {
        if (_length >= FlushAt)
        {
            Flush();
        }

        Put(_columns);
    }

    public void Write(bool value)
    {
        Put(1);
        Room(1)[0] = value ? (byte)1 : (byte)0;
        _length++;
    }

    public void Write(short value)
    {
        Put(sizeof(short));
        Put(value);
    }

    public void Write(int value)
    {
        Put(sizeof(int));
        Put(value);
    }

    public void Write(DateOnly value) => Write(value.DayNumber - Epoch);

    /// <summary>A moment, in UTC.</summary>
    public void Write(DateTime value)
    {
        Put(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(Room(sizeof(long)), (value.Ticks - EpochTicks) / TimeSpan.TicksPerMicrosecond);
        _length += sizeof(long);
    }

    public void Write(string value)
    {
        var place = _length;
        Put(0);
        var bytes = Encoding.UTF8.GetBytes(value, Room(Encoding.UTF8.GetMaxByteCount(value.Length)));
        BinaryPrimitives.WriteInt32BigEndian(_buffer.AsSpan(place), bytes);
        _length += bytes;
    }

    public void Write(int? value) => Give(value, Write);

    public void Write(DateOnly? value) => Give(value, Write);

    public void Write(decimal? value) => Give(value, Write);

    public void WriteOrNull(string? value)
    {
        if (value is null)
        {
            Put(-1);
            return;
        }

        Write(value);
    }

    /// <summary>A number with the decimals it was written with: PostgreSQL keeps groups of four digits around the point.</summary>
    public void Write(decimal value)
    {
        const int group = 10_000;
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var scale = value.Scale;
        var padding = (4 - scale % 4) % 4;
        var rest = new UInt128(unchecked((uint)parts[2]), unchecked(((ulong)(uint)parts[1] << 32) | (uint)parts[0]));
        rest *= padding switch { 0 => 1u, 1 => 10u, 2 => 100u, _ => 1000u };
        Span<short> groups = stackalloc short[9];
        var count = 0;
        for (; rest != 0; rest /= group)
        {
            groups[count++] = (short)(rest % group);
        }

        WriteNumeric(groups[..count], count - (scale + padding) / 4 - 1, decimal.IsNegative(value), scale);
    }

    /// <summary>Ends the COPY; the server has every row when this returns.</summary>
    public void Complete()
    {
        _isOver = true;
        Put((short)-1);
        Flush();
        _stream.Dispose();
    }

    /// <summary>Gives up what was not completed.</summary>
    public void Dispose()
    {
        if (!_isOver)
        {
            _isOver = true;
            _stream.Cancel();
            _stream.Dispose();
        }
    }

    /// <summary>Groups come from the last to the first; those that are zero at either end are left out.</summary>
    private void WriteNumeric(ReadOnlySpan<short> groups, int weight, bool isNegative, int scale)
    {
        const short minus = 0x4000;
        var kept = groups.TrimStart((short)0);
        Put(4 * sizeof(short) + kept.Length * sizeof(short));
        Put((short)kept.Length);
        Put((short)(kept.IsEmpty ? 0 : weight));
        Put(isNegative && !kept.IsEmpty ? minus : (short)0);
        Put((short)scale);
        for (var i = kept.Length - 1; i >= 0; i--)
        {
            Put(kept[i]);
        }
    }

    private void Give<T>(T? value, Action<T> write) where T : struct
    {
        if (value is { } known)
        {
            write(known);
            return;
        }

        Put(-1);
    }

    private void Put(short value)
    {
        BinaryPrimitives.WriteInt16BigEndian(Room(sizeof(short)), value);
        _length += sizeof(short);
    }

    private void Put(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(Room(sizeof(int)), value);
        _length += sizeof(int);
    }

    private Span<byte> Room(int bytes)
    {
        if (_buffer.Length - _length < bytes)
        {
            Array.Resize(ref _buffer, Math.Max(2 * _buffer.Length, _length + bytes));
        }

        return _buffer.AsSpan(_length);
    }

    private void Flush()
    {
        _stream.Write(_buffer.AsSpan(0, _length));
        _length = 0;
    }
}
