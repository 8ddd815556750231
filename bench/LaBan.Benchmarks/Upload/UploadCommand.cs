using System.CommandLine;

namespace LaBan.Benchmarks.Upload;

/// <summary><c>upload</c>: a filled template read against its form, against a bare read of the workbook.</summary>
internal static class UploadCommand
{
    public static Command Create()
    {
        var cells = new Option<int>("--cells") { Description = "How many figures", DefaultValueFactory = _ => 20_000 };
        var repetitions = new Option<int>("--repetitions") { Description = "Paired runs", DefaultValueFactory = _ => 15 };
        var command = new Command("upload", "A filled template of 20,000 cells read against its form, against a bare read of the workbook") { cells, repetitions };
        command.SetAction(parsed =>
        {
            var before = Machine.Load();
            var report = UploadBenchmark.Run(parsed.GetValue(cells), parsed.GetValue(repetitions));
            report.Print(Console.Out, new("not used", before, Machine.Load()));
            return report.ExitCode;
        });
        return command;
    }
}
