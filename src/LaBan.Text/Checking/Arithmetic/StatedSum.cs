using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>A total and the parts that follow it, or lead to it, in one sentence.</summary>
/// <param name="Whole">The total.</param>
/// <param name="Parts">Its parts in order.</param>
/// <param name="SaysAll">Whether the words say that these are all.</param>
internal sealed record StatedSum(Figure Whole, IReadOnlyList<Figure> Parts, bool SaysAll);

/// <summary>How the words pass from a total to its parts.</summary>
internal enum Passage : byte
{
    None,

    /// <summary>"trong đó": some of them.</summary>
    Some,

    /// <summary>"gồm", a colon: all of them.</summary>
    All,

    /// <summary>Brackets right after the total.</summary>
    Brackets,
}

/// <summary>Finds totals and their parts by the words between the quantities of a sentence.</summary>
internal static class StatedSumReader
{
    private static readonly string[] AllWords = ["bao gồm", "gồm", "gồm có", "chia ra", "chia theo"];
    private static readonly string[] SomeWords = ["trong đó", "trong số đó", "trong số này", "cụ thể"];
    private static readonly string[] Totals = ["tổng cộng", "tổng số", "tổng cộng là", "tổng số là", "cộng chung", "cả thảy", "tổng chung"];
    private static readonly string[] Rates = ["bình quân", "trung bình", "năng suất", "giá bán"];

    /// <summary>A surplus or deficit is no part of a turnover.</summary>
    internal static readonly string[] BalanceWords = ["xuất siêu", "nhập siêu", "cán cân", "chênh lệch", "bội chi", "bội thu", "thặng dư", "thâm hụt"];

    /// <summary>Every total of a report with at least two parts.</summary>
    public static IEnumerable<StatedSum> Read(CheckedReport report)
    {
        foreach (var line in report.Lines.Where(l => l.Count > 2))
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (!IsTotal(line, i))
                {
                    continue;
                }

                if (Following(line, i) is { Parts.Count: > 1 } following)
                {
                    yield return following;
                }
                else if (Leading(line, i) is { Parts.Count: > 1 } leading)
                {
                    yield return leading;
                }
            }
        }
    }

    private static bool IsTotal(FigureLine line, int i) =>
        !line[i].IsPercent && !line.IsRelative(i) && !line.IsEarlier(i) && !(i > 0 && line.IsPlanBeside(i)) && IsAdditive(line[i]) && !line.Before(i).Says(Rates);

    private static bool IsAdditive(Figure figure) =>
        !figure.Dimension.Contains('/', StringComparison.Ordinal) && figure.Mention.Unit is not (null or "lần" or "điểm" or "tuổi" or "bậc" or "hạng" or "năm" or "ngày" or "tháng");

    private static StatedSum? Following(FigureLine line, int i)
    {
        var first = i + 1;
        while (first < line.Count && PassageTo(line, i, first) == Passage.None)
        {
            if (line.IsOwnAmount(first) && (IsPart(line, first, i) || line.Before(first).Contains(';')))
            {
                return null;
            }

            first++;
        }

        return first == line.Count ? null : new PartsRun(line, i, first, PassageTo(line, i, first)).Take();
    }

    /// <summary>How the words before a quantity open the parts of a total.</summary>
    private static Passage PassageTo(FigureLine line, int whole, int turn)
    {
        var words = line.Before(turn);
        if (!line.IsOwnAmount(turn))
        {
            return Passage.None;
        }

        var after = words[(words.LastIndexOf(';') + 1)..];
        return after.Says(AllWords) && !after.Says("bao gồm cả") ? Passage.All
            : words.Says(SomeWords) ? words.Says("bao gồm") ? Passage.All : Passage.Some
            : words.Contains('(') && !words.Contains(')') && (words[(words.LastIndexOf('(') + 1)..].Any(char.IsLetter) || IsPart(line, turn, whole)) ? Passage.Brackets
            : turn == whole + 1 && words.StartsWith(':') ? Passage.All
            : turn == whole + 1 && words.Says("có") && line.Before(whole) is var lead && (lead.EndsWith("trong", StringComparison.Ordinal) || lead.EndsWith("trong tổng số", StringComparison.Ordinal)) ? Passage.Some
            : Passage.None;
    }

    /// <summary>Whether a quantity may be a part of a total: the same kind of thing at the same time.</summary>
    internal static bool IsPart(FigureLine line, int turn, int whole)
    {
        var (part, total) = (line[turn], line[whole]);
        var isAmount = line.IsOwnAmount(turn) || (part.Mention.Role == NumberRole.Change && !part.IsPoints && line.Before(turn).Says("tăng thêm", "bổ sung thêm"));
        if (!isAmount || part.IsPercent || line.Before(turn).Says(Rates))
        {
            return false;
        }

        return part.IsCommensurable(total) && IsAdditive(part)
            && (part.Mention.Period == total.Mention.Period || part.Mention.Period is null || total.Mention.Period is null);
    }

    /// <summary>"8 dự án mới và 5 dự án mở rộng, tổng số 13 dự án".</summary>
    private static StatedSum? Leading(FigureLine line, int i)
    {
        var words = line.Before(i);
        var last = words[(words.LastIndexOfAny([',', ';']) + 1)..].Trim();
        if (i < 2 || !Array.Exists(Totals, t => t == last))
        {
            return null;
        }

        var parts = new List<Figure>();
        for (var k = i - 1; k >= 0; k--)
        {
            if (IsPart(line, k, i))
            {
                parts.Insert(0, line[k]);
            }
            else if (line.IsOwnAmount(k))
            {
                break;
            }
        }

        return new StatedSum(line[i], parts, true);
    }
}
