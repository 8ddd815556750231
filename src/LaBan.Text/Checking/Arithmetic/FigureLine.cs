using LaBan.Measures;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>The quantities of one sentence in order, with the words between them.</summary>
internal sealed class FigureLine
{
    private const int LongestUnit = 24;

    private static readonly string[] PaperWords =
        ["văn bản", "chỉ thị", "quyết định", "kế hoạch", "nghị quyết", "báo cáo", "công văn", "tờ trình", "thông báo", "chương trình", "hướng dẫn", "kết luận", "công điện", "đề án"];

    private readonly CheckedReport _report;
    private readonly List<Figure> _figures;
    private readonly string?[] _before;

    private FigureLine(CheckedReport report, SentenceView sentence, List<Figure> figures) =>
        (_report, Sentence, _figures, _before) = (report, sentence, figures, new string?[figures.Count]);

    /// <summary>The sentence.</summary>
    public SentenceView Sentence { get; }

    /// <summary>How many quantities it has.</summary>
    public int Count => _figures.Count;

    /// <summary>A quantity by its turn.</summary>
    public Figure this[int turn] => _figures[turn];

    /// <summary>The lines of a report; the rows of tables are none.</summary>
    public static List<FigureLine> Read(CheckedReport report)
    {
        var lines = new List<FigureLine>();
        foreach (var sentence in report.Sentences.Where(s => s.Paragraph.Kind != Sentences.ParagraphKind.Row))
        {
            var figures = new List<Figure>();
            foreach (var draft in sentence.Numbers)
            {
                var number = report.MentionOf(draft);
                if (((IsQuantity(number.Role) ? report.Figure(number) : figures.Count > 0 ? Divisor(report, figures[^1], number) : null) ?? Papers(report, number)) is { } figure)
                {
                    figures.Add(figure);
                }
            }

            if (figures.Count > 0)
            {
                ShareUnits(report, figures);
                lines.Add(new FigureLine(report, sentence, figures));
            }
        }

        return lines;
    }

    /// <summary>The words from the quantity before, with its unit, to a quantity; from the head of the sentence to the first.</summary>
    public string Before(int turn) =>
        _before[turn] ??= _report.Words(turn == 0 ? _report.View.Tokens[Sentence.First].Start : EndOf(turn - 1), _figures[turn].Mention.Start);

    /// <summary>The end of a quantity with its unit; without it where the unit stands after the next, as in "5.864/23.765 tỷ đồng".</summary>
    private int EndOf(int turn)
    {
        var end = _report.SpanOf(_figures[turn].Mention).End;
        return end > _figures[turn + 1].Mention.Start ? _figures[turn].Mention.End : end;
    }

    /// <summary>The words from a quantity to the next, without its unit; to the end of the sentence from the last.</summary>
    public string After(int turn) =>
        turn + 1 < Count ? _report.Words(_figures[turn].Mention.End, _figures[turn + 1].Mention.Start) : _report.Words(_figures[turn].Mention.End, _report.View.Tokens[Sentence.Last - 1].End);

    /// <summary>Whether a quantity says how another changed, compares with a plan or is a contribution.</summary>
    public bool IsRelative(int turn) => this[turn].IsPoints || this[turn].Mention.Role is NumberRole.Change or NumberRole.PlanRatio or NumberRole.OverPlan or NumberRole.BaseRatio or NumberRole.Contribution;

    /// <summary>Whether a quantity is the earlier value that the one before it is held against.</summary>
    public bool IsEarlier(int turn) => BaseWords.Announce(Before(turn));

    /// <summary>Whether a quantity is the plan that the one before it is held against: "5.864/23.765", "(kế hoạch 14.000)".</summary>
    public bool IsPlanBeside(int turn) =>
        turn > 0 && (IsOver(turn - 1) || (LastClause(Before(turn)) is var words && words.Says("kế hoạch", "dự toán", "chỉ tiêu") && (words.Contains('(') || this[turn].Mention.Role == NumberRole.Target)));

    /// <summary>Whether a stroke sets a quantity over the next: "5.864/23.765 tỷ đồng", "8.641 tỷ đồng/dự toán 16.979 tỷ đồng".</summary>
    public bool IsOver(int turn)
    {
        var words = After(turn);
        var stroke = words.LastIndexOf('/');
        return turn + 1 < Count && stroke is >= 0 and < LongestUnit && !words.AsSpan().ContainsAny(",;.()") && (words.Length == stroke + 1 || words[stroke..].Says("dự toán", "kế hoạch"));
    }

    private static string LastClause(string words) => words[(words.LastIndexOfAny([';', ')']) + 1)..];

    /// <summary>Whether a quantity is an amount said of its own subject: no rate, change, plan or earlier value.</summary>
    public bool IsOwnAmount(int turn) => !this[turn].IsPercent && !IsRelative(turn) && !IsEarlier(turn) && !IsPlanBeside(turn);

    /// <summary>"5.864/23.765 tỷ đồng": the unit after the stroke is that of both.</summary>
    private static void ShareUnits(CheckedReport report, List<Figure> figures)
    {
        for (var i = 0; i + 1 < figures.Count; i++)
        {
            if (figures[i + 1].Mention is { Unit: not null and not "%" } right && figures[i].Mention is var left
                && ((left.Unit is null && right.Start == left.End + 1 && report.Text[left.End] == '/') || left.Unit?.StartsWith(right.Unit + "/", StringComparison.Ordinal) == true && report.Words(left.End, right.Start).Says("dự toán", "kế hoạch")))
            {
                figures[i] = Figure.Of(left with { Unit = right.Unit }, figures[i].Precision) ?? figures[i];
            }
        }
    }

    /// <summary>"3.496,3 tỷ đồng/7.944 tỷ đồng": the number after the stroke, when it was taken for a part of a name.</summary>
    private static Figure? Divisor(CheckedReport report, Figure over, Mention number) =>
        number.Role == NumberRole.Name && over.Mention.Unit is { } unit && report.Words(over.Mention.End, number.Start) == unit + "/" && report.Words(number.End, number.End + unit.Length + 1) == unit
        && ViNumber.Read(number.Text, DecimalHint.VietnameseGrouping).Value is { Value: > 0 } value
            ? Figure.Of(over.Mention with { Start = number.Start, End = number.End, Text = number.Text, Role = NumberRole.Target, Value = value.Value }, Precision.AsPrinted)
            : null;

    /// <summary>"215 văn bản, gồm 5 chỉ thị, …": documents counted, which measure nothing else.</summary>
    private static Figure? Papers(CheckedReport report, Mention number) =>
        number is { Role: NumberRole.Other, Value: null } && report.Words(number.End, number.End + 14) is var words && Array.Exists(PaperWords, w => words.StartsWith(w, StringComparison.Ordinal))
        && ViNumber.Read(number.Text, DecimalHint.VietnameseGrouping).Value is { Value: > 0 } value
            ? Figure.Of(number with { Value = value.Value, Unit = "văn bản" }, Precision.AsPrinted)
            : null;

    private static bool IsQuantity(NumberRole role) => role is not (NumberRole.Rank or NumberRole.RankOf or NumberRole.Date or NumberRole.Ref or NumberRole.Enum or NumberRole.Name or NumberRole.Noise);
}
