using System.Globalization;
using LaBan.Measures;

namespace LaBan.App.Exchange.Import;

/// <summary>Writes the report of an import for a terminal.</summary>
public static class ImportPrinter
{
    public static void Print(ImportReport report, bool english, TextWriter output)
    {
        output.WriteLine(english
            ? $"{"file",-18}{"read",10}{"added",10}{"changed",10}{"same",10}{"kept",10}{"refused",10}"
            : $"{"tệp",-18}{"đọc",10}{"thêm",10}{"đổi",10}{"như cũ",10}{"giữ",10}{"từ chối",10}");
        foreach (var f in report.Files)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{f.File,-18}{f.Read,10}{f.Added,10}{f.Changed,10}{f.Unchanged,10}{f.Kept,10}{f.Refused,10}"));
        }

        foreach (var name in report.Ignored)
        {
            output.WriteLine(english ? $"{name}: not read by this version" : $"{name}: phiên bản này chưa đọc tệp này");
        }

        foreach (var kept in report.Kept)
        {
            output.WriteLine(Sentence(kept).In(english));
        }

        foreach (var refusal in report.Refusals)
        {
            output.WriteLine(Sentence(refusal, english));
        }

        if (report.RefusedTotal > report.Refusals.Count)
        {
            var more = report.RefusedTotal - report.Refusals.Count;
            output.WriteLine(english ? $"… and {more} more refusals." : $"… và {more} lỗi nữa.");
        }

        output.WriteLine(Verdict(report).In(english));
    }

    /// <summary>"facts.csv, dòng 14, cột value: «12,5»: không đọc được là số. Viết …"</summary>
    public static string Sentence(Refusal refusal, bool english)
    {
        var place = refusal.Line > 0 ? (english ? $", line {refusal.Line}" : $", dòng {refusal.Line}") : "";
        var column = refusal.Column.Length > 0 ? (english ? $", column {refusal.Column}" : $", cột {refusal.Column}") : "";
        var value = refusal.Value.Length > 0 ? $"«{refusal.Value}» " : "";
        var fix = refusal.Fix.In(english);
        return $"{refusal.File}{place}{column}: {value}{refusal.Reason.In(english).TrimEnd('.')}{(string.IsNullOrEmpty(fix) ? "" : $"; {fix}")}.";
    }

    /// <summary>"door-rules.csv, dòng 5: «R04» đã sửa trên trang ngày 12/11/2026 (Trần Văn A), giữ như trên trang; …"</summary>
    public static Message Sentence(KeptSetting kept) => new(
        $"{kept.Place.File}, dòng {kept.Place.Line}: «{kept.Key}» đã sửa trên trang ngày {Dates.Vi(kept.On)} ({kept.By}), giữ như trên trang; muốn lấy theo tệp thì nạp lại với --overwrite.",
        $"{kept.Place.File}, line {kept.Place.Line}: «{kept.Key}» was set on its page on {Dates.Vi(kept.On)} ({kept.By}) and stays so; import with --overwrite to go by the file.");

    private static Message Verdict(ImportReport report) => report switch
    {
        { IsAccepted: false } => new("Chưa lưu gì: sửa các lỗi trên rồi chạy lại.", "Nothing was saved: correct the above and run again."),
        _ when report.Files.All(f => f.Added + f.Changed == 0) => new("Không có gì thay đổi.", "Nothing changed."),
        { IsDryRun: true } => new("Chạy thử: dữ liệu hợp lệ, chưa lưu gì.", "Dry run: the data is sound; nothing was saved."),
        _ => new("Đã lưu.", "Saved."),
    };
}
