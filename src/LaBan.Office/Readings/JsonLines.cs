using System.Globalization;
using System.Text;

namespace LaBan.Office.Readings;

/// <summary>
/// Writes JSON Lines: letters and signs stay as they are, since the file is read by people and by programs and never put into a page. The
/// writer of the framework prepares tables of letters to escape at every start of the program.
/// </summary>
internal sealed class JsonLines(Stream output)
{
    private const int FlushAt = 1 << 15;
    private const int MostBytesOfNumber = 64;
    private const int LongText = 80;
    private const int RoomForLine = 1 << 12;

    private byte[] _bytes = new byte[FlushAt + RoomForLine];
    private int _count;
    private bool _isFirst = true;
    private string? _same;
    private byte[] _sameBytes = [];
    private int _sameCount;

    /// <summary>Opens an object or a list.</summary>
    public void Open(char bracket)
    {
        Part();
        Sign(bracket);
        _isFirst = true;
    }

    /// <summary>Closes an object or a list.</summary>
    public void Close(char bracket)
    {
        Sign(bracket);
        _isFirst = false;
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        Sign('\n');
        _isFirst = true;
        if (_count >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Gives what was written to the stream.</summary>
    public void Flush()
    {
        output.Write(_bytes, 0, _count);
        output.Flush();
        _count = 0;
    }

    /// <summary>The name of what comes next.</summary>
    public void Name(ReadOnlySpan<byte> name)
    {
        var room = Room(name.Length + 4);
        var at = 0;
        if (!_isFirst)
        {
            room[at++] = (byte)',';
        }

        room[at++] = (byte)'"';
        name.CopyTo(room[at..]);
        at += name.Length;
        room[at++] = (byte)'"';
        room[at++] = (byte)':';
        _count += at;
        _isFirst = true;
    }

    /// <summary>A named text or null.</summary>
    public void Member(ReadOnlySpan<byte> name, string? value)
    {
        Name(name);
        String(value);
    }

    /// <summary>A named number.</summary>
    public void Member(ReadOnlySpan<byte> name, int value)
    {
        Name(name);
        Number(value);
    }

    /// <summary>A named number or null.</summary>
    public void Member(ReadOnlySpan<byte> name, decimal? value)
    {
        Name(name);
        if (value is not { } number)
        {
            String(null);
            return;
        }

        Part();
        number.TryFormat(Room(MostBytesOfNumber), out var written, default, CultureInfo.InvariantCulture);
        _count += written;
    }

    /// <summary>A whole number.</summary>
    public void Number(int value)
    {
        Part();
        value.TryFormat(Room(MostBytesOfNumber), out var written, default, CultureInfo.InvariantCulture);
        _count += written;
    }

    /// <summary>A text or null.</summary>
    public void String(string? text)
    {
        Part();
        if (text is null)
        {
            Bytes("null"u8);
        }
        else if (ReferenceEquals(text, _same))
        {
            Bytes(_sameBytes.AsSpan(0, _sameCount));
        }
        else
        {
            var start = _count;
            Quoted(text);
            Keep(text, start);
        }
    }

    /// <summary>Keeps a long text as it was written: a sentence is the same for each of its numbers.</summary>
    private void Keep(string text, int start)
    {
        if (text.Length >= LongText)
        {
            (_same, _sameCount) = (text, _count - start);
            Array.Resize(ref _sameBytes, Math.Max(_sameBytes.Length, _sameCount));
            Array.Copy(_bytes, start, _sameBytes, 0, _sameCount);
        }
    }

    private void Quoted(string text)
    {
        Sign('"');
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\' or < ' ')
            {
                Plain(text.AsSpan(from, i - from));
                Escape(text[i]);
                from = i + 1;
            }
        }

        Plain(text.AsSpan(from));
        Sign('"');
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _count += bytes.Length;
    }

    private void Plain(ReadOnlySpan<char> text) => _count += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));

    private void Escape(char sign)
    {
        Sign('\\');
        if (sign >= ' ')
        {
            Sign(sign);
            return;
        }

        Sign('u');
        ((int)sign).TryFormat(Room(4), out var written, "x4", CultureInfo.InvariantCulture);
        _count += written;
    }

    private void Part()
    {
        if (!_isFirst)
        {
            Sign(',');
        }

        _isFirst = false;
    }

    private void Sign(char sign)
    {
        Room(1)[0] = (byte)sign;
        _count++;
    }

    private Span<byte> Room(int length)
    {
        if (_count + length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_count + length, _bytes.Length * 2));
        }

        return _bytes.AsSpan(_count);
    }
}
