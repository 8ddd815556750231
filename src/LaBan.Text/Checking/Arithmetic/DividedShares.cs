using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>Finds the shares of a sentence that name every kind of a known division, so that they must make a hundred.</summary>
internal static class DividedShares
{
    private static readonly Division[] Divisions = [Division.Sectors, Division.Owners];

    /// <summary>Every complete group of shares.</summary>
    public static IEnumerable<Shares> Read(CheckedReport report)
    {
        foreach (var line in report.Lines.Where(l => l.Count > 2))
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (!IsShare(line, i))
                {
                    continue;
                }

                var turns = Divisions.Select(d => Named(line, i, d)).FirstOrDefault(t => t is not null) ?? InTurn(line, i);
                if (turns is not null)
                {
                    yield return new Shares(turns.ConvertAll(t => (report.Claims[line[t].Mention.Claim], line[t], Change(line, t))), null, null, false) { IsComplete = true };
                    i = turns[^1];
                }
            }
        }
    }

    private static bool IsShare(FigureLine line, int turn) =>
        line[turn] is { IsPercent: true, IsExact: true, Value: > 0 and < 100 } share && share.Mention.Role is NumberRole.Share or NumberRole.Level && share.Mention.Claim >= 0 && !line.IsRelative(turn) && !line.IsEarlier(turn)
        && !line.Before(turn).Says("tăng", "giảm", "tốc độ");

    /// <summary>"nông, lâm nghiệp … chiếm 15%; công nghiệp - xây dựng 52%; dịch vụ 33%".</summary>
    private static List<int>? Named(FigureLine line, int first, Division division)
    {
        var (turns, kinds) = (new List<int>(), new List<int>());
        for (var i = first; i < line.Count; i++)
        {
            if (!IsShare(line, i))
            {
                if (line.IsRelative(i) || line.IsEarlier(i) || !line[i].IsPercent)
                {
                    continue;
                }

                break;
            }

            var kind = division.KindOf(Last(line.Before(i)));
            if (kind < 0 || kinds.Contains(kind))
            {
                break;
            }

            turns.Add(i);
            kinds.Add(kind);
        }

        return division.IsComplete(kinds) && SaysShares(line, turns) && !(division == Division.Sectors && LacksTax(line, turns[0], kinds)) ? turns : null;
    }

    /// <summary>Product taxes are a part of GRDP beside the three sectors.</summary>
    private static bool LacksTax(FigureLine line, int first, List<int> kinds) =>
        !kinds.Contains(3) && !(line.Before(first).Says("lao động") && !line.Before(first).Says("kinh tế", "grdp"));

    private static bool SaysShares(FigureLine line, List<int> turns) =>
        line.Before(turns[0]).Says("cơ cấu", "tỷ trọng", "chiếm") || turns.Exists(t => line[t].Mention.Role == NumberRole.Share);

    /// <summary>"Tỷ trọng của ba khu vực lần lượt là 15%, 52% và 33%".</summary>
    private static List<int>? InTurn(FigureLine line, int first)
    {
        if (!line.Before(first).Says("tương ứng", "lần lượt") || !line.Before(first).Says("tỷ trọng", "cơ cấu"))
        {
            return null;
        }

        var turns = new List<int> { first };
        while (turns[^1] + 1 < line.Count && IsShare(line, turns[^1] + 1) && line.Before(turns[^1] + 1) is "," or ", và" or "và" or ";")
        {
            turns.Add(turns[^1] + 1);
        }

        return turns.Count > 2 ? turns : null;
    }

    /// <summary>The words of the figure itself, not those of the sentence before its list.</summary>
    private static string Last(string words) => words[Math.Max(0, Math.Max(words.LastIndexOf(':'), words.LastIndexOf(';')))..];

    private static ShareChange? Change(FigureLine line, int turn)
    {
        if (turn + 1 >= line.Count || line[turn + 1] is not { } next || (!next.IsPercent && !next.IsPoints))
        {
            return null;
        }

        if (next.Mention.Role == NumberRole.Change)
        {
            return new ShareChange(next.Mention, next.Value, next.Allowed());
        }

        var change = Formulas.Difference(line[turn], next);
        return line.IsEarlier(turn + 1) ? new ShareChange(null, change.Value, change.Range) : null;
    }
}
