using LaBan.Text.Mentions;

namespace LaBan.Text.Links;

/// <summary>Names of places as reports write them: "huyện Ngân Sơn" says where, not what.</summary>
internal static class PlaceNames
{
    /// <summary>One past the name of a place that begins at a token; the token itself when none does.</summary>
    public static int End(ReportView view, int at, int last)
    {
        var name = view.Form(at) switch
        {
            "huyện" or "xã" or "phường" or "quận" or "tỉnh" => at + 1,
            "thành" => view.Form(at + 1) is "phố" ? at + 2 : at,
            "thị" => view.Form(at + 1) is "xã" or "trấn" ? at + 2 : at,
            _ => at,
        };
        var end = name;
        while (end < last && view.Tokens[end].IsWord && char.IsUpper(view.Text[view.Tokens[end].Start]) && char.IsLower(view.Text[view.Tokens[end].End - 1]))
        {
            end++;
        }

        return end > name && name > at ? end : at;
    }
}
