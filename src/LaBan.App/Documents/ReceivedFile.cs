using LaBan.Measures;
using LaBan.Office.Received;
using LaBan.Text.Reading;
using Microsoft.Win32.SafeHandles;

namespace LaBan.App.Documents;

/// <summary>A file given on the command line: its bytes and the text in it.</summary>
/// <param name="Bytes">The file as it is, to write remarks into.</param>
/// <param name="Text">Its text.</param>
internal sealed record ReceivedFile(byte[] Bytes, SourceText Text)
{
    /// <summary>Reads a file, or standard input for "-".</summary>
    public static Outcome<ReceivedFile> Read(string path, CancellationToken cancel)
    {
        try
        {
            var bytes = BytesOf(path, ReadingLimits.Default.FileBytes, cancel);
            var text = ReportFile.Read(bytes, path, cancel: cancel);
            return text.Problem is { } problem ? problem : new ReceivedFile(bytes, text.Value!);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return DocumentProblems.NoFile(path);
        }
    }

    /// <summary>The file, in one go where its size is known: a stream of it takes longer to make ready than to read.</summary>
    private static byte[] BytesOf(string path, int most, CancellationToken cancel)
    {
        using var file = path == "-" ? null : File.OpenHandle(path);
        var length = file is null ? 0 : LengthOf(file);
        if (length > 0 && length <= most)
        {
            var bytes = new byte[length];
            var count = 0;
            for (int read; (read = RandomAccess.Read(file!, bytes.AsSpan(count), count)) > 0;)
            {
                count += read;
            }

            return bytes[..count];
        }

        using var stream = file is null ? Console.OpenStandardInput() : new FileStream(file, FileAccess.Read);
        return BytesOf(stream, most, cancel);
    }

    /// <summary>The length of a file; 0 where nobody knows it, as of a pipe.</summary>
    private static long LengthOf(SafeFileHandle file)
    {
        try
        {
            return RandomAccess.GetLength(file);
        }
        catch (NotSupportedException)
        {
            return 0;
        }
    }

    /// <summary>What a stream holds, or one byte more than is allowed where that is too much.</summary>
    private static byte[] BytesOf(Stream file, int most, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; bytes.Length <= most && (read = file.Read(buffer)) > 0;)
        {
            cancel.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
