using System.CommandLine;
using System.Globalization;
using LaBan.App.Cli;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;

namespace LaBan.App.Exchange.Export;

/// <summary><c>laban export FOLDER [--as-of D]</c>.</summary>
public static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Thư mục nhận tệp / folder to write to" };
        var asOf = DayOption.Create("--as-of", "Theo số liệu biết đến ngày (yyyy-mm-dd) / as known on a day");
        var command = new Command("export", "Xuất toàn bộ dữ liệu ra tệp CSV / write all data as CSV files") { folder, asOf };
        command.SetAction((parsed, cancel) => Run(new(parsed.GetRequiredValue(folder), parsed.GetValue(asOf)), cancel));
        return command;
    }

    private static async Task<int> Run(ExportRun.Request request, CancellationToken cancel)
    {
        using var database = Database.Open();
        await new Migrator(database.Source).Run(cancel);
        await using var services = new ServiceCollection().AddStorage(database).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        try
        {
            var files = await scope.ServiceProvider.GetRequiredService<ExportRun>().Run(request, cancel);
            await Note(scope.ServiceProvider, request, files, cancel);
            foreach (var (file, rows) in files)
            {
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file,-18}{rows,10}"));
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"Không ghi được vào {request.Folder}: {refused.Message}", $"{request.Folder} cannot be written: {refused.Message}", refused);
        }

        return 0;
    }

    /// <summary>Writes down what was taken out, where to and by which account of the machine.</summary>
    private static Task<int> Note(IServiceProvider services, ExportRun.Request request, IReadOnlyList<(string File, long Rows)> files, CancellationToken cancel)
    {
        var counts = files.Where(f => f.Rows > 0).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.File} {f.Rows}"));
        services.GetRequiredService<AuditTrail>().Note("export", request.Folder, $"{Environment.UserName}: {string.Join("; ", counts)}");
        return services.GetRequiredService<LabanContext>().SaveChangesAsync(cancel);
    }
}
