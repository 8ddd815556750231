using System.IO.Compression;
using System.Text;
using LaBan.Office.Rounds;
using LaBan.Office.Workbooks;
using LaBan.Tests.Office.Rounds;
using LaBan.Tests.Text;

namespace LaBan.Tests.Office.Workbooks;

/// <summary>A thousand workbooks damaged by chance, the same each time: refused in a sentence or read, never a crash.</summary>
public sealed class DamagedWorkbookTests
{
    private const int Count = 1_000;

    private static readonly string[] Insertions =
    [
        "<", ">", "&", "\"", "</x:row>", "<x:c>", "<x:mergeCell ref=\"A1:XFD1048576\"/>", "r=\"ZZZZ99999999\"", "t=\"s\"", "<x:v>-1</x:v>", "<x:v>NaN</x:v>",
        "<x:v>1E400</x:v>", "<x:f/>", "\0", "\uFFFE", "99999999999999999999", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "<x:is><x:t>" + "x", "s=\"4294967295\"", "laban:dong:2:",
    ];

    [Fact]
    public void A_thousand_damaged_workbooks_never_crash_the_reader()
    {
        byte[][] sound = [Filled(), .. new[] { "filled.xlsx", "filled.xls", "filled.csv" }.Select(Saved)];
        var random = new Random(20240403);
        var (read, refused) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            var file = Damaged(sound[i % sound.Length], random);
            var outcome = Should.NotThrow(() => Read(file), $"damaged workbook {i}");
            outcome.Problem?.Vietnamese.ShouldNotBeNullOrWhiteSpace();
            (read, refused) = outcome.Ok ? (read + 1, refused) : (read, refused + 1);
        }

        // The damage is of use only if it reaches both: readers of cells, and refusals.
        read.ShouldBeGreaterThan(Count / 10);
        refused.ShouldBeGreaterThan(Count / 10);
    }

    private static LaBan.Measures.Outcome<RoundReading> Read(byte[] file)
    {
        var workbook = WorkbookFile.Read(file, cancel: TestContext.Current.CancellationToken);
        return workbook.Problem is { } problem ? problem : RoundReader.Read(workbook.Value!, SampleRound.Sheet);
    }

    private static byte[] Damaged(byte[] file, Random random) => random.Next(4) switch
    {
        0 => Bytes(file, random, random.Next(1, 40)),
        1 => file[..random.Next(file.Length)],
        _ when file.AsSpan().StartsWith("PK"u8) => Part(file, random),
        2 => [.. file[..random.Next(file.Length)], .. file[random.Next(file.Length)..]],
        _ => Bytes(file, random, 3),
    };

    private static byte[] Bytes(byte[] file, Random random, int changes)
    {
        var damaged = (byte[])file.Clone();
        for (var i = 0; i < changes; i++)
        {
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
        }

        return damaged;
    }

    /// <summary>A part changed within a package that is sound otherwise.</summary>
    private static byte[] Part(byte[] file, Random random)
    {
        using var from = new ZipArchive(new MemoryStream(file));
        using var damaged = new MemoryStream();
        var chosen = random.Next(from.Entries.Count);
        using (var to = new ZipArchive(damaged, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = new StreamReader(entry.Open(), Encoding.UTF8);
                var text = source.ReadToEnd();
                using var target = to.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                target.Write(Encoding.UTF8.GetBytes(entry == from.Entries[chosen] ? Changed(text, random) : text));
            }
        }

        return damaged.ToArray();
    }

    private static string Changed(string text, Random random)
    {
        for (var i = random.Next(1, 4); i > 0 && text.Length > 2; i--)
        {
            var at = random.Next(text.Length - 1);
            text = random.Next(3) switch
            {
                0 => text[..at] + text[(at + random.Next(1, Math.Min(200, text.Length - at)))..],
                1 => text.Insert(at, Insertions[random.Next(Insertions.Length)]),
                // Between digits: values, references and indices out of all range, in well-formed XML.
                _ => Digits(text, at, random),
            };
        }

        return text;
    }

    private static string Digits(string text, int from, Random random)
    {
        var at = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return at < 0 ? text : text.Insert(from + at, new string((char)('0' + random.Next(10)), random.Next(1, 30)));
    }

    private static byte[] Filled() => SampleRound.Filled(SampleRound.Number("E8", "1240.5"), SampleRound.Words("E9", "1.234"));

    private static byte[] Saved(string name) => File.ReadAllBytes(Path.Combine(RepositoryFolder.Root, "tests/LaBan.Tests/Office/Rounds/Saved", name));
}
