using System.Globalization;
using LaBan.App.Cli;
using LaBan.Measures;
using LaBan.Office.Csv;
using LaBan.Office.Readings;
using LaBan.Office.Spreadsheet;
using LaBan.Text;
using LaBan.Text.Reading;

namespace LaBan.App.Documents.Extract;

/// <summary>Reads one report and writes what its numbers are.</summary>
internal static class ExtractRun
{
    private const string Sample = "Thu ngân sách năm 2024 ước đạt 1,5 tỷ đồng, tăng 3% so với cùng kỳ; trong đó thu nội địa 1 tỷ đồng (kế hoạch 2 tỷ).";

    /// <summary>What was asked on the command line.</summary>
    internal sealed record Request(
        string File, DateOnly? AsOf = null, string? Area = null, string? Catalog = null, string? Format = null, string? Output = null,
        bool Claims = false, int? Explain = null)
    {
        public ReadingOptions Options => new(AsOf, Area);

        public string FormatOrDefault => Format ?? (Output is null && !Console.IsOutputRedirected ? "table" : "jsonl");
    }

    public static int Run(Request request, CancellationToken cancel)
    {
        if (request.FormatOrDefault is not ("jsonl" or "csv" or "table" or "xlsx"))
        {
            return Refuse(DocumentProblems.UnknownFormat(request.FormatOrDefault));
        }

        if (request is { FormatOrDefault: "xlsx", Output: null } && !Console.IsOutputRedirected)
        {
            return Refuse(DocumentProblems.WorkbookToScreen);
        }

        // A packed file asks for the local time zone and its name in the user's language, to tell when its parts were written. Nobody reads
        // that here, and the tables of ICU, which know it, would have to be loaded: so neither zone nor language, though the latter is set
        // when the file is being opened already, since the first one set takes its time.
        AppContext.SetSwitch("System.TimeZoneInfo.Invariant", true);

        // The report is opened while the catalogue is indexed: each takes about half of the start.
        Outcome<ReceivedFile>? source = null;
        var opening = Beside.Begin(() => source = ReceivedFile.Read(request.File, cancel));
        (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
        var catalogue = Catalogue.Read(request.Catalog ?? Catalogue.DefaultPath);
        if (catalogue.Problem is { } missing)
        {
            return Refuse(missing);
        }

        var reader = new ReportReader(catalogue.Value!);
        Rehearse(reader, request);
        opening.Wait();
        return source!.Problem is { } problem ? Refuse(problem)
            : request.Explain is { } start ? Explain(reader, source.Value!.Text, start, request.Options)
            : Write(reader.Read(source.Value!.Text, request.Options), request);
    }

    /// <summary>
    /// Reads and writes a sentence, and finds where to write, on the other core while the report is still being opened: the runtime prepares
    /// a method when it is first called, and in a program started anew for each file that takes longer than the reading.
    /// </summary>
    private static void Rehearse(ReportReader reader, Request request) => Beside.Begin(() =>
    {
        using var output = request.Output is null ? Console.OpenStandardOutput() : Stream.Null;
        ReadingLines.WriteMentions(reader.Read(Sample), Stream.Null);
    });

    private static int Explain(ReportReader reader, SourceText source, int start, ReadingOptions options)
    {
        var number = reader.Read(source, options).Mentions.FirstOrDefault(m => m.Start <= start && start < m.End);
        if (number is null)
        {
            return Refuse(DocumentProblems.NoNumberAt(start));
        }

        Console.Out.WriteLine(ReadingTable.Line(number));
        foreach (var step in reader.Explain(source, number.Start, options))
        {
            Terminal.Say("- " + step.Vietnamese, "- " + step.English);
        }

        return 0;
    }

    private static int Write(ReportReading reading, Request request)
    {
        try
        {
            using var output = request.Output is null ? Console.OpenStandardOutput() : File.Create(request.Output);
            Write(reading, request, output);
            return 0;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException && request.Output is not null)
        {
            return Refuse(DocumentProblems.NotWritten(request.Output));
        }
        catch (IOException)
        {
            // The reader of the pipe has seen enough ("| head").
            return 0;
        }
    }

    private static void Write(ReportReading reading, Request request, Stream output)
    {
        switch (request.FormatOrDefault)
        {
            case "jsonl" when request.Claims:
                ReadingLines.WriteClaims(reading, output);
                break;
            case "jsonl":
                ReadingLines.WriteMentions(reading, output);
                break;
            case "csv":
                CsvWriter.Write(request.Claims ? ReadingSheets.Claims(reading) : ReadingSheets.Mentions(reading), output, CsvPurpose.Exchange);
                break;
            case "xlsx":
                XlsxWriter.Write([ReadingSheets.Mentions(reading), ReadingSheets.Claims(reading)], output);
                break;
            default:
                ReadingTable.Write(reading, request.Claims, output);
                break;
        }
    }

    private static int Refuse(Problem problem)
    {
        Terminal.Fail(problem.Vietnamese, problem.English);
        return 1;
    }
}
