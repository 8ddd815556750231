using LaBan.Text.Mentions;

namespace LaBan.App.Documents;

/// <summary>What the roles of numbers are called on screen.</summary>
public static class RoleNames
{
    /// <summary>The name in both languages.</summary>
    public static (string Vietnamese, string English) Of(NumberRole role) => role switch
    {
        NumberRole.Level => ("giá trị", "level"),
        NumberRole.Change => ("tăng giảm", "change"),
        NumberRole.PlanRatio => ("so với kế hoạch", "ratio to plan"),
        NumberRole.OverPlan => ("vượt kế hoạch", "over plan"),
        NumberRole.BaseRatio => ("so với kỳ gốc", "ratio to base"),
        NumberRole.Share => ("tỷ trọng", "share"),
        NumberRole.Target => ("mục tiêu", "target"),
        NumberRole.Contribution => ("đóng góp", "contribution"),
        NumberRole.Rank => ("thứ hạng", "rank"),
        NumberRole.RankOf => ("số được xếp hạng", "number ranked"),
        NumberRole.Part => ("phần đạt", "part"),
        NumberRole.Whole => ("tổng số", "whole"),
        NumberRole.Date => ("thời gian", "date"),
        NumberRole.Ref => ("số văn bản", "document number"),
        NumberRole.Enum => ("số thứ tự", "numbering"),
        NumberRole.Name => ("tên gọi", "name"),
        NumberRole.Noise => ("chữ quét sai", "scan error"),
        NumberRole.Other => ("số khác", "other"),
        _ => ("chưa hiểu", "not understood"),
    };
}
