using System.Diagnostics;
using System.IO.Compression;
using LaBan.Benchmarks.Extract;
using LaBan.Office.Commented;
using LaBan.Office.Received;
using LaBan.Office.Word;
using LaBan.Text.Document;

namespace LaBan.Benchmarks.Comments;

/// <summary>Writes comments into a Word document of sixty pages, in turn with a plain copy of the entries of its package.</summary>
internal sealed class CommentsBenchmark
{
    private const int SixtyPages = 180_000;
    private const double MostMilliseconds = 1_000;

    public static Report Run(int comments, int repetitions)
    {
        var docx = Document();
        var remarks = Remarks(docx, comments);
        var pairs = new List<(double Write, double Read, double Copy)>();
        for (var turn = -5; turn < repetitions; turn++)
        {
            var pair = (Time(() => Write(docx, remarks)), Time(() => Read(docx)), Time(() => Copy(docx)));
            pairs.AddRange(turn < 0 ? [] : [pair]);
        }

        var report = new Report($"Writing {comments} comments into a Word document of sixty pages, {repetitions} paired runs");
        var written = new Spread(pairs.Select(p => p.Write));
        report.Add("comments written", "ms", written);
        report.Add("text read only", "ms", new Spread(pairs.Select(p => p.Read)));
        report.Add("entries copied", "ms", new Spread(pairs.Select(p => p.Copy)));
        report.Add("writing ÷ copying", "ratio", new Spread(pairs.Select(p => p.Write / p.Copy)));
        report.AtMost("comments written, ms", written.Median, MostMilliseconds);
        return report;
    }

    private static byte[] Document()
    {
        var paragraphs = ReportText.Of(SixtyPages).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(p => new Paragraph([p]));
        using var file = new MemoryStream();
        DocxWriter.Write(new TextDocument([.. paragraphs]), file);
        return file.ToArray();
    }

    private static List<DocumentRemark> Remarks(byte[] docx, int count)
    {
        var text = Read(docx);
        return [.. Enumerable.Range(0, count).Select(i => (int)((long)i * (text.Length - 10) / count))
            .Select(at => new DocumentRemark(at, at + 6, ["Số liệu không khớp với tổng các thành phần.", "62,4% × 5.210,7 = 3.251,5; văn bản ghi 3.302.", "LB2101"]))];
    }

    private static string Read(byte[] docx) => ReportFile.Read(docx, "bao-cao.docx").Value!.Text;

    private static void Write(byte[] docx, List<DocumentRemark> remarks)
    {
        if (!CommentedDocument.Write(docx, remarks, CommentAuthor.LaBan(DateTimeOffset.UnixEpoch)).Ok)
        {
            throw new InvalidOperationException("The comments were not written.");
        }
    }

    /// <summary>What any program does that rewrites a package: unpacks each entry and packs it again.</summary>
    private static void Copy(byte[] docx)
    {
        using var from = new ZipArchive(new MemoryStream(docx));
        using var to = new ZipArchive(new MemoryStream(), ZipArchiveMode.Create);
        foreach (var entry in from.Entries)
        {
            using var source = entry.Open();
            using var target = to.CreateEntry(entry.FullName).Open();
            source.CopyTo(target);
        }
    }

    private static double Time(Action run)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }
}
