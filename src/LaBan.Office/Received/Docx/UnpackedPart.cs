using System.IO.Compression;

namespace LaBan.Office.Received.Docx;

/// <summary>A part while it is unpacked; stops when it becomes too large, whatever its header said.</summary>
internal sealed class UnpackedPart(PackageFile package, ZipArchiveEntry entry) : Stream
{
    private const int HeadBytes = 256;

    private readonly Stream _inner = Opened(entry);
    private byte[] _head = [];
    private int _taken;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <summary>How the part begins. What is changed there is read so; nothing is lost for the reading that follows.</summary>
    public Span<byte> Head()
    {
        var head = new byte[HeadBytes];
        return _head = head[..ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_taken == _head.Length)
        {
            return Unpack(buffer);
        }

        var length = Math.Min(buffer.Length, _head.Length - _taken);
        _head.AsSpan(_taken, length).CopyTo(buffer);
        _taken += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _inner.Dispose();
        base.Dispose(disposing);
    }

    private int Unpack(Span<byte> buffer)
    {
        int read;
        try
        {
            read = _inner.Read(buffer);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException)
        {
            throw new ReportRefusedException(ReportFileProblems.Damaged);
        }

        _read += read;
        package.Count(read, _read, entry.CompressedLength);
        return read;
    }

    private static Stream Opened(ZipArchiveEntry entry)
    {
        try
        {
            return entry.Open();
        }
        catch (InvalidDataException)
        {
            throw new ReportRefusedException(entry.IsEncrypted ? ReportFileProblems.Protected : ReportFileProblems.Damaged);
        }
    }
}
