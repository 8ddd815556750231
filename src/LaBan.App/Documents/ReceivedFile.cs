using LaBan.Measures;
using LaBan.Office.Received;
using LaBan.Text.Reading;

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
            using var file = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            var bytes = BytesOf(file, ReadingLimits.Default.FileBytes, cancel);
            var text = ReportFile.Read(bytes, path, cancel: cancel);
            return text.Problem is { } problem ? problem : new ReceivedFile(bytes, text.Value!);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return DocumentProblems.NoFile(path);
        }
    }

    /// <summary>The file, or one byte more than is allowed of one that is too large.</summary>
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
