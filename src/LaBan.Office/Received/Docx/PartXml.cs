using System.Text;
using System.Xml;

namespace LaBan.Office.Received.Docx;

/// <summary>
/// Opens a part as XML. Document types, and so entities, are refused by the parser. Of a part in UTF-8, as nearly all are, it is given the
/// letters without the declaration: to change to a declared encoding it asks for the encoding's display name, and the first such name
/// loads the resources of the framework.
/// </summary>
internal static class PartXml
{
    private const int BufferSize = 1 << 14;

    /// <summary>How every part is parsed.</summary>
    public static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static XmlReader Open(UnpackedPart part)
    {
        var head = part.Head();
        head = head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
        if (DeclarationLength(head) is not (>= 0 and var length))
        {
            return XmlReader.Create(part, Settings);
        }

        Blank(head[..length]);
        return XmlReader.Create(new Utf8Letters(part), Settings);
    }

    /// <summary>The length of the declaration of a part in UTF-8, 0 where there is none; -1 of a part in any other encoding.</summary>
    private static int DeclarationLength(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("<?xml"u8))
        {
            return head is [(byte)'<', not 0, ..] ? 0 : -1;
        }

        var length = head.IndexOf("?>"u8) + 2;
        return length > 2 && DeclaresUtf8(head[..length]) ? length : -1;
    }

    private static bool DeclaresUtf8(ReadOnlySpan<byte> declaration)
    {
        var name = declaration.IndexOf("encoding"u8);
        if (name < 0)
        {
            return true;
        }

        for (name += "encoding".Length; declaration[name] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'='; name++)
        {
        }

        return name + 7 < declaration.Length && declaration[name] == declaration[name + 6] && Ascii.EqualsIgnoreCase(declaration.Slice(name + 1, 5), "utf-8"u8);
    }

    /// <summary>Blanks a declaration out, so that lines and columns stay what they are.</summary>
    private static void Blank(Span<byte> declaration)
    {
        foreach (ref var sign in declaration)
        {
            sign = sign is (byte)'\r' or (byte)'\n' ? sign : (byte)' ';
        }
    }

    /// <summary>The letters of a part in UTF-8; bytes that are no letters are a fault of its XML.</summary>
    private sealed class Utf8Letters(Stream part) : StreamReader(part, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, BufferSize)
    {
        public override int Read(char[] buffer, int index, int count)
        {
            try
            {
                return base.Read(buffer, index, count);
            }
            catch (DecoderFallbackException broken)
            {
                throw new XmlException(broken.Message, broken);
            }
        }
    }
}
