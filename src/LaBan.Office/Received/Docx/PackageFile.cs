using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;

namespace LaBan.Office.Received.Docx;

/// <summary>A packed file (zip) of XML parts, read within limits: how many parts, how large, how much larger than packed.</summary>
internal sealed class PackageFile : IDisposable
{
    private const int EntryHeader = 46;
    private const int EndRecord = 22;

    private readonly ZipArchive _zip;
    private readonly ReadingLimits _limits;
    private long _unpacked;

    private PackageFile(ZipArchive zip, ReadingLimits limits)
    {
        _zip = zip;
        _limits = limits;
    }

    public static PackageFile Open(ReadOnlyMemory<byte> file, ReadingLimits limits)
    {
        CheckDirectory(file.Span, limits.Entries);
        try
        {
            var zip = new ZipArchive(Bytes(file), ZipArchiveMode.Read);
            _ = zip.Entries.Count;
            return new PackageFile(zip, limits);
        }
        catch (InvalidDataException)
        {
            throw new ReportRefusedException(ReportFileProblems.Damaged);
        }
    }

    /// <summary>Whether a part below a folder is there: "xl/".</summary>
    public bool Has(string folder) => _zip.Entries.Any(e => e.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    /// <summary>A part as XML, or null when there is none. Document types, and so entities, are refused by the parser.</summary>
    public XmlReader? Xml(string part)
    {
        var entry = Entry(part);
        return entry is null ? null : PartXml.Open(new UnpackedPart(this, entry));
    }

    /// <summary>A part as its bytes and its name in the file, or null when there is none.</summary>
    public (string Name, byte[] Bytes)? Bytes(string part)
    {
        if (Entry(part) is not { } entry)
        {
            return null;
        }

        using var unpacked = new UnpackedPart(this, entry);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return (entry.FullName, bytes.ToArray());
    }

    public void Dispose() => _zip.Dispose();

    private ZipArchiveEntry? Entry(string part) =>
        _zip.GetEntry(part) ?? Alike(part);

    private ZipArchiveEntry? Alike(string part)
    {
        foreach (var entry in _zip.Entries)
        {
            if (entry.FullName.Equals(part, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return null;
    }

    private static MemoryStream Bytes(ReadOnlyMemory<byte> file) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(file, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(file.ToArray(), writable: false);

    /// <summary>Counts the entries before anything is kept of them: a directory can claim one and list a million.</summary>
    private static void CheckDirectory(ReadOnlySpan<byte> file, int most)
    {
        var end = file.LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || file.Length - end < EndRecord)
        {
            throw new ReportRefusedException(ReportFileProblems.Damaged);
        }

        var entry = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        for (var count = 0; entry <= file.Length - EntryHeader && file[(int)entry..].StartsWith("PK\u0001\u0002"u8); count++)
        {
            if (count == most)
            {
                throw new ReportRefusedException(ReportFileProblems.TooManyParts);
            }

            var lengths = file[((int)entry + 28)..];
            entry += EntryHeader + (uint)BinaryPrimitives.ReadUInt16LittleEndian(lengths)
                + BinaryPrimitives.ReadUInt16LittleEndian(lengths[2..]) + BinaryPrimitives.ReadUInt16LittleEndian(lengths[4..]);
        }
    }

    /// <summary>Counts what was unpacked, and refuses more than the limits allow.</summary>
    public void Count(int bytes, long unpacked, long packed)
    {
        _unpacked += bytes;
        if (_unpacked > _limits.UnpackedBytes || (unpacked > 1 << 20 && unpacked / Math.Max(1, packed) > _limits.UnpackedRatio))
        {
            throw new ReportRefusedException(ReportFileProblems.UnpacksTooLarge);
        }
    }
}
