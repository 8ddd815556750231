using LaBan.Text.Context;
using LaBan.Text.Lexicon;

namespace LaBan.Text.Mentions;

/// <summary>Reads "13/18 chỉ tiêu", "đứng thứ 04/63", "giảm 12 vụ (88/100)" and lone ranks: "xếp thứ 9 toàn quốc".</summary>
internal static class FractionReader
{
    private const decimal LowestRank = 250;

    /// <summary>Settles the ranks and fractions of a sentence.</summary>
    public static void Read(SentenceView sentence)
    {
        for (var i = 0; i < sentence.Numbers.Count; i++)
        {
            var number = sentence.Numbers[i];
            if (number.IsSettled || number.Value is null)
            {
                continue;
            }

            var next = i + 1 < sentence.Numbers.Count ? sentence.Numbers[i + 1] : null;
            if (next is { IsSettled: false } && (next.At == number.At + 2 && sentence.View.Is(number.At + 1, '/') || HasUnitTwice(sentence, number, next) || IsOutOf(sentence, number, next)))
            {
                ReadPair(sentence, number, next);
            }
            else if (IsRank(sentence, number))
            {
                Rank(number, 0.9m);
            }
        }
    }

    /// <summary>"412 con/380 con".</summary>
    private static bool HasUnitTwice(SentenceView s, Draft number, Draft next) =>
        number.Unit is not null && number.Unit == next.Unit && s.View.Is(number.End, '/') && next.At == number.End + 1;

    /// <summary>"8 trong số 10 doanh nghiệp", "vị trí 14 trong 63 tỉnh".</summary>
    private static bool IsOutOf(SentenceView s, Draft number, Draft next)
    {
        var view = s.View;
        if (number.End != number.At + 1 || next.At - number.At > 4 || view.Form(number.At + 1) is not ("trong" or "trên") || next.Value is null || number.Value > next.Value)
        {
            return false;
        }

        for (var i = number.At + 2; i < next.At; i++)
        {
            if (view.Form(i) is not ("số" or "tổng"))
            {
                return false;
            }
        }

        return true;
    }

    private static void ReadPair(SentenceView s, Draft first, Draft second)
    {
        if (IsRank(s, first))
        {
            Rank(first, 0.95m);
            first.End = second.End;
            second.Settle(NumberRole.RankOf, 0.95m);
            second.Unit ??= "tỉnh, thành phố";
            return;
        }

        var view = s.View;
        var isAlone = second.Unit is null && view.Is(first.At - 1, '(') && view.Is(second.At + 1, ')');
        if (isAlone && s.Numbers.IndexOf(first) is > 0 and var at && s.Numbers[at - 1] is { UnitKind: UnitKind.Count or UnitKind.Noun } before)
        {
            Count(first, before);
            Count(second, before);
            second.Qualifier = "previous";
            return;
        }

        if (IsSideBySide(s, first, second))
        {
            Count(first, second);
            Count(second, second);
            return;
        }

        if (first.End < second.At && first.Unit?.EndsWith("đồng", StringComparison.Ordinal) == true)
        {
            first.Settle(NumberRole.Level, 0.8m);
            second.Settle(NumberRole.Target, 0.7m);
            return;
        }

        first.Unit = second.Unit;
        first.End = second.End;
        first.Settle(NumberRole.Part, 0.9m);
        second.Settle(NumberRole.Whole, 0.9m);
    }

    /// <summary>"(13,86%/9,15%)", "gấp 1,3 lần của tỉnh (83,5/64 triệu đồng)": two values compared, no part of a whole.</summary>
    private static bool IsSideBySide(SentenceView s, Draft first, Draft second) =>
        s.View.Is(first.At - 1, '(') && (second.UnitKind is UnitKind.Percent || (second.UnitKind is UnitKind.Measure && first.Value > second.Value));

    private static void Count(Draft number, Draft like)
    {
        number.Unit = like.Unit;
        number.UnitKind = like.UnitKind;
        number.Settle(NumberRole.Level, 0.7m);
    }

    private static void Rank(Draft number, decimal confidence)
    {
        number.Unit = "hạng";
        number.Settle(NumberRole.Rank, confidence);
    }

    private static bool IsRank(SentenceView s, Draft number)
    {
        if (number.Value is not (> 0 and <= LowestRank and var value) || number.UnitKind is UnitKind.Percent or UnitKind.Points or UnitKind.Measure
            || decimal.Truncate(value) != value)
        {
            return false;
        }

        var view = s.View;
        var at = number.At;
        while (view.HasBefore(at, s.First, Cue.Ordinal | Cue.Filler | Cue.Level, out var head) && !view.Has(head, Cue.RankCue))
        {
            at = head;
        }

        if (!view.HasBefore(at, s.First, Cue.RankCue, out var rank))
        {
            return view.Form(number.At - 1 < s.First ? s.First : number.At - 1) is "thứ" && view.Is(number.At - 2, ',') && HasRankBefore(s, number);
        }

        return view.Form(rank) is not ("hạng" or "đứng" or "vị" or "và") || view.LengthAt(rank) > 1 && view.Form(rank) is not "và"
            || view.Is(number.At + 1, '/') || view.Form(rank) is "và" && HasRankBefore(s, number) || number.Unit is null && view.Form(rank) is not "và";
    }

    private static bool HasRankBefore(SentenceView s, Draft number) =>
        s.Numbers.Any(other => other.At < number.At && other.Role == NumberRole.Rank);
}
