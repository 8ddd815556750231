using LaBan.Measures;

namespace LaBan.App.Reports;

/// <summary>Why a report cannot be composed.</summary>
public static class ReportProblems
{
    public static Problem NoProvince { get; } =
        new("report.no-province", "Chưa có tỉnh nào; nạp dữ liệu bằng laban import.", "There is no province yet; load one with laban import.", ProblemKind.NotFound);

    public static Problem NotFirstHalf(Period period) => new(
        "report.not-first-half",
        $"Kỳ {period.Code} không phải 6 tháng đầu năm; viết ví dụ 2024-H1.",
        $"{period.Code} is not the first half of a year; write 2024-H1, for example.",
        ProblemKind.Invalid, "period");

    public static Problem NoFigures(Period period, DateOnly asOf) => new(
        "report.no-figures",
        $"Chưa có số liệu nào của {period.ToVietnamese()} biết đến ngày {Dates.Vi(asOf)}.",
        $"No figure for {period.ToEnglish()} was known on {Dates.Vi(asOf)}.",
        ProblemKind.NotFound, "period");

    public static Problem UnknownType(string type, IEnumerable<string> known) => new(
        "report.unknown-type",
        $"Không có loại báo cáo «{type}»; có: {string.Join(", ", known)}.",
        $"There is no report type \"{type}\"; there is: {string.Join(", ", known)}.",
        ProblemKind.Invalid, "type");
}
