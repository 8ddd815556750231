using System.Diagnostics;
using System.Globalization;
using System.Text;
using ExcelDataReader;
using LaBan.Office.Rounds;
using LaBan.Office.Workbooks;

namespace LaBan.Benchmarks.Upload;

/// <summary>Reads a filled template against its form, in turn with a bare read of the same workbook.</summary>
internal static class UploadBenchmark
{
    private const int Columns = 4;
    private const double MostMilliseconds = 5_000;

    public static Report Run(int cells, int repetitions)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var form = Form(cells / Columns);
        var file = Template(form);
        var pairs = new List<(double Read, double Bare)>();
        for (var turn = -5; turn < repetitions; turn++)
        {
            var pair = (Time(() => Read(file, form, cells)), Time(() => Bare(file)));
            pairs.AddRange(turn < 0 ? [] : [pair]);
        }

        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"Reading a template with {cells} figures, {repetitions} paired runs"));
        var read = new Spread(pairs.Select(p => p.Read));
        report.Add("read against the form", "ms", read);
        report.Add("values read by ExcelDataReader", "ms", new Spread(pairs.Select(p => p.Bare)));
        report.Add("against the form ÷ bare", "ratio", new Spread(pairs.Select(p => p.Read / p.Bare)));
        report.AtMost("read against the form, ms", read.Median, MostMilliseconds);
        return report;
    }

    private static RoundSheet Form(int lines) => new(17, 3, "Biểu lớn",
        [.. Enumerable.Range(0, Columns).Select(c => new RoundColumn($"c{c}", $"Cột {c}", RoundColumnKind.Input))],
        [.. Enumerable.Range(1, lines).Select(i => new RoundLine(i, $"Chỉ tiêu số {i} của ngành", "tỷ đồng")
        {
            Number = i.ToString(CultureInfo.InvariantCulture),
            Cells = Enumerable.Range(0, Columns).ToDictionary(c => $"c{c}", c => new RoundCell(i + (c / 10m), Last: i)),
        })]);

    private static byte[] Template(RoundSheet form)
    {
        using var file = new MemoryStream();
        RoundTemplate.Write(form, file);
        return file.ToArray();
    }

    private static void Read(byte[] file, RoundSheet form, int cells)
    {
        var reading = RoundReader.Read(WorkbookFile.Read(file).Value!, form).Value!;
        if (reading.Cells.Count(c => c.Fate == CellFate.Value) != cells)
        {
            throw new InvalidOperationException("Not every figure was read.");
        }
    }

    /// <summary>What any program does that reads a workbook: takes each value and drops it.</summary>
    private static void Bare(byte[] file)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                _ = reader.GetValue(column);
            }
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
