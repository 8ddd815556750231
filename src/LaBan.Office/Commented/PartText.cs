using System.Text;
using System.Xml;
using LaBan.Office.Received;
using LaBan.Office.Received.Docx;

namespace LaBan.Office.Commented;

/// <summary>A change to a part: so many characters at a place give way to others.</summary>
internal readonly record struct Edit(int At, int Length, string Text);

/// <summary>
/// A part of a Word file as it was written, sign by sign. Changes are made at places of the writing itself, so that whatever is not
/// changed stays as it was to the byte.
/// </summary>
internal sealed class PartText
{
    private readonly Encoding _encoding;
    private readonly byte[] _mark;
    private readonly List<int> _lines = [0];

    private PartText(string xml, Encoding encoding, byte[] mark)
    {
        (Xml, _encoding, _mark) = (xml, encoding, mark);
        for (var i = 0; i < xml.Length; i++)
        {
            if (xml[i] == '\n' || (xml[i] == '\r' && (i + 1 == xml.Length || xml[i + 1] != '\n')))
            {
                _lines.Add(i + 1);
            }
        }
    }

    /// <summary>The writing.</summary>
    public string Xml { get; }

    /// <exception cref="ReportRefusedException">The part is in neither of the two encodings that Word files know.</exception>
    public static PartText Of(byte[] bytes)
    {
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        };
        var mark = bytes.AsSpan().StartsWith(encoding.Preamble) ? encoding.GetPreamble() : [];
        try
        {
            return new PartText(encoding.GetString(bytes.AsSpan(mark.Length)), encoding, mark);
        }
        catch (DecoderFallbackException)
        {
            throw new ReportRefusedException(ReportFileProblems.Damaged);
        }
    }

    /// <summary>Reads the part; places it gives are those of <see cref="Offset"/>.</summary>
    public XmlReader Read() => XmlReader.Create(new StringReader(Xml), PartXml.Settings);

    /// <summary>A place the XML reader names by line and column, both from 1.</summary>
    public int Offset(int line, int column) => _lines[line - 1] + column - 1;

    /// <summary>Where the tag at which the reader stands begins, with its bracket.</summary>
    public int TagStart(XmlReader xml)
    {
        var place = (IXmlLineInfo)xml;
        return Offset(place.LineNumber, place.LinePosition) - (xml.NodeType == XmlNodeType.EndElement ? 2 : 1);
    }

    /// <summary>Behind the tag that begins at a place; values in it may hold brackets.</summary>
    public int TagEnd(int start)
    {
        var quote = '\0';
        for (var i = start; i < Xml.Length; i++)
        {
            var c = Xml[i];
            if (quote == '\0' && c == '>')
            {
                return i + 1;
            }

            quote = quote == c ? '\0' : quote == '\0' && c is '"' or '\'' ? c : quote;
        }

        return Xml.Length;
    }

    /// <summary>
    /// The place so many characters behind another, as a reader of the XML counts them: "&amp;amp;" is one. Letters that take two
    /// code units are not torn apart.
    /// </summary>
    public int Advance(int at, int characters, bool roundUp)
    {
        for (var passed = 0; passed < characters;)
        {
            var (length, units) = Next(at);
            if (passed + units > characters && !roundUp)
            {
                break;
            }

            passed += units;
            at += length;
        }

        return at;
    }

    /// <summary>The part with changes made to it.</summary>
    public byte[] With(IEnumerable<Edit> edits)
    {
        var text = new StringBuilder(Xml.Length + 1024);
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.At))
        {
            text.Append(Xml, at, edit.At - at).Append(edit.Text);
            at = edit.At + edit.Length;
        }

        text.Append(Xml, at, Xml.Length - at);
        return [.. _mark, .. _encoding.GetBytes(text.ToString())];
    }

    private (int Length, int Units) Next(int at)
    {
        switch (Xml[at])
        {
            case '&':
                var end = Xml.IndexOf(';', at) + 1;
                return (end - at, Xml[at + 1] == '#' && CodePoint(Xml.AsSpan((at + 2)..(end - 1))) > 0xFFFF ? 2 : 1);
            case '\r' when Xml[at + 1] == '\n':
                return (2, 1);
            default:
                return char.IsHighSurrogate(Xml[at]) ? (2, 2) : (1, 1);
        }
    }

    private static int CodePoint(ReadOnlySpan<char> reference) => reference[0] == 'x'
        ? int.Parse(reference[1..], System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture)
        : int.Parse(reference, System.Globalization.CultureInfo.InvariantCulture);
}
