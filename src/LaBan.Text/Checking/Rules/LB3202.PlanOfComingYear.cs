using System.Text.RegularExpressions;
using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Context;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;

namespace LaBan.Text.Checking.Rules;

/// <summary>
/// Among the results of a year: "nhiệm vụ năm 2022 đã được HĐND giao", said in a report of 2021. The plan that was carried out cannot be
/// that of a year still to come; and what is still to be done cannot be for a year gone by.
/// </summary>
internal sealed partial class PlanOfComingYear : IRule
{
    private const int Reach = 14;
    private const int LongestHeading = 25;

    public RuleDescriptor Descriptor { get; } =
        new("LB3202", "Kế hoạch, nhiệm vụ nêu nhầm năm", "A plan or task named for the wrong year", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var sentence in report.Sentences)
        {
            PastTasks(report, notes, sentence);
            if (sentence.Section is { IsFuture: true } or { IsGoals: true } or { Year: 0 })
            {
                continue;
            }

            foreach (var time in sentence.Times)
            {
                if (time.Kind == TimeKind.Year && time.Year == sentence.Section.Year + 1 && IsGivenPlan(report.View, sentence, time))
                {
                    notes.Doubt(Descriptor, report.SpanOf(time),
                        $"Phần này nói kết quả năm {sentence.Section.Year} nhưng dẫn kế hoạch, nhiệm vụ đã giao của năm {time.Year}.", $"năm {sentence.Section.Year}");
                }
            }
        }
    }

    /// <summary>"NHIỆM VỤ TRỌNG TÂM NĂM 2021" in a report of 2022: what is still to be done cannot be for a year gone by.</summary>
    private void PastTasks(CheckedReport report, CheckNotes notes, SentenceView sentence)
    {
        var year = Report(sentence.Section).Year;
        var time = sentence.Times.Find(t => t is { Kind: TimeKind.Year, IsBase: false } && t.Year > 0 && t.Year < year);
        if (time is null || sentence.Times.Exists(t => t.Year >= year))
        {
            return;
        }

        var before = report.Words(report.View.Tokens[sentence.First].Start, report.View.Tokens[time.First].Start, 200);
        var isHeading = sentence.Last - sentence.First <= LongestHeading && !sentence.Numbers.Exists(n => n.Role.IsMeasure()) && (sentence.Paragraph.Kind == ParagraphKind.Heading || EndsWithYear(report, sentence, time));
        if (isHeading ? before.Says("nhiệm vụ", "giải pháp", "phương hướng") && !before.Says(Results) : sentence.Section.IsFuture && Goals().IsMatch(before))
        {
            notes.Doubt(Descriptor, report.SpanOf(time), $"Mục tiêu, nhiệm vụ sắp tới lại nêu cho năm {time.Year}, đã qua.", $"năm {year + 1}");
        }
    }

    private static readonly string[] Results = ["kết quả", "tình hình", "đánh giá", "thực hiện", "hoàn thành", "chưa", "triển khai", "kiểm điểm", "tổng kết"];

    private static Section Report(Section section) => section.Parent is { } parent ? Report(parent) : section;

    /// <summary>A line of its own that ends with the year.</summary>
    private static bool EndsWithYear(CheckedReport report, SentenceView sentence, TimeExpression time) =>
        sentence.First == sentence.Paragraph.First && sentence.Last == sentence.Paragraph.Last
        && report.Text[report.View.Tokens[time.Last - 1].End..report.View.Tokens[sentence.Last - 1].End].All(c => !char.IsLetterOrDigit(c));

    [GeneratedRegex(@"^(?:[-+•*\s]|các )*(?:mục tiêu|chỉ tiêu|phấn đấu)(?: \p{L}{1,12}){0,4}$")]
    private static partial Regex Goals();

    /// <summary>A word of a plan before the year, and "đã được … giao" after it.</summary>
    private static bool IsGivenPlan(ReportView view, SentenceView sentence, TimeExpression time)
    {
        var hasPlan = false;
        for (var at = time.First - 1; at >= sentence.First && at > time.First - Reach && !hasPlan; at--)
        {
            hasPlan = view.Has(at, Cue.Plan) || view.Form(at) is "vụ" && at > sentence.First && view.Form(at - 1) is "nhiệm";
        }

        var isGiven = false;
        for (var at = time.Last; hasPlan && at < sentence.Last && at < time.Last + Reach && view.Tokens[at].Kind == Tokens.TokenKind.Word; at++)
        {
            isGiven |= view.Form(at) is "được" && at > time.Last - 1 && at > sentence.First && view.Form(at - 1) is "đã";
            if (isGiven && view.Form(at) is "giao" or "duyệt" or "qua" or "hành")
            {
                return true;
            }
        }

        return false;
    }
}
