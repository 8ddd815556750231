using System.CommandLine;
using LaBan.App.Cli;
using LaBan.App.Shell;
using LaBan.App.Storage;
using Spectre.Console;

namespace LaBan.App.Exchange.Import;

/// <summary><c>laban import FOLDER [--dry-run] [--overwrite]</c>.</summary>
public static class ImportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Thư mục tệp CSV / folder of CSV files" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Chỉ kiểm tra, không lưu / check only, save nothing" };
        var overwrite = new Option<bool>("--overwrite")
        {
            Description = "Lấy theo tệp cả những gì đã sửa trên trang / go by the files also where pages changed something",
        };
        var command = new Command("import", "Nạp dữ liệu từ tệp CSV, trọn vẹn hoặc không gì cả / load CSV files, whole or not at all") { folder, dryRun, overwrite };
        command.SetAction((parsed, cancel) => Run(
            new(parsed.GetRequiredValue(folder), parsed.GetValue(dryRun), Environment.UserName) { Overwrites = parsed.GetValue(overwrite) }, cancel));
        return command;
    }

    private static async Task<int> Run(ImportRun.Request request, CancellationToken cancel)
    {
        using var database = Database.Open();
        await new Migrator(database.Source).Run(cancel);
        await using var services = new ServiceCollection().AddStorage(database).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var run = scope.ServiceProvider.GetRequiredService<ImportRun>();
        var report = await WithProgress(progress =>
            run.Run(request with { Progress = progress }, cancel));
        ImportPrinter.Print(report, Terminal.IsEnglish, Console.Out);
        return report.IsAccepted ? 0 : 1;
    }

    private static async Task<ImportReport> WithProgress(Func<IProgress<ImportProgress>?, Task<ImportReport>> work)
    {
        if (Console.IsOutputRedirected)
        {
            return await work(null);
        }

        return await AnsiConsole.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bars = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
            return await work(new SynchronousProgress(step =>
            {
                if (!bars.TryGetValue(step.File, out var bar))
                {
                    bars.Add(step.File, bar = context.AddTask(Markup.Escape(step.File), maxValue: Math.Max(1, step.TotalBytes)));
                }

                bar.Value = step.Bytes;
            }));
        });
    }

    /// <summary>Passes progress on at once and in order.</summary>
    private sealed class SynchronousProgress(Action<ImportProgress> show) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => show(value);
    }
}
