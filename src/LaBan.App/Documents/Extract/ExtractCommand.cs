using System.CommandLine;
using LaBan.App.Cli;

namespace LaBan.App.Documents.Extract;

/// <summary><c>laban extract FILE</c>: every number of a report and what it is. Needs no database and no site.</summary>
public static class ExtractCommand
{
    public const string Name = "extract";

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Báo cáo .docx, .pdf, .html, .txt, .md; - là đầu vào chuẩn / report; - is standard input" };
        var asOf = DayOption.Create("--as-of", "Ngày của báo cáo (yyyy-mm-dd) / day of the report");
        var area = new Option<string?>("--area") { Description = "Mã địa bàn của báo cáo / code of its area" };
        var catalog = new Option<string?>("--catalog") { Description = "Danh mục chỉ tiêu .csv; mặc định là danh mục đi kèm / catalogue of indicators; default the one that comes along" };
        var format = new Option<string?>("--format") { Description = "jsonl, csv, table, xlsx; mặc định table trên màn hình, jsonl khi chuyển hướng / default table on a screen, jsonl elsewhere" };
        var output = new Option<string?>("--output", "-o") { Description = "Tệp nhận kết quả / file to write" };
        var claims = new Option<bool>("--claims") { Description = "In các nhận định thay cho từng con số / claims instead of numbers" };
        var explain = new Option<int?>("--explain") { Description = "Vì sao con số bắt đầu ở vị trí này được hiểu như vậy / why the number that begins here was read so" };
        var command = new Command(Name, "Đọc báo cáo: từng con số là gì, của chỉ tiêu nào, kỳ nào / read a report: what each number is, of which indicator and period")
        {
            file, asOf, area, catalog, format, output, claims, explain,
        };
        command.SetAction((parsed, cancel) => Task.FromResult(ExtractRun.Run(
            new(parsed.GetRequiredValue(file), parsed.GetValue(asOf), parsed.GetValue(area), parsed.GetValue(catalog), parsed.GetValue(format),
                parsed.GetValue(output), parsed.GetValue(claims), parsed.GetValue(explain)),
            cancel)));
        return command;
    }
}
