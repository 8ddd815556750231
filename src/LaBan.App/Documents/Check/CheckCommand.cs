using System.CommandLine;
using LaBan.App.Cli;

namespace LaBan.App.Documents.Check;

/// <summary><c>laban check FILE</c>: every number of a draft checked. Needs no database and no site.</summary>
public static class CheckCommand
{
    public const string Name = "check";

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Dự thảo .docx, .pdf, .html, .txt, .md; - là đầu vào chuẩn / draft; - is standard input" };
        var asOf = DayOption.Create("--as-of", "Ngày của văn bản (yyyy-mm-dd) / day of the document");
        var area = new Option<string?>("--area") { Description = "Mã địa bàn của văn bản / code of its area" };
        var catalog = new Option<string?>("--catalog") { Description = "Danh mục chỉ tiêu .csv; mặc định là danh mục đi kèm / catalogue of indicators; default the one that comes along" };
        var format = new Option<string?>("--format") { Description = "text, json, sarif, docx (bản Word có nhận xét); mặc định text / default text" };
        var output = new Option<string?>("--output", "-o") { Description = "Tệp nhận kết quả / file to write" };
        var failOn = new Option<string?>("--fail-on") { Description = "error hoặc warning: từ mức này thì mã thoát là 1; mặc định warning / exit code 1 from this severity on; default warning" };
        var facts = new Option<bool>("--facts") { Description = "So với số liệu đã duyệt trên hệ thống (cần cơ sở dữ liệu) / against the approved figures (needs the database)" };
        var command = new Command(Name, "Soát số liệu một dự thảo: tính lại từng con số / check a draft: recompute every number")
        {
            file, facts, asOf, area, catalog, format, output, failOn,
        };
        command.SetAction((parsed, cancel) => CheckRun.Run(
            new(parsed.GetRequiredValue(file), parsed.GetValue(asOf), parsed.GetValue(area), parsed.GetValue(catalog),
                parsed.GetValue(format) ?? "text", parsed.GetValue(output), parsed.GetValue(failOn) ?? "warning", parsed.GetValue(facts)),
            cancel));
        return command;
    }
}
