using System.Globalization;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>The table of indicators at the end of a sample: plan, result, ratio to the plan and to a year earlier.</summary>
internal sealed class Annex(SampleWriter writer, Ledger ledger, Dice dice)
{
    private static readonly (string Name, string Label)[] Rows =
    [
        ("size", "Quy mô GRDP (giá hiện hành)"), ("industry", "Giá trị sản xuất công nghiệp (giá hiện hành)"), ("retail", "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng"),
        ("export", "Kim ngạch xuất khẩu"), ("import", "Kim ngạch nhập khẩu"), ("revenue", "Tổng thu ngân sách nhà nước trên địa bàn"),
        ("revenue.domestic", "Trong đó: Thu nội địa"), ("revenue.customs", "Thu từ hoạt động xuất nhập khẩu"), ("spending", "Tổng chi ngân sách địa phương"),
        ("invest", "Giải ngân vốn đầu tư công"), ("fish", "Sản lượng thủy sản"), ("jobs", "Số lao động được tạo việc làm mới"), ("guests", "Khách du lịch"),
    ];

    public void Write()
    {
        writer.Line("PHỤ LỤC");
        writer.Line("MỘT SỐ CHỈ TIÊU CHỦ YẾU");
        writer.BeginTable();
        if (dice.Percent(50))
        {
            writer.Row("TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm {@year}", "Thực hiện {@period}", "So với kế hoạch (%)", "So với cùng kỳ (%)");
            Each("{0}", "{1}", "{{@{2}.unit}}", "{{{2}.plan}}", "{{{2}.now}}", "{{{2}.ratio}}", "{{{2}.index}}");
        }
        else
        {
            writer.Row("TT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện cùng kỳ năm {@last}", "Kế hoạch năm {@year}", "Thực hiện {@period}", "% so với kế hoạch", "% so với cùng kỳ");
            Each("{0}", "{1}", "{{@{2}.unit}}", "{{{2}.earlier}}", "{{{2}.plan}}", "{{{2}.now}}", "{{{2}.ratio}}", "{{{2}.index}}");
        }

        writer.EndPart();
    }

    private void Each(params string[] cells)
    {
        var number = 0;
        foreach (var (name, label) in Rows.Where(r => ledger.Find(r.Name + ".plan") is not null))
        {
            number++;
            writer.Row([.. cells.Select(c => string.Format(CultureInfo.InvariantCulture, c, number, label, name))]);
        }
    }
}
