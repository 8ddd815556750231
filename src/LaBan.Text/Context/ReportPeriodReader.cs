using System.Globalization;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;

namespace LaBan.Text.Context;

/// <summary>Finds the year and period of a report: in its title, else in its first sentences, else from the day it was written.</summary>
internal static class ReportPeriodReader
{
    private const int FirstSentences = 40;

    /// <summary>The section that is the whole report.</summary>
    public static Section Read(List<SentenceView> sentences, DateOnly? asOf)
    {
        sentences = sentences.GetRange(0, Math.Min(FirstSentences, sentences.Count));
        TimeExpression? title = null;
        TimeExpression? opening = null;
        var dated = 0;
        foreach (var sentence in sentences)
        {
            foreach (var time in sentence.Times)
            {
                dated = dated == 0 && time is { Kind: TimeKind.Day, Year: > 0 } && sentence.First < 60 ? time.Year : dated;
                if (IsDateline(sentence, time))
                {
                    dated = dated == 0 ? time.Year : dated;
                    continue;
                }

                if (time.IsBase || time.Kind is TimeKind.Day or TimeKind.WholeYear or TimeKind.Span || (time.Year == 0 && time.Kind != TimeKind.Months) || time.IsAttribute && !IsTitle(sentence))
                {
                    continue;
                }

                if (IsTitle(sentence) && title is null)
                {
                    title = time;
                }

                title = SharesYear(sentence, title, time) ? title! with { Year = time.Year } : title;
                opening = SharesYear(sentence, opening, time) ? opening! with { Year = time.Year } : opening is null || (opening.Year == 0 && time.Year > 0 && time.Kind == opening.Kind) ? time : opening;
            }
        }

        var main = title ?? (opening is not null && (opening.Year > 0 ? Fits(opening.Year, asOf) : asOf is not null || dated > 0) ? opening : null);
        var written = asOf?.Year ?? (dated > 0 ? dated : AfterBase(sentences));
        main ??= asOf is null && dated == 0 && written > 0 ? opening : null;
        var whole = Whole(main, title is not null, written);
        var isPlan = main is not null && sentences.Exists(s => s.Times.Contains(main) && NamesPlan(s)) && main.Year > (asOf?.Year ?? dated) && (asOf?.Year ?? dated) > 0;
        return whole with { ToDate = ToDate(whole, asOf), IsFuture = isPlan, Month = main is null ? 0 : MonthOf(main) };
    }

    /// <summary>The year after that of "so với cùng kỳ năm 2023", where nothing else tells the year; 0 when that is not said either.</summary>
    private static int AfterBase(List<SentenceView> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var time in sentence.Times)
            {
                if (time is { IsBase: true, Kind: TimeKind.Year, Year: > 0 } && sentence.View.HasBefore(time.First, sentence.First, Cue.SamePeriod, out _))
                {
                    return time.Year + 1;
                }
            }
        }

        return 0;
    }

    /// <summary>The last month of a time within a year; 0 for any other.</summary>
    public static int MonthOf(TimeExpression time) => time.Kind switch
    {
        TimeKind.Months or TimeKind.Month => time.Part,
        TimeKind.Quarter => time.Part * 3,
        _ => 0,
    };

    /// <summary>"6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2020": the year is said once, of the second half.</summary>
    private static bool SharesYear(SentenceView s, TimeExpression? first, TimeExpression second) =>
        first is { Year: 0, Kind: TimeKind.Months } && second is { Year: > 0, Kind: TimeKind.LastMonths } && s.Times.Contains(first);

    /// <summary>"Bắc Giang, ngày … tháng 6 năm 2024": the day is still to be written in.</summary>
    private static bool IsDateline(SentenceView s, TimeExpression time) =>
        time.Kind == TimeKind.Month && time.Year > 0 && time.First > s.First && s.View.Form(time.First - 1) is "ngày" or "Ngày";

    /// <summary>"từ đầu năm đến nay" in a report written in July covers six months.</summary>
    private static string ToDate(Section whole, DateOnly? asOf)
    {
        var months = asOf is null || asOf.Value.Year != whole.Year ? 0 : asOf.Value.Day >= 25 ? asOf.Value.Month : asOf.Value.Month - 1;
        return months > 0 && !whole.IsWithinYear ? TimeExpression.MonthsCode(whole.Year, months) : whole.Period;
    }

    private static bool Fits(int year, DateOnly? asOf) => asOf is null || Math.Abs(asOf.Value.Year - year) <= 1;

    private static Section Whole(TimeExpression? main, bool isTitle, int year)
    {
        var named = main is { Year: > 0 } ? main.Year : year;
        var code = main is null || named == 0 || (!isTitle && main.Kind == TimeKind.Month) ? named > 0 ? named.ToString(CultureInfo.InvariantCulture) : "" : main.Code(named);
        return new Section(-1, code, named, false, false, 0, 0, null);
    }

    /// <summary>"Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2023": a title that tells of no results.</summary>
    private static bool NamesPlan(SentenceView title)
    {
        var cues = Cue.None;
        for (var i = title.First; i < title.Last; i++)
        {
            cues |= title.View.CueAt(i);
        }

        return (cues & Cue.Result) == 0 && (cues & (Cue.Plan | Cue.Future | Cue.Goal)) != 0;
    }

    /// <summary>A heading, or an early line that names a report.</summary>
    private static bool IsTitle(SentenceView sentence)
    {
        if (sentence.Paragraph.Kind == ParagraphKind.Heading || IsTimeAlone(sentence))
        {
            return true;
        }

        for (var i = sentence.First; i < sentence.Last && sentence.Last - sentence.First < 40; i++)
        {
            var namesPlan = sentence.View.Has(i, Cue.Future | Cue.Plan) && sentence.Numbers.TrueForAll(n => n.IsSettled);
            if ((namesPlan || sentence.View.Has(i, Cue.Result)) && sentence.Numbers.TrueForAll(n => n.Role is NumberRole.Date or NumberRole.Unknown or NumberRole.Enum or NumberRole.Ref))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The second line of a title that was broken before "6 tháng đầu năm 2024".</summary>
    private static bool IsTimeAlone(SentenceView sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (sentence.TimeAt(i) is null && sentence.View.Tokens[i].IsWord && !sentence.View.Has(i, Cue.And))
            {
                return false;
            }
        }

        return sentence.Times.Count > 0;
    }
}
