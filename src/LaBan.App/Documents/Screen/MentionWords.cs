using LaBan.App.Shell;
using LaBan.Measures;
using LaBan.Text.Mentions;

namespace LaBan.App.Documents.Screen;

/// <summary>What a reading is called on screen: roles by colour, periods, bases and natures in words.</summary>
public static class MentionWords
{
    /// <summary>The groups of roles that share a colour, in the order of the legend.</summary>
    public static IReadOnlyList<string> Groups { get; } = ["level", "change", "plan", "share", "target", "plain", "unknown"];

    public static string GroupOf(NumberRole role) => role switch
    {
        NumberRole.Unknown => "unknown",
        NumberRole.Level => "level",
        NumberRole.Change or NumberRole.Contribution or NumberRole.BaseRatio => "change",
        NumberRole.PlanRatio or NumberRole.OverPlan => "plan",
        NumberRole.Share or NumberRole.Part or NumberRole.Whole or NumberRole.Rank or NumberRole.RankOf => "share",
        NumberRole.Target => "target",
        _ => "plain",
    };

    public static string GroupName(string group, Words words) => group switch
    {
        "level" => words.T("giá trị", "values"),
        "change" => words.T("tăng giảm, đóng góp", "changes, contributions"),
        "plan" => words.T("so với kế hoạch", "against plan"),
        "share" => words.T("tỷ trọng, thứ hạng", "shares, ranks"),
        "target" => words.T("mục tiêu", "targets"),
        "plain" => words.T("không phải số liệu", "no figures"),
        _ => words.T("chưa hiểu", "not understood"),
    };

    public static string RoleName(this Mention mention, Words words)
    {
        var (vietnamese, english) = mention.Role.Names();
        return words.T(vietnamese, english);
    }

    /// <summary>The period in words; a code that is no period stays as it is.</summary>
    public static string PeriodName(string code, Words words) => code.Length switch
    {
        _ when Period.TryParse(code, out var period) => words.T(period.ToVietnamese(), period.ToEnglish()),
        _ when code.Split("..") is [var from, var to] => $"{from}–{to}",
        _ => code,
    };

    public static string BasisName(string basis, Words words) => basis switch
    {
        "yoy" => words.T("cùng kỳ", "the same period a year before"),
        "plan" => words.T("kế hoạch", "the plan"),
        "avg" => words.T("bình quân mỗi năm", "average a year"),
        _ when basis.StartsWith("year:", StringComparison.Ordinal) => words.T($"năm {basis[5..]}", basis[5..]),
        _ => words.T("gốc khác", "another base"),
    };

    public static string? QualifierName(this Mention mention, Words words) => mention.Qualifier switch
    {
        "actual" => words.T("thực hiện", "actual"),
        "est" => words.T("ước", "estimate"),
        "plan" => words.T("kế hoạch", "plan"),
        _ => null,
    };

    /// <summary>As printed, with the sign of a change and its unit: "+18,11%", "96.058 tỷ đồng".</summary>
    public static string Printed(this Mention mention)
    {
        var number = mention.Direction switch { > 0 => "+" + mention.Text, < 0 => "−" + mention.Text, _ => mention.Text };
        return mention.Unit switch
        {
            null or "" => number,
            "%" => number + "%",
            var unit => $"{number} {unit}",
        };
    }

    /// <summary>How sure, in words that can be acted on.</summary>
    public static string Sureness(this Mention mention, Words words) => mention.Confidence switch
    {
        >= 0.8m => words.T("chắc", "sure"),
        >= 0.5m => words.T("khá chắc", "fairly sure"),
        _ => words.T("không chắc, nên xem lại", "unsure, look again"),
    };
}
