using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>What is left, a closing balance or a trade surplus that does not follow from the figures beside it.</summary>
internal sealed class Balance : IRule
{
    private static readonly string[] Left = ["còn lại", "còn", "chưa", "tồn"];
    private static readonly string[] Openings = ["đầu kỳ", "đầu năm", "kỳ trước chuyển sang", "chuyển sang", "tồn đầu"];
    private static readonly string[] Closings = ["cuối kỳ", "cuối năm", "tồn cuối", "còn lại", "còn"];

    public RuleDescriptor Descriptor { get; } =
        new("LB2205", "Số còn lại, số dư không khớp", "A remainder or balance that does not follow", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var sentence in Sentences(report))
        {
            Remainder(report, notes, sentence);
            ClosingBalance(report, notes, sentence);
        }

        foreach (var found in PartOfTotal.Read(report).Where(f => f.Rest is not null && f.Part.Value <= f.Whole.Value))
        {
            notes.Judge(Descriptor, new Judgement(found.Rest!, Formulas.Difference(found.Whole, found.Part), [found.Whole, found.Part], $"{found.Whole.Mention.Text} − {found.Part.Mention.Text}"),
                "Số còn lại không bằng tổng số trừ đi phần đã đạt.");
        }

        TradeBalance(report, notes);
    }

    private static IEnumerable<List<Figure>> Sentences(CheckedReport report)
    {
        foreach (var sentence in report.Sentences)
        {
            var figures = new List<Figure>();
            foreach (var draft in sentence.Numbers)
            {
                var number = draft.Claim < 0 ? null : report.Claims[draft.Claim].Figures.FirstOrDefault(f => f.Start == report.View.Tokens[draft.At].Start);
                if (number?.Role is NumberRole.Level or NumberRole.Target or NumberRole.Change && report.Figure(number) is { IsPercent: false, IsPoints: false } figure)
                {
                    figures.Add(figure);
                }
            }

            if (figures.Count > 2)
            {
                yield return figures;
            }
        }
    }

    /// <summary>"Tổng kế hoạch vốn 100 tỷ đồng; đã giải ngân 60 tỷ đồng, còn lại 40 tỷ đồng."</summary>
    private void Remainder(CheckedReport report, CheckNotes notes, List<Figure> figures)
    {
        for (var i = 2; i < figures.Count; i++)
        {
            var (total, done, left) = (figures[i - 2], figures[i - 1], figures[i]);
            var isOne = total.Mention.Role != NumberRole.Change && done.Mention.Role != NumberRole.Change && left.Mention.Role != NumberRole.Change
                && done.IsCommensurable(total) && left.IsCommensurable(total) && done.Value < total.Value && left.Value < total.Value;
            if (isOne && Tells(report, left.Mention, Left) && Tells(report, done.Mention, ["đã", "hoàn thành", "xong", "giải quyết", "giải ngân", "thực hiện"]) && Tells(report, total.Mention, ["tổng", "có", "kế hoạch", "tiếp nhận", "giao", "phải"])
                && report.Before(left.Mention) is var before && !before.Says("trong đó") && !before.Contains('('))
            {
                notes.Judge(Descriptor, new Judgement(left, Formulas.Difference(total, done), [total, done], $"{total.Mention.Text} − {done.Mention.Text}"),
                    "Số còn lại không bằng tổng số trừ đi phần đã xong.");
            }
        }
    }

    /// <summary>"đầu năm 500, tăng 80, giảm 60, cuối kỳ còn 520".</summary>
    private void ClosingBalance(CheckedReport report, CheckNotes notes, List<Figure> figures)
    {
        var (open, close) = (figures[0], figures[^1]);
        var moves = figures.GetRange(1, figures.Count - 2);
        if (!Tells(report, open.Mention, Openings) || !Tells(report, close.Mention, Closings) || !close.IsCommensurable(open) || close.Mention.Role == NumberRole.Change
            || !moves.TrueForAll(m => m.Mention.Role == NumberRole.Change && m.IsCommensurable(open)))
        {
            return;
        }

        var written = open.Mention.Text + string.Concat(moves.Select(m => (m.Value < 0 ? " − " : " + ") + m.Mention.Text));
        notes.Judge(Descriptor, new Judgement(close, Formulas.Sum([open, .. moves]), [open, .. moves], written), "Số cuối kỳ không bằng số đầu kỳ cộng tăng, trừ giảm.");
    }

    /// <summary>"xuất siêu 1,5 tỷ USD" against the exports and imports beside it.</summary>
    private void TradeBalance(CheckedReport report, CheckNotes notes)
    {
        for (var at = 0; at < report.Lines.Count; at++)
        {
            var line = report.Lines[at];
            for (var i = 0; i < line.Count; i++)
            {
                if (line.IsOwnAmount(i) && line[i].Dimension.StartsWith("money", StringComparison.Ordinal) && line.Before(i) is var before && before.Says("xuất siêu", "nhập siêu")
                    && Trade(report, at, i, "xuất khẩu") is { } exports && Trade(report, at, i, "nhập khẩu") is { } imports)
                {
                    var (more, less) = before.Says("xuất siêu") ? (exports, imports) : (imports, exports);
                    notes.Judge(Descriptor, new Judgement(line[i], Formulas.Difference(more, less), [more, less], $"{more.Mention.Text} − {less.Mention.Text}"),
                        "Số xuất siêu, nhập siêu không bằng hiệu của xuất khẩu và nhập khẩu.");
                }
            }
        }
    }

    /// <summary>The turnover nearest to a surplus: before it in its sentence, after it there, or in the sentence before.</summary>
    private static Figure? Trade(CheckedReport report, int at, int surplus, string word)
    {
        var line = report.Lines[at];
        var turns = Enumerable.Range(0, line.Count).Where(i => i != surplus).OrderBy(i => i < surplus ? surplus - i : line.Count + i);
        var found = turns.Where(i => IsTurnover(line, i, word, line[surplus])).Select(i => line[i]).FirstOrDefault();
        if (found is not null || at == 0 || report.Lines[at - 1] is not { } last || last.Sentence.Paragraph != line.Sentence.Paragraph)
        {
            return found;
        }

        return Enumerable.Range(0, last.Count).Where(i => IsTurnover(last, i, word, line[surplus])).Select(i => last[i]).LastOrDefault();
    }

    private static bool IsTurnover(FigureLine line, int turn, string word, Figure surplus) =>
        line.IsOwnAmount(turn) && line[turn].Dimension == surplus.Dimension && line[turn].Mention.Period == surplus.Mention.Period && line.Before(turn) is var words && words.Says(word)
        && !words.Says("xuất nhập khẩu", "xuất, nhập khẩu", "xuất - nhập khẩu", "hoạt động") && !words.Says(word == "xuất khẩu" ? "nhập khẩu" : "xuất khẩu");

    private static bool Tells(CheckedReport report, Mention number, ReadOnlySpan<string> words) => (report.Before(number, 70) + " " + report.After(number, 30)).Says(words);
}
