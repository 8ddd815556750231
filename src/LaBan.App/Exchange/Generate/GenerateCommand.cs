using System.CommandLine;
using System.Globalization;
using LaBan.App.Cli;
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
        return command;
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
