using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Tokens;

namespace LaBan.Text.Claims;

/// <summary>Finds where the words end that go on naming what a figure measures: "155 sản phẩm OCOP", "87,1% GTSX công nghiệp".</summary>
internal static class TailReader
{
    private const int Longest = 22;

    private const Cue Ends = Cue.Rise | Cue.Fall | Cue.Times | Cue.Reach | Cue.Exceed | Cue.Occupy | Cue.Compare | Cue.SamePeriod
        | Cue.Where | Cue.Plan | Cue.Equal | Cue.Estimate;

    /// <summary>One past the last token of the tail; the end of the unit when there is none.</summary>
    public static int End(SentenceView s, Draft number)
    {
        var view = s.View;
        var isRank = number.Role == NumberRole.Rank;
        var at = number.End;
        while (at < s.Last && at - number.End < Longest && !Stops(s, at, isRank, number.UnitKind is not (UnitKind.Count or UnitKind.Noun or UnitKind.Loose)))
        {
            at += view.LengthAt(at);
        }

        return at < s.Last && number.UnitKind == UnitKind.Measure && view.Has(at, Cue.Reach | Cue.Estimate) ? number.End : Math.Min(at, s.Last);
    }

    /// <summary>"dự toán Thủ tướng Chính phủ giao": who set the plan is no subject of what follows.</summary>
    public static int EndOfPlan(SentenceView s, Draft number)
    {
        var first = number.End;
        var at = number.Role is NumberRole.PlanRatio or NumberRole.OverPlan ? first : s.Last;
        while (at < s.Last && at - first < Longest && !s.View.IsNumber(at) && s.TimeAt(at) is null
            && !(s.View.Tokens[at].Kind == TokenKind.Mark && s.View.Tokens[at].Mark is ',' or ';' or '.' or '(' or ')' or ':')
            && !(s.View.Has(at, Cue.Rise | Cue.Fall | Cue.Reach | Cue.Equal | Cue.Occupy | Cue.Where | Cue.And) && !s.View.Has(at, Cue.Noun)))
        {
            at += s.View.LengthAt(at);
        }

        return at >= s.Last ? first : at;
    }

    private static bool Stops(SentenceView s, int at, bool isRank, bool isRatio)
    {
        var view = s.View;
        var token = view.Tokens[at];
        if (token.IsNumber)
        {
            return s.At(at) is { Role: not (NumberRole.RankOf or NumberRole.Name or NumberRole.Whole or NumberRole.Noise or NumberRole.Enum) };
        }

        if (token.Kind == TokenKind.Mark)
        {
            return token.Mark is ';' or '.' or '(' or ')' or ':' || (token.Mark == ',' && (isRatio || !IsListComma(s, at)));
        }

        return view.Has(at, Ends) && !view.Has(at, Cue.Noun) || AddsAmount(s, at) || s.TimeAt(at) is not null || (!isRank && view.Has(at, Cue.And) && (IsNumberNear(s, at) || (isRatio && IsClauseNext(s, at))));
    }

    /// <summary>"92 dự án trong nước với tổng vốn đăng ký gần 5.500 tỷ đồng": an amount of its own follows "với".</summary>
    private static bool AddsAmount(SentenceView s, int at) =>
        s.View.IsBesides(at) && (IsNumberNear(s, at) || IsRateNear(s, at));

    /// <summary>"với tỷ lệ lấp đầy trên 61%".</summary>
    private static bool IsRateNear(SentenceView s, int at)
    {
        for (var i = at + 1; i < s.Last && i <= at + Longest && s.View.Form(at + 1) is "tỷ" or "tỉ" && s.View.Tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (s.At(i) is { } number)
            {
                return number.Role.IsMeasure();
            }
        }

        return false;
    }

    /// <summary>The comma of "chặt, phá rừng": between two lower-case nouns, with no figure or verb soon after it.</summary>
    private static bool IsListComma(SentenceView s, int at)
    {
        var view = s.View;
        if (at + 1 >= s.Last || !view.Tokens[at + 1].IsWord || view.CueAt(at + 1) != Cue.None)
        {
            return false;
        }

        for (var i = at + 1; i < s.Last && i < at + 8; i += view.LengthAt(i))
        {
            if (view.Tokens[i].IsNumber || view.Has(i, Cue.Reach | Cue.Rise | Cue.Fall | Cue.Occupy | Cue.Level | Cue.Estimate))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"tăng 1,6% và khu vực dịch vụ tăng 5%": after the ratio comes a clause with a verb and a figure of its own.</summary>
    private static bool IsClauseNext(SentenceView s, int at)
    {
        var hasVerb = false;
        for (var i = at + 1; i < s.Last && i <= at + Longest && s.View.Tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (s.At(i) is { } number)
            {
                return hasVerb && number.Role.IsMeasure();
            }

            hasVerb |= s.View.HeadOf(i) == i && s.View.Has(i, Cue.Rise | Cue.Fall | Cue.Reach | Cue.Occupy) && !s.View.Has(i, Cue.Noun);
        }

        return false;
    }

    /// <summary>A figure stands close behind, or an amount with no verb or comma before it: "và thu từ xuất nhập khẩu 1.080 tỷ đồng".</summary>
    private static bool IsNumberNear(SentenceView s, int at)
    {
        var isOpen = true;
        for (var i = at + 1; i < s.Last && (i <= at + 4 || (isOpen && i <= at + Longest)); i++)
        {
            if (s.At(i) is { } number && (number.Role.IsMeasure() || number.Role == NumberRole.Part))
            {
                return i <= at + 4 || number.UnitKind is UnitKind.Measure;
            }

            isOpen &= s.View.Tokens[i].Kind != TokenKind.Mark && (!s.View.Has(i, Ends) || s.View.Has(i, Cue.Noun));
        }

        return false;
    }
}
