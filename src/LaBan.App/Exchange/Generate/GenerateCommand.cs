using System.CommandLine;
using System.Globalization;
using LaBan.App.Cli;
using LaBan.App.Exchange.Generate.Rounds;
using LaBan.App.Shell;
using LaBan.App.Storage;

namespace LaBan.App.Exchange.Generate;

/// <summary><c>laban generate</c>: simulated provinces as data files, for measuring and for trying things out.</summary>
public static class GenerateCommand
{
    public static Command Create()
    {
        var provinces = Number("--provinces", "Số tỉnh / provinces", 1);
        var communes = Number("--communes", "Số xã mỗi tỉnh / communes of each province", 10);
        var years = Number("--years", "Số năm, kết thúc 2025 / years, the last being 2025", 5);
        var indicators = Number("--indicators", "Số chỉ tiêu / indicators", 40);
        var seed = Number("--seed", "Hạt giống ngẫu nhiên; cùng hạt cho cùng số liệu / seed", 1);
        var folder = new Option<string>("--out", "-o") { Description = "Thư mục nhận tệp / folder to write to", Required = true };
        var command = new Command("generate", "Tạo số liệu mô phỏng (được đánh dấu) / make simulated data, marked as such")
            { provinces, communes, years, indicators, seed, folder };
        command.SetAction(parsed =>
        {
            var size = new SimulationSize(
                parsed.GetValue(provinces), parsed.GetValue(communes), parsed.GetValue(years), parsed.GetValue(indicators), parsed.GetValue(seed));
            return Run(size, parsed.GetRequiredValue(folder));
        });
        command.Subcommands.Add(Rounds());
        return command;
    }

    private static Command Rounds()
    {
        var seed = Number("--seed", "Hạt giống ngẫu nhiên; cùng hạt cho cùng số liệu / seed", SimulateRounds.UsualSeed);
        var command = new Command(
            "rounds", "Tạo kỳ báo cáo mô phỏng 2024-2025 cho tỉnh đã có biểu mẫu / make simulated rounds 2024-2025 for a province that has forms") { seed };
        command.SetAction((parsed, cancel) => Rounds(parsed.GetValue(seed), cancel));
        return command;
    }

    private static async Task<int> Rounds(int seed, CancellationToken cancel)
    {
        using var database = Database.Open();
        await new Migrator(database.Source).Run(cancel);
        await using var services = new ServiceCollection().AddStorage(database).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<SimulateRounds>().Run(seed, cancel);
        if (made.Rounds == 0)
        {
            throw new StartException(
                "Không tạo: đã có kỳ báo cáo, hoặc chưa có biểu mẫu và số liệu công bố.",
                "Nothing made: there are rounds already, or no forms and published figures yet.");
        }

        Terminal.Say(
            string.Create(CultureInfo.InvariantCulture, $"Đã tạo {made.Rounds} kỳ báo cáo mô phỏng, {made.Submissions} bản nộp, {made.Cells} ô."),
            string.Create(CultureInfo.InvariantCulture, $"Made {made.Rounds} simulated rounds, {made.Submissions} submissions, {made.Cells} cells."));
        return 0;
    }

    private static Option<int> Number(string name, string description, int fallback) =>
        new(name) { Description = description, DefaultValueFactory = _ => fallback };

    private static int Run(SimulationSize size, string folder)
    {
        size.Require();
        try
        {
            var rows = new Simulation(size).Write(folder);
            Terminal.Say(
                string.Create(CultureInfo.InvariantCulture, $"Đã tạo {rows} số liệu mô phỏng trong {folder}."),
                string.Create(CultureInfo.InvariantCulture, $"Made {rows} simulated figures in {folder}."));
            return 0;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"Không ghi được vào {folder}: {refused.Message}", $"{folder} cannot be written: {refused.Message}", refused);
        }
    }
}

/// <summary>How much to simulate.</summary>
public sealed record SimulationSize(int Provinces, int Communes, int Years, int Indicators, int Seed)
{
    public const int LastYear = 2025;

    public void Require()
    {
        if (Provinces is < 1 or > 100 || Communes is < 0 or > 10_000 || Years is < 1 or > 50 || Indicators is < 1 or > 297)
        {
            throw new StartException(
                "Chọn 1-100 tỉnh, 0-10000 xã, 1-50 năm, 1-297 chỉ tiêu.",
                "Choose 1-100 provinces, 0-10000 communes, 1-50 years, 1-297 indicators.");
        }
    }
}
