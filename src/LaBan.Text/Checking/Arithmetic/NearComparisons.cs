using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>
/// Finds values compared inside a sentence: "đạt 425 vụ (cùng kỳ 400 vụ), tăng 6,3%", "tăng từ 400 lên 425, tăng 6,3%", "tăng 6,3% so với
/// cùng kỳ (400 vụ)".
/// </summary>
internal static class NearComparisons
{
    private const int LongestLead = 26;

    /// <summary>Every such comparison.</summary>
    public static IEnumerable<Comparison> Read(CheckedReport report)
    {
        foreach (var line in report.Lines)
        {
            for (var i = 1; i < line.Count; i++)
            {
                if (IsChange(line[i].Mention) && Now(line, i) is >= 0 and var now && Base(line, now, i) is { } earlier && report.Claims.ElementAtOrDefault(Math.Max(line[i].Mention.Claim, line[now].Mention.Claim)) is { } claim)
                {
                    yield return new Comparison(line[now], earlier, line[i], claim, true);
                }
            }
        }
    }

    private static bool IsChange(Mention number) => number.Role is NumberRole.Change or NumberRole.BaseRatio && number.Basis is not "plan" and not "avg";

    /// <summary>The last value before a change that is said of the same thing; -1 for none.</summary>
    private static int Now(FigureLine line, int change)
    {
        for (var i = change - 1; i >= 0; i--)
        {
            if (!line.IsRelative(i) && !line.IsEarlier(i) && !line.IsPlanBeside(i))
            {
                var isSame = line[i].Mention.Claim == line[change].Mention.Claim || (line.Before(change).Length < LongestLead && !line.Before(change).Contains(';'));
                return isSame && line[i].Mention.Role is NumberRole.Level or NumberRole.Other or NumberRole.Unknown && !IsListed(line, i, change) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>"so với cùng kỳ, công nghiệp tăng 5%": words between that name something else.</summary>
    private static bool IsListed(FigureLine line, int now, int change)
    {
        for (var i = now + 1; i <= change; i++)
        {
            if (line.Before(i).Says("trong đó", "gồm", "riêng", "kế hoạch năm sau"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The earlier value that goes with it: just before in "từ … lên …", else after it and before the next value.</summary>
    private static Figure? Base(FigureLine line, int now, int change)
    {
        if (now > 0 && line.IsEarlier(now - 1) && line.Before(now - 1).Says("từ") && line.Before(now).Says("lên", "xuống", "còn", "đến"))
        {
            return line[now - 1].IsCommensurable(line[now]) ? line[now - 1] : null;
        }

        Figure? found = null;
        for (var i = now + 1; i < line.Count && (line.IsRelative(i) || line.IsEarlier(i) || line.IsPlanBeside(i)); i++)
        {
            var isOther = i > change && line.IsRelative(i) && line[i].Mention.Basis != line[change].Mention.Basis;
            if (isOther || (found is not null && i > change))
            {
                break;
            }

            found = line.IsEarlier(i) && !line.Before(i).Says("từ") && Fits(line, i, now, change) ? line[i] : found;
        }

        return found;
    }

    /// <summary>The same kind of quantity, of the year that the change is counted from.</summary>
    private static bool Fits(FigureLine line, int value, int now, int change)
    {
        var (earlier, basis) = (line[value], line[change].Mention.Basis);
        if (!earlier.IsCommensurable(line[now]) || Year(line[now].Mention) is not { } year || Year(earlier.Mention) is not { } other || other == year)
        {
            return earlier.IsCommensurable(line[now]);
        }

        return basis == "yoy" ? year - other == 1 : basis is null || !basis.StartsWith("year:", StringComparison.Ordinal) || basis.AsSpan(5).SequenceEqual(earlier.Mention.Period.AsSpan(0, 4));
    }

    private static int? Year(Mention number) => number.Period is { Length: >= 4 } period && int.TryParse(period.AsSpan(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;
}
