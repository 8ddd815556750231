using System.ComponentModel;
using System.Diagnostics;

namespace LaBan.Office.Received.Pdf;

/// <summary>What <c>pdftotext</c> gave.</summary>
internal sealed record PdfText(byte[] Output, string Errors, int ExitCode, bool IsCut);

/// <summary>Runs <c>pdftotext</c> within limits of time, memory and output, and leaves no process behind.</summary>
internal static class PdfToText
{
    private const int MemoryKilobytes = 2 << 20;

    public static PdfText Run(string path, ReadingLimits limits, CancellationToken cancel)
    {
        using var process = Start(path);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(limits.PdfTime);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            var (output, isCut) = Output(process, (long)limits.Characters * 3, patience.Token).GetAwaiter().GetResult();
            if (isCut)
            {
                return new PdfText([], "", 0, IsCut: true);
            }

            process.WaitForExitAsync(patience.Token).GetAwaiter().GetResult();
            return new PdfText(output, errors.GetAwaiter().GetResult(), process.ExitCode, IsCut: false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new ReportRefusedException(ReportFileProblems.PdfTooSlow(limits.PdfTime));
        }
        finally
        {
            Stop(process);
        }
    }

    private static async Task<(byte[] Output, bool IsCut)> Output(Process process, long most, CancellationToken cancel)
    {
        using var output = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = await process.StandardOutput.BaseStream.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0;)
        {
            if (output.Length + read > most)
            {
                return ([], true);
            }

            output.Write(buffer, 0, read);
        }

        return (output.ToArray(), false);
    }

    private static Process Start(string path)
    {
        // As laid out: rows of tables stay lines, and the reading of running text is as good as in reading order.
        string[] arguments = ["-layout", "-enc", "UTF-8", "-q", path, "-"];
        var program = Find() ?? throw new ReportRefusedException(ReportFileProblems.PdfReaderMissing);
        // The shell gives the memory limit and is replaced by the program.
        var start = OperatingSystem.IsLinux()
            ? new ProcessStartInfo("/bin/sh", ["-c", $"ulimit -v {MemoryKilobytes}; exec \"$0\" \"$@\"", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new ReportRefusedException(ReportFileProblems.PdfReaderMissing);
        }
    }

    private static string? Find()
    {
        var name = OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext";
        var folders = Environment.GetEnvironmentVariable("PATH") ?? "";
        return folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
    }

    private static void Stop(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }
}
