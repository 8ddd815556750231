using LaBan.App.Shell;
using LaBan.Model.Collection;

namespace LaBan.App.Collection.Forms;

/// <summary>Deadlines of a form in words.</summary>
public static class DeadlineWords
{
    public static string InWords(this FormDeadline deadline, Words words) =>
        $"{deadline.Level.Name(words)} {words.T($"ngày {deadline.Day}", $"day {deadline.Day}")}{Month(deadline.MonthsAfter, words)}";

    public static string Name(this ReportingLevel level, Words words) => level switch
    {
        ReportingLevel.Local => words.T("địa phương", "local authorities"),
        ReportingLevel.Department => words.T("sở, ngành", "departments"),
        _ => words.T("tỉnh", "the province"),
    };

    private static string Month(int after, Words words) => after switch
    {
        0 => words.T(" tháng cuối kỳ", " of the last month"),
        1 => words.T(" tháng sau kỳ", " of the month after"),
        _ => words.T($" tháng thứ {after} sau kỳ", $" of month {after} after"),
    };
}
