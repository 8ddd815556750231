using System.Globalization;
using System.Text.Json;

namespace LaBan.App.Shell.Gallery;

/// <summary>A monthly form of budget revenue as the entry page hands it to the grid: something real to type into.</summary>
public static class GridSample
{
    private static readonly (string? Number, string Label, int Level, string? Last, string? Before, string? Same, string? Plan)[] Lines =
    [
        ("I", "Thu nội địa", 0, null, null, null, null),
        ("1", "Thu từ khu vực doanh nghiệp nhà nước do trung ương quản lý", 0, "92.4", "231.6", "88.1", "980"),
        ("2", "Thu từ khu vực doanh nghiệp có vốn đầu tư nước ngoài", 0, "318.2", "702.9", "296", "3450"),
        ("3", "Thuế thu nhập cá nhân", 0, "141.7", "402.3", "150.9", "1320"),
        ("4", "Thu tiền sử dụng đất", 0, "410", "655.5", "1210.4", "6000"),
        ("", "Trong đó: đấu giá quyền sử dụng đất", 1, "380.2", "602.1", "1100", null),
        ("5", "Thu xổ số kiến thiết", 0, "4.1", "9.2", "3.9", "45"),
        ("II", "Thu từ hoạt động xuất nhập khẩu", 0, null, null, null, null),
        ("1", "Thuế giá trị gia tăng hàng nhập khẩu", 0, "155.3", "312.8", "149.7", "1900"),
        ("2", "Thuế xuất khẩu", 0, "0", "0.4", null, null),
        ("III", "Thu viện trợ", 0, null, null, null, null),
        ("1", "Viện trợ không hoàn lại", 0, null, null, "2.5", null),
    ];

    /// <summary>The form as it is when its month begins: a locked cell, a note, a warning and a figure that never occurred.</summary>
    public static string Revenue(bool readOnly) => Json(readOnly, Columns, [.. Lines.Select(Row)]);

    /// <summary>A form of so many lines with twelve columns, for measuring.</summary>
    public static string OfLines(int count)
    {
        object[] columns =
        [
            .. Enumerable.Range(1, 11).Select(n => Column($"m{n}", $"Thực hiện tháng {n}", n, "input")),
            Column("sum", "Cộng", 12, "formula", string.Join(" + ", Enumerable.Range(1, 11).Select(n => $"m{n}"))),
        ];
        return Json(false, columns, [.. Enumerable.Range(1, count).Select(Line)]);

        static object Line(int line) => new
        {
            line,
            code = $"line.{line}",
            label = line % 20 == 1 ? $"Nhóm {(line / 20) + 1}" : $"Chỉ tiêu số {line}",
            number = line.ToString(CultureInfo.InvariantCulture),
            unit = "tỷ đồng",
            level = line % 3 == 0 ? 1 : 0,
            decimals = 1,
            heading = line % 20 == 1,
            cells = Enumerable.Range(1, line % 20 == 1 ? 0 : 11).ToDictionary(n => $"m{n}", n => Cell(((line * n) % 977 / 10m).ToString(CultureInfo.InvariantCulture))),
        };
    }

    private static object[] Columns =>
    [
        Column("last", "Thực hiện tháng 2", 1, "shown"),
        Column("month", "Thực hiện tháng 3", 2, "input"),
        Column("next", "Ước tháng 4", 3, "input"),
        Column("cumulative", "Lũy kế 3 tháng", 4, "input"),
        Column("same", "Tháng 3/2023", 5, "shown"),
        Column("onLast", "So tháng trước (%)", 6, "formula", "month / last * 100"),
        Column("onSame", "So cùng kỳ (%)", 7, "formula", "month / same * 100"),
        Column("onPlan", "So kế hoạch (%)", 8, "formula", "cumulative / plan * 100"),
    ];

    private static object Row((string? Number, string Label, int Level, string? Last, string? Before, string? Same, string? Plan) row, int index)
    {
        var heading = row.Number is "I" or "II" or "III";
        var cells = new Dictionary<string, object> { ["last"] = Cell(row.Last), ["same"] = Cell(row.Same) };
        if (index == 4)
        {
            cells["month"] = Cell("410.5", comment: "Đã đối chiếu với kho bạc", findings:
                [new { rule = "R07", severity = "warn", message = "Giảm 66,1% so với cùng kỳ; thường từ 812 đến 1.240, theo 5 năm gần nhất.", explanation = (string?)null }]);
        }
        else if (index == 6)
        {
            cells["month"] = Cell("4.3", locked: true, reason: "nhập ở biểu XSKT-01");
        }
        else if (index == 9)
        {
            cells["month"] = Cell(null, none: true);
        }

        return new
        {
            line = index + 1,
            code = $"budget.revenue.{index}",
            label = row.Label,
            number = row.Number,
            unit = heading ? null : "tỷ đồng",
            level = row.Level,
            decimals = 1,
            heading,
            cells,
            auto = new { cumulative = "prevCumulative + month" },
            known = new { prevCumulative = row.Before, plan = row.Plan },
        };
    }

    private static object Column(string key, string title, int number, string kind, string? formula = null) => new
    {
        key,
        title,
        number = number.ToString(CultureInfo.InvariantCulture),
        kind,
        formula,
        decimals = kind == "formula" ? 1 : (int?)null,
    };

    private static object Cell(
        string? value, bool none = false, string? comment = null, bool locked = false, string? reason = null, object[]? findings = null) =>
        new { value, none, comment, version = value is null && !none ? 0 : 1, locked, reason, findings = findings ?? [] };

    private static string Json(bool readOnly, object[] columns, object[] rows) => JsonSerializer.Serialize(new
    {
        save = "/_gallery/grid/o",
        detail = "/_gallery/grid/o",
        submission = 17,
        person = 3,
        readOnly,
        columns,
        rows,
    });
}
