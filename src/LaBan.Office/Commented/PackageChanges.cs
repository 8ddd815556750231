using System.IO.Compression;
using LaBan.Office.Received;
using LaBan.Office.Received.Docx;

namespace LaBan.Office.Commented;

/// <summary>Changes to some parts of a packed file; all others stay as they are packed, in their order.</summary>
internal sealed class PackageChanges(PackageFile package, DateTimeOffset date)
{
    private const string Signatures = "_xmlsignatures/";

    private readonly Dictionary<string, byte[]> _written = new(StringComparer.Ordinal);

    /// <summary>Whether the document is signed.</summary>
    public bool IsSigned { get; } = package.Has(Signatures);

    /// <summary>A part as text, with its name in the package; null when there is none.</summary>
    public (string Name, PartText Text)? Part(string part) =>
        package.Bytes(part) is { } found ? (found.Name, PartText.Of(found.Bytes)) : null;

    /// <summary>A part without which a Word file is none.</summary>
    public (string Name, PartText Text) Needed(string part) => Part(part) ?? throw new ReportRefusedException(ReportFileProblems.Damaged);

    /// <summary>A part is to be changed, further if it is already.</summary>
    public void Change(string part, Func<PartText, IEnumerable<Edit>> edits)
    {
        var (name, text) = Needed(part);
        text = _written.TryGetValue(name, out var changed) ? PartText.Of(changed) : text;
        Write(name, text.With(edits(text)));
    }

    /// <summary>A part is to be this instead, or to be added.</summary>
    public void Write(string name, byte[] bytes) => _written[name] = bytes;

    /// <summary>The package with the changes. Signatures are left out: they cannot hold any longer.</summary>
    public byte[] Pack(ReadOnlyMemory<byte> file)
    {
        using var bytes = new MemoryStream(file.Length + (64 << 10));
        bytes.Write(file.Span);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            // Entries that lie over each other would be unpacked to many times the size of the file.
            if (zip.Entries.Sum(e => e.CompressedLength) > file.Length)
            {
                throw new ReportRefusedException(ReportFileProblems.Damaged);
            }

            foreach (var signature in zip.Entries.Where(e => e.FullName.StartsWith(Signatures, StringComparison.OrdinalIgnoreCase)).ToList())
            {
                signature.Delete();
            }

            foreach (var (name, content) in _written)
            {
                Put(zip, name, content);
            }
        }

        return bytes.ToArray();
    }

    private void Put(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.GetEntry(name);
        var written = entry?.LastWriteTime ?? (date.Year is >= 1980 and <= 2107 ? date : new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero));
        entry ??= zip.CreateEntry(name);
        using (var stream = entry.Open())
        {
            stream.SetLength(0);
            stream.Write(content);
        }

        entry.LastWriteTime = written;
    }
}
