using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>A part that the words set against its total: "57 trường trên tổng số 80 trường, đạt 71,3%; còn 23 trường chưa đạt".</summary>
/// <param name="Part">The part.</param>
/// <param name="Whole">The total.</param>
/// <param name="Percent">The percentage said of the two.</param>
/// <param name="Rest">What is said to be left.</param>
internal sealed record PartOfTotal(Figure Part, Figure Whole, Figure? Percent, Figure? Rest)
{
    private static readonly string[] OverTotal = ["trên tổng số", "trong tổng số", "trên tổng", "trong tổng", "trên số"];
    private static readonly string[] Done = ["làm rõ", "khám phá", "giải quyết", "xử lý", "điều tra", "hoàn thành", "khắc phục"];
    private static readonly string[] EqualWords = ["chiếm", "đạt", "tỷ lệ", "bằng", "tương ứng", "tương đương"];

    /// <summary>Every part and total that stand together in one sentence.</summary>
    public static IEnumerable<PartOfTotal> Read(CheckedReport report)
    {
        foreach (var line in report.Lines)
        {
            for (var i = 0; i + 1 < line.Count; i++)
            {
                if (!line[i].IsPercent && (Over(line, i) ?? OfTotal(line, i) ?? Among(line, i) ?? Within(line, i) ?? Solved(line, i)) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>"57 trường trên tổng số 80 trường".</summary>
    private static PartOfTotal? Over(FigureLine line, int i) =>
        Array.Exists(OverTotal, o => EndsWith(line.Before(i + 1), o)) && IsAlike(line[i], line[i + 1]) ? With(line, line[i], line[i + 1], i + 2) : null;

    /// <summary>"57 trường, bằng 71,3% tổng số 80 trường".</summary>
    private static PartOfTotal? OfTotal(FigureLine line, int i) =>
        i + 2 < line.Count && Share(line, i + 1) is { } percent && !line[i + 2].IsPercent && EndsWith(line.Before(i + 2), "tổng số") && line.Before(i + 2).Length < 24 && IsAlike(line[i], line[i + 2])
            ? new PartOfTotal(line[i], line[i + 2], percent, Left(line, line[i + 2], i + 3))
            : null;

    /// <summary>"Trong 80 trường, 57 trường đạt chuẩn, chiếm 71,3%".</summary>
    private static PartOfTotal? Among(FigureLine line, int i) =>
        (EndsWith(line.Before(i), "trong") || EndsWith(line.Before(i), "trong số") || EndsWith(line.Before(i), "trong tổng số")) && !line.Before(i).Says("riêng")
        && IsAlike(line[i + 1], line[i]) && line.IsOwnAmount(i + 1) && Share(line, i + 2) is not null
            ? With(line, line[i + 1], line[i], i + 2)
            : null;

    /// <summary>"Toàn tỉnh có 80 trường, trong đó 57 trường đạt chuẩn (chiếm 71,3%)": things counted.</summary>
    private static PartOfTotal? Within(FigureLine line, int i) =>
        line.IsOwnAmount(i) && line.IsOwnAmount(i + 1) && line.Before(i + 1).Says("trong đó") && !line.Before(i + 1).Contains(';') && IsCount(line[i]) && IsAlike(line[i + 1], line[i])
        && Share(line, i + 2) is { Mention.Role: NumberRole.Share }
            ? With(line, line[i + 1], line[i], i + 2)
            : null;

    /// <summary>"xảy ra 120 vụ …; đã điều tra, làm rõ 98 vụ, đạt 81,7%": of the only such number before it.</summary>
    private static PartOfTotal? Solved(FigureLine line, int i)
    {
        if (i == 0 || !line.Before(i).Says(Done) || !line.IsOwnAmount(i) || !IsCount(line[i]) || Share(line, i + 1) is not { } percent)
        {
            return null;
        }

        var wholes = Enumerable.Range(0, i).Where(k => line.IsOwnAmount(k) && IsAlike(line[i], line[k])).ToList();
        return wholes.Count == 1 ? new PartOfTotal(line[i], line[wholes[0]], percent, null) : null;
    }

    private static PartOfTotal? With(FigureLine line, Figure part, Figure whole, int next)
    {
        var percent = Share(line, next);
        var rest = Left(line, whole, percent is null ? next : next + 1);
        return percent is null && rest is null ? null : new PartOfTotal(part, whole, percent, rest);
    }

    /// <summary>"(71,3%)", ", chiếm 71,3%".</summary>
    private static Figure? Share(FigureLine line, int turn) =>
        turn < line.Count && line[turn] is { IsPercent: true } percent && !line.IsRelative(turn) && line.Before(turn) is var words && words.Length < 90
        && (words.EndsWith('(') || Array.Exists(EqualWords, e => EndsWith(words, e)))
            ? percent
            : null;

    /// <summary>"còn 23 trường chưa đạt chuẩn".</summary>
    private static Figure? Left(FigureLine line, Figure whole, int turn) =>
        turn < line.Count && IsAlike(line[turn], whole) && line.IsOwnAmount(turn) && !line.Before(turn).Says("trong đó") && line.Before(turn).Length < 40
        && (EndsWith(line.Before(turn), "còn") || EndsWith(line.Before(turn), "còn lại") || line.After(turn).Says("chưa"))
            ? line[turn]
            : null;

    private static bool IsCount(Figure figure) => !figure.IsPercent && figure.Unit is null or { IsCount: true };

    private static bool IsAlike(Figure left, Figure right) => !left.IsPercent && !right.IsPercent && left.Mention.Unit is not null && left.IsCommensurable(right);

    private static bool EndsWith(string words, string end) =>
        words.EndsWith(end, StringComparison.Ordinal) && (words.Length == end.Length || !char.IsLetter(words[^(end.Length + 1)]));
}
