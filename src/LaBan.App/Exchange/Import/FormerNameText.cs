using System.Globalization;
using LaBan.Measures;
using LaBan.Model.Identity;

namespace LaBan.App.Exchange.Import;

/// <summary>The names an organisation had before, as one cell: <c>2025-02-28 Sở Nội vụ|2019-12-31 Ban Tổ chức</c>, each with its last day.</summary>
internal static class FormerNameText
{
    private const string Day = "yyyy-MM-dd";

    public static string Write(IEnumerable<FormerName> names) =>
        string.Join('|', names.OrderByDescending(n => n.ValidTo).Select(n => $"{n.ValidTo.ToString(Day, CultureInfo.InvariantCulture)} {n.NameVi}"));

    public static List<FormerName> Read(RowReader row)
    {
        var names = new List<FormerName>();
        foreach (var part in row.Text("former_names").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split(' ', 2) is [var day, var name] && DateOnly.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
                && !names.Exists(n => n.ValidTo == last))
            {
                names.Add(new() { NameVi = ViText.Nfc(name), ValidTo = last });
                continue;
            }

            row.Refuse("former_names", part, new("không phải tên cũ với ngày cuối của nó", "not a former name with its last day"),
                new("viết 2025-02-28 Sở Cũ, các tên cách nhau bằng gạch đứng", "write 2025-02-28 Old Name, with bars between"));
        }

        return names;
    }
}
