using System.CommandLine;
using LaBan.App.Audit;
using LaBan.App.Documents.Check;
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

    public static Task<int> Run(string[] args) =>
        args is [ExtractCommand.Name, ..] && ExtractArguments.Read(args) is { } plain ? Task.FromResult(Extract(plain)) : Parse(args);

    /// <summary>The command whose start is most felt, asked for in plain words: nothing is loaded that parses and completes.</summary>
    private static int Extract(ExtractRun.Request request)
    {
        try
        {
            return ExtractRun.Run(request, CancellationToken.None);
        }
        catch (Exception failure)
        {
            return Tell(failure);
        }
    }

    private static async Task<int> Parse(string[] args)
    {
        try
        {
            ViText.RequireNormalization();
            var parsed = Root(args).Parse(args);
            return parsed.Errors.Count > 0 && args.Length > 0 ? CommandErrors.Tell(parsed) : await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToEnd,
            });
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        catch (Exception failure)
        {
            return Tell(failure);
        }
    }

    internal static RootCommand Root() => Root([]);

    /// <summary>A text command is started anew for each file, so the others and what they bring along stay unloaded.</summary>
    private static RootCommand Root(string[] args)
    {
        var root = new RootCommand("LaBàn - theo dõi kế hoạch phát triển kinh tế - xã hội của tỉnh / a province's development plan, monitored and reported");
        if (args is not [ExtractCommand.Name or CheckCommand.Name or ExplainCommand.Name, ..])
        {
            AddOthers(root);
        }

        root.Add(ExtractCommand.Create());
        root.Add(CheckCommand.Create());
        root.Add(ExplainCommand.Create());
        return root;
    }

    private static void AddOthers(RootCommand root)
    {
        root.Add(ServeCommand.Create());
        root.Add(MigrateCommand.Create());
        root.Add(ImportCommand.Create());
        root.Add(ExportCommand.Create());
        root.Add(GenerateCommand.Create());
        root.Add(ComposeCommand.Create());
        root.Add(AuditCommand.Create());
    }

    private static int Tell(Exception failure)
    {
        switch (failure)
        {
            case StartException start:
                Terminal.Fail(start.Vietnamese, start.English);
                return 1;
            case NpgsqlException database:
                var reason = database is PostgresException refused ? refused.MessageText : database.Message;
                Terminal.Fail($"Cơ sở dữ liệu báo lỗi: {reason}", $"The database reports: {reason}");
                return 1;
            default:
                var log = Path.Combine(Path.GetTempPath(), "laban-error.log");
                File.WriteAllText(log, failure.ToString());
                Terminal.Fail($"Lỗi ngoài dự kiến: {failure.Message} (chi tiết: {log})", $"Unexpected error: {failure.Message} (details: {log})");
                return 70;
        }
    }
}
