namespace LaBan.Text.Mentions;

/// <summary>What a number of a report is.</summary>
public enum NumberRole : byte
{
    /// <summary>The engine cannot tell.</summary>
    Unknown,

    /// <summary>A measured amount or rate of an indicator.</summary>
    Level,

    /// <summary>A change against a base: "tăng 18,11%", "gấp 4,5 lần".</summary>
    Change,

    /// <summary>A ratio to the plan: "bằng 45,3% kế hoạch".</summary>
    PlanRatio,

    /// <summary>An excess over the plan: "vượt 5,9% kế hoạch".</summary>
    OverPlan,

    /// <summary>A ratio to another period: "bằng 85,5% cùng kỳ".</summary>
    BaseRatio,

    /// <summary>A share of a total: "chiếm 75%".</summary>
    Share,

    /// <summary>A goal: "phấn đấu đạt 14%", "(kế hoạch 14,5%)".</summary>
    Target,

    /// <summary>Points contributed to growth.</summary>
    Contribution,

    /// <summary>A position: the 4 of "đứng thứ 4/63".</summary>
    Rank,

    /// <summary>How many are ranked: the 63 of "đứng thứ 4/63".</summary>
    RankOf,

    /// <summary>The 13 of "13/18 chỉ tiêu".</summary>
    Part,

    /// <summary>The 18 of "13/18 chỉ tiêu".</summary>
    Whole,

    /// <summary>Part of a date, a year or a period.</summary>
    Date,

    /// <summary>Part of the symbol or an article of a document.</summary>
    Ref,

    /// <summary>Numbers a section, an item, a footnote or a page.</summary>
    Enum,

    /// <summary>Part of a name or of a definition: "Covid-19", "QL37", "mức độ 2".</summary>
    Name,

    /// <summary>A letter that a scanner misread as a digit.</summary>
    Noise,

    /// <summary>A bare quantity that is no indicator's value: "9 nhóm nhiệm vụ".</summary>
    Other,
}

/// <summary>The names of roles in exchange files and on paper, and which roles measure something.</summary>
public static class NumberRoles
{
    private static readonly string[] Codes =
    [
        "unknown", "level", "change", "plan_ratio", "over_plan", "base_ratio", "share", "target", "contribution",
        "rank", "rank_of", "part", "whole", "date", "ref", "enum", "name", "noise", "other",
    ];

    /// <summary>The name of a role in exchange files: "plan_ratio".</summary>
    public static string Code(this NumberRole role) => Codes[(int)role];

    /// <summary>What it is called on paper: ("so với kế hoạch", "ratio to plan").</summary>
    public static (string Vietnamese, string English) Names(this NumberRole role) => role switch
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

    /// <summary>Whether a number of this role is a figure about an indicator.</summary>
    public static bool IsMeasure(this NumberRole role) => role is >= NumberRole.Level and <= NumberRole.Rank;

    /// <summary>Whether the role is said of a figure relative to a base.</summary>
    public static bool HasBasis(this NumberRole role) =>
        role is NumberRole.Change or NumberRole.PlanRatio or NumberRole.OverPlan or NumberRole.BaseRatio;
}
