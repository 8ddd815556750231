using LaBan.Text.Checking.Arithmetic;

namespace LaBan.Text.Checking.Rules;

/// <summary>A cell of a computed column ("thực hiện / kế hoạch") that does not follow as the other rows do.</summary>
internal sealed class ComputedColumns : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB2207", "Ô tính toán của bảng không khớp", "A computed cell of a table that does not follow", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var (_, rows) in TableGrid.Read(report).SelectMany(ColumnRelation.Find))
        {
            foreach (var row in rows)
            {
                notes.Judge(Descriptor, row, "Ô này không tính đúng như các dòng khác của cột.");
            }
        }
    }
}
