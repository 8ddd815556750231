using System.Text.RegularExpressions;
using LaBan.Measures;

namespace LaBan.Model.Territory;

/// <summary>The name of an area made comparable: its type word ("huyện", "TP.") apart from its own name, both folded.</summary>
/// <param name="TypeWord">The type, folded and written out ("thanh pho"), or empty where the name has none.</param>
/// <param name="Bare">The name without the type word, folded.</param>
internal sealed partial record AreaName(string TypeWord, string Bare)
{
    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["tp"] = "thanh pho",
        ["tx"] = "thi xa",
        ["tt"] = "thi tran",
        ["h"] = "huyen",
        ["q"] = "quan",
        ["x"] = "xa",
        ["p"] = "phuong",
        ["t"] = "tinh",
    };

    /// <summary>
    /// Takes a name apart: "TP. Bắc Giang" and "thành phố Bắc Giang" are alike. What stands in brackets at the end, such
    /// as "(cũ)", tells versions of one name apart and is left out.
    /// </summary>
    internal static AreaName Of(string name)
    {
        var key = Remark().Replace(ViText.FoldKey(name), "");
        var match = TypeAndName().Match(key);
        var type = match.Groups["type"].Value;
        return match.Success
            ? new AreaName(type, match.Groups["name"].Value)
            : Abbreviated().Match(key) is { Success: true } shortened
                ? new AreaName(Abbreviations[shortened.Groups["type"].Value], shortened.Groups["name"].Value)
                : new AreaName("", key);
    }

    /// <summary>Whether a person who writes <paramref name="asked"/> may mean the area of this name.</summary>
    internal bool Answers(AreaName asked) =>
        Bare == asked.Bare && (TypeWord == asked.TypeWord || asked.TypeWord.Length == 0 || TypeWord.Length == 0);

    [GeneratedRegex(@" *\([^()]*\)\z")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?<type>tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|vung) (?<name>.+)\z")]
    private static partial Regex TypeAndName();

    [GeneratedRegex(@"^(?:(?<type>tp|tx|tt|h|q|x|p|t)\. ?|(?<type>tp|tx|tt) )(?<name>.+)\z")]
    private static partial Regex Abbreviated();
}
