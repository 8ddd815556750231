using LaBan.Text.Claims;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>A figure, the same thing at an earlier time, and the change said of the two.</summary>
/// <param name="Now">The later value.</param>
/// <param name="Base">The value it is compared with.</param>
/// <param name="Change">What is said of the difference: an amount, a rate or a ratio.</param>
/// <param name="Claim">The claim the change belongs to.</param>
/// <param name="IsNear">Whether the two values are said of each other in one sentence.</param>
internal sealed record Comparison(Figure Now, Figure Base, Figure Change, Claim Claim, bool IsNear);

/// <summary>Finds values that a report compares: in one sentence, or in two places that name the same thing.</summary>
internal sealed class ComparisonReader
{
    private readonly CheckedReport _report;
    private readonly Dictionary<(string Indicator, string Period), List<(Claim Claim, Figure Figure)>> _values = [];

    /// <summary>A reader of one report.</summary>
    public ComparisonReader(CheckedReport report)
    {
        _report = report;
        foreach (var claim in report.Claims.Where(c => c.Indicator is not null))
        {
            foreach (var value in claim.Figures.Where(f => f.Role == NumberRole.Level && f.Period is not null))
            {
                if (report.Figure(value) is { } figure)
                {
                    var key = (claim.Indicator!, value.Period!);
                    (_values.TryGetValue(key, out var list) ? list : _values[key] = []).Add((claim, figure));
                }
            }
        }
    }

    /// <summary>Every comparison of the report.</summary>
    public IEnumerable<Comparison> Read()
    {
        foreach (var claim in _report.Claims)
        {
            Figure? lastBase = null;
            foreach (var number in claim.Figures)
            {
                if (!IsChange(number) || _report.Figure(number) is not { } change || Now(claim, number) is not { } now)
                {
                    continue;
                }

                lastBase = Near(claim, now, number) ?? lastBase;
                if (lastBase is not null)
                {
                    yield return new Comparison(now, lastBase, change, claim, true);
                }
                else if (Far(claim, now, number) is { } far)
                {
                    yield return new Comparison(now, far, change, claim, false);
                }
            }
        }
    }

    private static bool IsChange(Mention number) => number.Role is NumberRole.Change or NumberRole.BaseRatio && number.Basis is not "plan" and not "avg";

    /// <summary>The value that changed: the one before the change, or the one after "tăng 9%, đạt …".</summary>
    private Figure? Now(Claim claim, Mention change)
    {
        Mention? now = null;
        foreach (var figure in claim.Figures)
        {
            if (figure.Role == NumberRole.Level && figure.Start < change.Start && !IsBase(figure))
            {
                now = figure;
            }
            else if (figure.Role == NumberRole.Level && now is null && figure.Start > change.Start && !IsBase(figure))
            {
                now = _report.Words(change.End, figure.Start).Says("đạt", "lên", "xuống", "còn") ? figure : null;
                break;
            }
        }

        return _report.Figure(now);
    }

    /// <summary>"cùng kỳ là …", "từ … lên …", "(… năm 2023)": a value of the past.</summary>
    private bool IsBase(Mention value)
    {
        var before = _report.Before(value, 60);
        return before.Says("cùng kỳ", "từ", "năm trước") && !before.TrimEnd().EndsWith("trong đó", StringComparison.Ordinal) && (before.Contains('(') || LastWords(before).Says("cùng kỳ", "từ", "năm trước"));
    }

    private static string LastWords(string text) => text.Length > 32 ? text[^32..] : text;

    private Figure? Near(Claim claim, Figure now, Mention change)
    {
        var levels = claim.Figures.Where(f => f.Role == NumberRole.Level && f.Start != now.Mention.Start).Select(f => _report.Figure(f)).OfType<Figure>().Where(f => f.IsCommensurable(now)).ToList();
        return levels.Find(f => IsBracketed(change, f.Mention))
            ?? levels.Find(f => IsBase(f.Mention) && IsEarlier(f.Mention, now.Mention, change))
            ?? levels.Find(f => f.Mention.Period is { } period && BasePeriods(now.Mention.Period, change.Basis).Contains(period));
    }

    private bool IsEarlier(Mention value, Mention now, Mention change)
    {
        var isFrom = LastWords(_report.Before(value, 60)).Says("từ");
        return isFrom ? value.Start < now.Start && _report.Words(value.End, now.Start).Says("lên", "xuống", "còn", "đến") : change.Basis is "yoy" || value.Period != now.Period;
    }

    /// <summary>"tăng 9,5% so với cùng kỳ (48.000 tỷ đồng)": the bracket after the change holds nothing but the base.</summary>
    private bool IsBracketed(Mention change, Mention value)
    {
        if (value.Start < change.End || value.Start - change.End > 90)
        {
            return false;
        }

        var between = _report.Text[change.End..value.Start];
        var words = _report.Words(change.End, value.Start);
        var open = between.LastIndexOf('(');
        return open >= 0 && between.IndexOf(')', open) < 0 && between.Length - open < 45 && words.Says("cùng kỳ", "so với", "so", "năm trước") && !words.Says("kế hoạch", "dự toán", "riêng", "trong đó")
            && !_report.Mentions.Any(m => m.Start > change.Start && m.Start < value.Start && m.Role.IsMeasure() && !IsChange(m));
    }

    /// <summary>The same thing a year earlier, elsewhere in the report; null when the report has several values for it.</summary>
    private Figure? Far(Claim claim, Figure now, Mention change)
    {
        if (claim.Indicator is null || claim.IsPriced() || claim.Key().Length == 0 || now.IsPercent || !NamesTime(now.Mention))
        {
            return null;
        }

        foreach (var period in BasePeriods(now.Mention.Period, change.Basis))
        {
            var found = _values.GetValueOrDefault((claim.Indicator, period), []).FindAll(v => v.Claim.Key() == claim.Key() && v.Figure.IsCommensurable(now));
            if (found.Count > 0 && found.TrueForAll(v => v.Figure.Value == found[0].Figure.Value))
            {
                return found[0].Figure;
            }
        }

        return null;
    }

    /// <summary>Whether the sentence, or the column, tells the period itself: one handed down from a heading may be the whole year.</summary>
    private bool NamesTime(Mention number) =>
        _report.SentenceOf(number) is var sentence && (sentence.Paragraph.Kind == ParagraphKind.Row || sentence.Times.Exists(t => t.Governs));

    /// <summary>The periods a change may be held against: the same months of the base year, or its end.</summary>
    private static IEnumerable<string> BasePeriods(string? period, string? basis)
    {
        if (period is null || period.Length < 4 || period.Contains("..", StringComparison.Ordinal) || !int.TryParse(period.AsSpan(0, 4), out var year))
        {
            yield break;
        }

        if (basis == "yoy")
        {
            yield return $"{year - 1}{period[4..]}";
        }
        else if (basis is not null && basis.StartsWith("year:", StringComparison.Ordinal))
        {
            yield return basis[5..] + period[4..];
            if (period.Length == 10)
            {
                yield return basis[5..] + "-12-31";
            }
        }
    }
}
