using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>Reads bare numbers after the head of a name or inside a proper name: "tổ 5", "SEA Games 32", "Vũng Áng 2", "đường 30/4".</summary>
internal static class ProperNameReader
{
    private const int LongestNumber = 4;

    /// <summary>Whether the number is part of a name.</summary>
    public static bool IsPartOf(SentenceView s, Draft number) =>
        IsStreet(s, number) || IsAfterHead(s, number) || IsAfterProperNoun(s, number) || IsPlate(s.View, number);

    private static bool IsAfterHead(SentenceView s, Draft number)
    {
        var view = s.View;
        if (number.UnitKind is not (null or UnitKind.Noun or UnitKind.Loose) || !view.HasBefore(number.At, s.First, Cue.NameHead | Cue.Ordinal, out var head)
            || view.Has(head, Cue.RankCue) || view.Is(number.At + 1, '/') || view.Form(number.At).Contains(','))
        {
            return false;
        }

        var isClear = view.LengthAt(head) > 1 && view.Has(head, Cue.NameHead) && view.Form(head) is not ("dự" or "chương" or "đề" or "nhà");
        return number.UnitKind is null || (isClear && (number.UnitKind == UnitKind.Noun || view.Form(head) is "chính" or "mức" or "công"));
    }

    /// <summary>"Nhà máy nhiệt điện Vũng Áng 2 hòa lưới", "OM 4900": after a capitalised word that does not open the sentence.</summary>
    private static bool IsAfterProperNoun(SentenceView s, Draft number)
    {
        var view = s.View;
        var form = view.Form(number.At);
        if (number.At < s.First + 2 || form.Length > LongestNumber || form.ContainsAny('.', ',') || !IsCapitalised(view, number.At - 1) || view.IsScanned)
        {
            return false;
        }

        var isCut = number.At + 1 >= s.Last || view.Tokens[number.At + 1].Kind == TokenKind.Mark && view.Tokens[number.At + 1].Mark is ',' or '.' or ';' or ')' or '"' or '”';
        var isSmall = form.Length == 1 && IsCapitalised(view, number.At - 2);
        return number.UnitKind is null ? isCut || IsCapitalised(view, number.At - 2) || view.Tokens[number.At - 1].Length <= 3 : number.UnitKind == UnitKind.Noun && isSmall;
    }

    private static bool IsCapitalised(ReportView view, int at) =>
        view.Tokens[at].IsWord && char.IsUpper(view.Text[view.Tokens[at].Start]) && !view.Has(view.HeadOf(at), Cue.Reach | Cue.Rise | Cue.Fall | Cue.Level);

    /// <summary>"đường 3/2", "ngã tư 30/4": a day that became the name of a street.</summary>
    private static bool IsStreet(SentenceView s, Draft number)
    {
        var view = s.View;
        var first = view.Is(number.At - 1, '/') && view.IsNumber(number.At - 2) ? number.At - 2 : number.At;
        return view.Is(first + 1, '/') && view.IsNumber(first + 2) && number.Value is <= 31 && first > s.First
            && view.Form(first - 1) is "đường" or "Đường" or "phố" or "Phố" or "trường" or "cầu" or "chợ" or "tư";
    }

    /// <summary>"36A-123.45".</summary>
    private static bool IsPlate(ReportView view, Draft number) =>
        number.At + 2 < view.Tokens.Length && view.Tokens[number.At + 1] is { IsWord: true, Glued: true, Length: 1 } && char.IsUpper(view.Text[view.Tokens[number.At + 1].Start])
        && view.Is(number.At + 2, '-');
}
