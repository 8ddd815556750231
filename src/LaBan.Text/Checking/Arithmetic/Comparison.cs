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
            foreach (var value in claim.Figures.Where(f => f.Role == NumberRole.Level && f.Period is not null && !BaseWords.Announce(report.Before(f))))
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
        var told = new HashSet<int>();
        foreach (var near in NearComparisons.Read(_report))
        {
            told.Add(near.Change.Mention.Start);
            yield return near;
        }

        foreach (var claim in _report.Claims)
        {
            foreach (var number in claim.Figures.Where(f => IsChange(f) && !told.Contains(f.Start)))
            {
                if (_report.Figure(number) is { } change && Now(claim, number) is { } now && IsNearest(now.Mention, number))
                {
                    var near = Near(claim, now, number);
                    if ((near ?? Far(claim, now, number)) is { } earlier)
                    {
                        yield return new Comparison(now, earlier, change, claim, near is not null);
                    }
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

    /// <summary>Whether no value of another claim stands between a value and its change.</summary>
    private bool IsNearest(Mention now, Mention change) =>
        now.Start > change.Start || _report.SentenceOf(now) != _report.SentenceOf(change)
        || !_report.SentenceOf(now).Numbers.Any(d => d.Role == NumberRole.Level && d.Unit == now.Unit && d.Claim != now.Claim && d.At > _report.DraftOf(now).At && d.At < _report.DraftOf(change).At);

    private bool IsBase(Mention value) => BaseWords.Announce(_report.Before(value));

    /// <summary>The earlier value in the claim of the change, with no other value between the two: "năm 2023 đạt A, năm 2024 đạt B".</summary>
    private Figure? Near(Claim claim, Figure now, Mention change)
    {
        foreach (var value in claim.Figures.Where(f => f.Role == NumberRole.Level && f.Start != now.Mention.Start && IsEarlier(f, now.Mention, change)))
        {
            var (left, right) = value.Start < now.Mention.Start ? (value, now.Mention) : (now.Mention, value);
            var isNext = !_report.SentenceOf(right).Numbers.Any(d => d.Role == NumberRole.Level && d.Unit == right.Unit && d.At > _report.DraftOf(left).At && d.At < _report.DraftOf(right).At);
            if (isNext && _report.Figure(value) is { } figure && figure.IsCommensurable(now))
            {
                return figure;
            }
        }

        return null;
    }

    private bool IsEarlier(Mention value, Mention now, Mention change) =>
        value.Period is { } period && BasePeriods(now.Period, change.Basis).Contains(period) && ((IsBase(value) && value.Start > now.Start) || (value.Start < now.Start && IsTimeOnly(now)) || (value.Start > now.Start && IsTimeOnly(value)));

    /// <summary>Whether nothing but a time stands before a value since the figure before it: it has no subject of its own.</summary>
    private bool IsTimeOnly(Mention value)
    {
        var before = _report.Before(value);
        return BaseWords.IsPlain(before[(before.LastIndexOfAny([',', ';', '(']) + 1)..]);
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
