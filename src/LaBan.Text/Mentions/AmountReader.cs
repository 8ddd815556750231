using LaBan.Text.Lexicon;

namespace LaBan.Text.Mentions;

/// <summary>Tells amounts that measure something from numbers said in passing: "ở cả 3 trụ cột", "của 10 huyện".</summary>
internal static class AmountReader
{
    private const decimal Few = 100;

    /// <summary>Whether a count is only mentioned.</summary>
    public static bool IsPassing(SentenceView s, Draft number)
    {
        if (number.UnitKind is not (UnitKind.Count or UnitKind.Noun) || number.Value is not < Few || number.At == s.First)
        {
            return false;
        }

        if (s.View.Form(number.At - 1) is "là")
        {
            return number.Value <= 1 || (number.End < s.Last && s.View.Form(number.End) is "trong");
        }

        return s.View.Form(number.At - 1) is "cả" or "các" or "của" or "ở" or "mỗi" or "những" or "một" or "tại" or "thuộc" or "giữa" or "trong" or "ca" or "cua";
    }

    /// <summary>The role of an amount with no cue right before it.</summary>
    public static NumberRole Guess(SentenceView s, Draft number, Lead lead)
    {
        if (IsLengthOfTime(s, number) || IsSelection(s, number) || IsSlogan(s, number))
        {
            return NumberRole.Other;
        }

        if (number.Unit is not null && number.UnitKind != UnitKind.Noun)
        {
            return IsPassing(s, number) || IsLimit(s, number) ? NumberRole.Other : NumberRole.Level;
        }

        if (s.View.IsScanned)
        {
            return NumberRole.Noise;
        }

        if (number.Unit is not null)
        {
            return IsPassing(s, number) ? NumberRole.Other : NumberRole.Level;
        }

        var isAlone = s.View.Is(number.At - 1, '(') && s.View.Is(number.At + 1, ')') && !s.View.Form(number.At).Contains(',');
        return isAlone ? NumberRole.Enum
            : (lead.Cue & (Cue.Reach | Cue.Level)) != 0 && lead.Words == 0 ? NumberRole.Level
            : NumberRole.Unknown;
    }

    /// <summary>"trước 2 ngày": a length of time with no verb that measures it.</summary>
    private static bool IsLengthOfTime(SentenceView s, Draft number) =>
        number.Unit is "ngày" or "giờ" or "phút" && number.At > s.First && s.View.Form(number.At - 1) is "trước" or "sau" or "trong" or "thêm" or "sớm" or "chậm" or "quá";

    /// <summary>"Top 10 doanh nghiệp", "nhóm 10 địa phương dẫn đầu".</summary>
    private static bool IsSelection(SentenceView s, Draft number) =>
        number.At > s.First && number.Value is <= Few && s.View.Form(number.At - 1) is "Top" or "top" or "TOP" or "tốp" or "Tốp" or "nhóm";

    /// <summary>"phong trào “5 không, 3 sạch”".</summary>
    private static bool IsSlogan(SentenceView s, Draft number)
    {
        var view = s.View;
        for (var i = number.At - 1; number.Value is < 20 && i >= s.First && number.At - i < 8; i--)
        {
            if (view.Tokens[i].Kind == Tokens.TokenKind.Mark && view.Tokens[i].Mark is '"' or '“' or '«')
            {
                return number.UnitKind is null or UnitKind.Noun;
            }
        }

        return false;
    }

    /// <summary>"08/10 huyện đạt trên 50% dự toán", "các khoản thu đạt dưới 40%": what they had to reach to be counted.</summary>
    public static bool IsThreshold(SentenceView s, Draft number)
    {
        var view = s.View;
        if (number.UnitKind != UnitKind.Percent || number.At <= s.First || view.Form(number.At - 1) is not ("trên" or "dưới" or "từ" or "hơn" or "tren" or "duoi"))
        {
            return false;
        }

        var verb = view.Has(view.HeadOf(number.At - 1), Cue.Reach) ? view.HeadOf(number.At - 1) : view.HeadOf(number.At - 2);
        if (verb <= s.First || !view.Has(verb, Cue.Reach))
        {
            return false;
        }

        var at = s.Numbers.IndexOf(number);
        var before = at > 0 ? s.Numbers[at - 1] : null;
        var isCounted = before is { Role: NumberRole.Whole or NumberRole.Level, UnitKind: UnitKind.Count or UnitKind.Noun } or { Role: NumberRole.Other, UnitKind: UnitKind.Loose };
        return (isCounted && before!.End == verb) || IsOfSeveral(s, verb);
    }

    /// <summary>"các chỉ tiêu đạt", "một số khoản thu đạt".</summary>
    private static bool IsOfSeveral(SentenceView s, int verb)
    {
        for (var i = verb - 1; i >= s.First && verb - i <= 5 && s.View.Tokens[i].IsWord; i--)
        {
            if (s.View.Form(i) is "các" or "Các" or "những" or "Những" or "nhiều" or "Nhiều" || (s.View.Form(i) is "số" && i > s.First && s.View.Form(i - 1) is "một" or "Một"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"không quá 50%", "tối đa 30 người".</summary>
    public static bool IsLimit(SentenceView s, Draft number) =>
        number.At >= s.First + 2 && s.View.Form(number.At - 2) is "không" or "tối" && s.View.Form(number.At - 1) is "quá" or "đa";
}
