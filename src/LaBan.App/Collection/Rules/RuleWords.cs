using System.Globalization;
using System.Text.RegularExpressions;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Collection.Door;

namespace LaBan.App.Collection.Rules;

/// <summary>Rules at the door in the words of a page.</summary>
public static partial class RuleWords
{
    public static string Name(this DoorSeverity severity, Words words) =>
        severity == DoorSeverity.Block ? words.T("Chặn", "Stops") : words.T("Cảnh báo", "Warns");

    public static string State(this DoorRule rule, Words words) => rule.Enabled ? words.T("Đang bật", "On") : words.T("Đang tắt", "Off");

    /// <summary>Which figures it looks at.</summary>
    public static string Scope(this DoorRule rule, Words words, ReferenceData data)
    {
        var parts = new List<string>();
        if (rule.Form.Length > 0)
        {
            parts.Add(words.T($"biểu {rule.Form}", $"form {rule.Form}"));
        }

        if (rule.Indicator.Length > 0)
        {
            parts.Add(data.Indicator(rule.Indicator) is { } indicator ? words.T(indicator.NameVi, indicator.NameEn) : rule.Indicator);
        }

        if (rule.Group.Length > 0)
        {
            parts.Add(IndicatorGroups.Name(rule.Group, words));
        }

        if (rule.Sort != DoorSort.Any)
        {
            parts.Add(rule.Sort.Name(words));
        }

        return parts.Count == 0 ? words.T("mọi số liệu", "every figure") : string.Join("; ", parts);
    }

    /// <summary>The periods that it holds for.</summary>
    public static string Since(this DoorRule rule, Words words) => (rule.ValidFrom, rule.ValidTo) switch
    {
        ({ } from, { } to) => words.T($"{words.Date(from)} đến {words.Date(to)}", $"{words.Date(from)} to {words.Date(to)}"),
        ({ } from, null) => words.T($"từ {words.Date(from)}", $"since {words.Date(from)}"),
        (null, { } to) => words.T($"đến {words.Date(to)}", $"to {words.Date(to)}"),
        _ => words.T("mọi kỳ", "every period"),
    };

    /// <summary>Each number that sets it, with what it means; those the row leaves out at their usual value.</summary>
    public static IEnumerable<string> Numbers(this DoorRule rule, Words words)
    {
        var own = rule.OwnNumbers();
        foreach (var parameter in DoorKinds.Of(rule.Kind).Parameters)
        {
            var value = own.TryGetValue(parameter.Name, out var set) ? set : parameter.Usual;
            yield return $"{words.T(parameter.Vietnamese, parameter.English)}: {(value is { } number ? Plain(number, words) : words.T("không", "none"))}";
        }
    }

    /// <summary>A number as it may be typed back: no grouping.</summary>
    public static string Plain(decimal value, Words words)
    {
        var plain = value.ToString("0.##########", CultureInfo.InvariantCulture);
        return words.Lang == Lang.En ? plain : plain.Replace('.', ',');
    }

    /// <summary>The sentence that an entrant reads, with what goes into it named: "[số liệu] lớn hơn [cận trên]".</summary>
    public static string Sentence(this DoorRule rule, Words words)
    {
        var sentence = words.T(rule.MessageVi, rule.MessageEn).Replace(" {unit}", "", StringComparison.Ordinal).Replace("{unit}", "", StringComparison.Ordinal);
        return BlankPattern().Replace(sentence, m => $"[{Blank(m.Groups[1].Value, words)}]");
    }

    private static string Blank(string word, Words words) => word switch
    {
        "value" => words.T("số liệu", "figure"),
        "period" => words.T("kỳ", "period"),
        "low" => words.T("cận dưới", "lower bound"),
        "high" => words.T("cận trên", "upper bound"),
        "last" => words.T("số kỳ so sánh", "figure compared"),
        "lastperiod" => words.T("kỳ so sánh", "period compared"),
        "sum" => words.T("tổng", "sum"),
        "gap" => words.T("độ lệch", "difference"),
        "part" => words.T("phần", "part"),
        "partvalue" => words.T("số của phần", "figure of the part"),
        "parts" => words.T("các phần", "parts"),
        "pieces" => words.T("các tháng", "months"),
        "month" => words.T("số tháng này", "this month's figure"),
        "year" => words.T("năm", "year"),
        "years" => words.T("số năm", "number of years"),
        "share" => words.T("tỷ lệ", "share"),
        "plan" => words.T("kế hoạch", "plan"),
        "province" => words.T("số của tỉnh", "figure of the province"),
        "count" => words.T("số", "number"),
        "times" => words.T("số", "number"),
        "direction" => words.T("lớn hơn hoặc nhỏ hơn", "larger or smaller"),
        "usual" => words.T("mức thường gặp", "usual level"),
        "decimals" => words.T("số chữ số", "digits"),
        _ => word,
    };

    private static string Name(this DoorSort sort, Words words) => sort switch
    {
        DoorSort.Share => words.T("tỷ trọng, tỷ lệ", "shares"),
        DoorSort.Count => words.T("số đếm", "counts"),
        DoorSort.Amount => words.T("khối lượng, giá trị", "amounts"),
        DoorSort.Growth => words.T("tốc độ tăng", "growth rates"),
        DoorSort.Rank => words.T("thứ hạng", "ranks"),
        _ => words.T("chỉ số", "indices"),
    };

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex BlankPattern();
}
