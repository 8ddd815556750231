using System.CommandLine;
using LaBan.App.Cli;
using LaBan.App.Reports.HalfYear;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Office.Word;

namespace LaBan.App.Reports;

/// <summary><c>laban compose --type bao-cao-6-thang --period 2024-H1 [--as-of D] -o FILE</c>.</summary>
public static class ComposeCommand
{
    public static Command Create()
    {
        var type = new Option<string>("--type") { Description = "Loại báo cáo: bao-cao-6-thang / kind of report", DefaultValueFactory = _ => HalfYearComposer.Type };
        var period = new Option<string>("--period") { Description = "Kỳ, ví dụ 2024-H1 / period", Required = true };
        var asOf = DayOption.Create("--as-of", "Theo số liệu biết đến ngày (yyyy-mm-dd) / as known on a day");
        var output = new Option<string>("--output", "-o") { Description = "Tệp .docx / file to write", Required = true };
        var command = new Command("compose", "Soạn báo cáo Word từ số liệu / compose a Word report from the figures") { type, period, asOf, output };
        command.SetAction((parsed, cancel) => Run(
            parsed.GetRequiredValue(type), parsed.GetRequiredValue(period), parsed.GetValue(asOf), parsed.GetRequiredValue(output), cancel));
        return command;
    }

    private static async Task<int> Run(string type, string period, DateOnly? asOf, string output, CancellationToken cancel)
    {
        if (type != HalfYearComposer.Type)
        {
            return Refuse(ReportProblems.UnknownType(type, [HalfYearComposer.Type]));
        }

        if (!Period.TryParse(period, out var half))
        {
            Terminal.Fail($"«{period}» không phải mã kỳ; viết ví dụ 2024-H1.", $"\"{period}\" is not a period; write 2024-H1, for example.");
            return 1;
        }

        using var database = Database.Open();
        await new Migrator(database.Source).Run(cancel);
        await using var services = new ServiceCollection().AddStorage(database).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var data = await ReferenceData.Load(scope.ServiceProvider.GetRequiredService<LabanContext>(), cancel);
        var day = asOf ?? TimeProvider.System.InVietnam();
        var outcome = await scope.ServiceProvider.GetRequiredService<HalfYearComposer>().Compose(data, half, day, cancel);
        return outcome.Problem is { } problem ? Refuse(problem) : Save(outcome.Value!, output);
    }

    private static int Save(Text.Document.TextDocument document, string output)
    {
        try
        {
            using var file = File.Create(output);
            DocxWriter.Write(document, file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"Không ghi được {output}: {refused.Message}", $"{output} cannot be written: {refused.Message}", refused);
        }

        Terminal.Say($"Đã soạn {output}.", $"Composed {output}.");
        return 0;
    }

    private static int Refuse(Problem problem)
    {
        Terminal.Fail(problem.Vietnamese, problem.English);
        return 1;
    }
}
