using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace LaBan.Office.Readings;

/// <summary>
/// Writes JSON Lines: letters stay letters, since the file is read by people and by programs and never put into a page. The writer of
/// the framework and its tables are loaded only for the signs that need escapes.
/// </summary>
internal sealed class JsonLines(Stream output)
{
    private const int FlushAt = 1 << 16;
    private const int MostBytesOfNumber = 64;

    private byte[] _bytes = new byte[FlushAt * 2];
    private int _count;
    private bool _isFirst = true;

    /// <summary>What escapes signs; made when it is first needed.</summary>
    private static class Escapes
    {
        public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    }

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
    public void Name(string name)
    {
        String(name);
        Sign(':');
        _isFirst = true;
    }

    /// <summary>A named text or null.</summary>
    public void Member(string name, string? value)
    {
        Name(name);
        String(value);
    }

    /// <summary>A named number.</summary>
    public void Member(string name, int value)
    {
        Name(name);
        Number(value);
    }

    /// <summary>A named number or null.</summary>
    public void Member(string name, decimal? value)
    {
        Name(name);
        if (value is null)
        {
            String(null);
            return;
        }

        Part();
        value.Value.TryFormat(Room(MostBytesOfNumber), out var written, default, CultureInfo.InvariantCulture);
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
            _count += Encoding.UTF8.GetBytes("null", Room(4));
            return;
        }

        Sign('"');
        var escaped = IsPlain(text) ? text : Escapes.Encoder.Encode(text);
        _count += Encoding.UTF8.GetBytes(escaped, Room(escaped.Length * 3));
        Sign('"');
    }

    /// <summary>Whether it holds nothing but what is surely written as it is: the signs of Vietnamese prose.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            var isPlain = c < 128
                ? c >= ' ' && c is not ('"' or '\\' or '\u007F')
                : c is (>= '\u00C0' and <= '\u024F') or (>= '\u1EA0' and <= '\u1EF9') or '–' or '“' or '”' or '‘' or '’' or '…';
            if (!isPlain)
            {
                return false;
            }
        }

        return true;
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
