using System.CommandLine;
using LaBan.App.Documents.Extract;
using LaBan.App.Exchange.Export;
using LaBan.App.Exchange.Generate;
using LaBan.App.Exchange.Import;
using LaBan.App.Reports;
using LaBan.App.Storage;
using LaBan.Measures;
using Npgsql;

namespace LaBan.App.Cli;

/// <summary>The commands of <c>laban</c>, one line each, and the one place where their failures become a sentence.</summary>
public static class CommandLine
{
    /// <summary>A command told to end may finish its answers and stop the database; only then is it cut off.</summary>
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(60);

    public static async Task<int> Run(string[] args)
    {
        try
        {
            ViText.RequireNormalization();
            return await Root().Parse(args).InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToEnd,
            });
        }
        catch (StartException failure)
        {
            Terminal.Fail(failure.Vietnamese, failure.English);
            return 1;
        }
        catch (NpgsqlException failure)
        {
            var reason = failure is PostgresException refused ? refused.MessageText : failure.Message;
            Terminal.Fail($"Cơ sở dữ liệu báo lỗi: {reason}", $"The database reports: {reason}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        catch (Exception bug)
        {
            var log = Path.Combine(Path.GetTempPath(), "laban-error.log");
            await File.WriteAllTextAsync(log, bug.ToString());
            Terminal.Fail($"Lỗi ngoài dự kiến: {bug.Message} (chi tiết: {log})", $"Unexpected error: {bug.Message} (details: {log})");
            return 70;
        }
    }

    internal static RootCommand Root() =>
        new("LaBàn - theo dõi kế hoạch phát triển kinh tế - xã hội của tỉnh / a province's development plan, monitored and reported")
        {
            ServeCommand.Create(),
            MigrateCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            GenerateCommand.Create(),
            ComposeCommand.Create(),
            ExtractCommand.Create(),
        };
}
