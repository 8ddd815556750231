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

    /// <summary>"xuất siêu 1,5 tỷ USD" against the exports and imports of the same period.</summary>
    private void TradeBalance(CheckedReport report, CheckNotes notes)
    {
        foreach (var claim in report.Claims)
        {
            if (report.Figure(claim.Value) is not { } surplus || report.Before(surplus.Mention) is not { } before || !before.Says("xuất siêu", "nhập siêu"))
            {
                continue;
            }

            if (Trade(report, "trade.export.value", surplus) is { } exports && Trade(report, "trade.import.value", surplus) is { } imports)
            {
                var (more, less) = before.Says("xuất siêu") ? (exports, imports) : (imports, exports);
                notes.Judge(Descriptor, new Judgement(surplus, Formulas.Difference(more, less), [more, less], $"{more.Mention.Text} − {less.Mention.Text}"),
                    "Số xuất siêu, nhập siêu không bằng hiệu của xuất khẩu và nhập khẩu.");
            }
        }
    }

    private static Figure? Trade(CheckedReport report, string indicator, Figure surplus)
    {
        var near = report.Claims.Where(c => c.Indicator == indicator && c.Parent < 0 && c.Value is { Role: NumberRole.Level } value && value.Period == surplus.Mention.Period && value.Unit == surplus.Mention.Unit
            && Math.Abs(value.Start - surplus.Mention.Start) < 600 && value.Start != surplus.Mention.Start).ToList();
        return near.Count == 1 ? report.Figure(near[0].Value) : null;
    }

    private static bool Tells(CheckedReport report, Mention number, ReadOnlySpan<string> words) => (report.Before(number, 70) + " " + report.After(number, 30)).Says(words);
}
