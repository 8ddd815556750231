using System.CommandLine;
using LaBan.App.Storage;

namespace LaBan.App.Cli;

/// <summary><c>laban migrate</c>: brings the schema up to date.</summary>
public static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Cập nhật cấu trúc cơ sở dữ liệu / bring the database schema up to date");
        command.SetAction((_, cancel) => Run(cancel));
        return command;
    }

    private static async Task<int> Run(CancellationToken cancel)
    {
        using var database = Database.Open();
        var ran = await new Migrator(database.Source).Run(cancel);
        foreach (var name in ran)
        {
            Terminal.Say($"Đã chạy {name}", $"Ran {name}");
        }

        Terminal.Say("Cơ sở dữ liệu đã ở bản mới nhất.", "The database is up to date.");
        return 0;
    }
}
