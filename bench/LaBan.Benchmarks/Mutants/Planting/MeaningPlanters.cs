using System.Globalization;
using LaBan.Benchmarks.Mutants.Samples;
using LaBan.Measures;

namespace LaBan.Benchmarks.Mutants.Planting;

/// <summary>"tăng" from a larger to a smaller value: the verb is turned.</summary>
internal sealed class TurnedVerb() : Planter("wording_vs_number")
{
    private const int Reach = 90;

    private static readonly Dictionary<string, string> Opposite = new()
    {
        ["tăng"] = "giảm", ["giảm"] = "tăng", ["cao hơn"] = "thấp hơn", ["thấp hơn"] = "cao hơn",
        ["vượt kế hoạch"] = "không đạt kế hoạch", ["chưa đạt kế hoạch"] = "vượt kế hoạch", ["không đạt kế hoạch"] = "vượt kế hoạch",
    };

    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice)
    {
        foreach (var verb in dice.Shuffled(report.Words.Where(w => w.Name[0] == '^')))
        {
            var turned = verb.Name.EndsWith(".over", StringComparison.Ordinal) ? Verdict(report, verb) : Change(report, verb);
            if (turned is not null)
            {
                yield return turned;
            }
        }
    }

    /// <summary>The verb of a change whose values say otherwise.</summary>
    private Mutation? Change(SampleReport report, PrintedWord verb)
    {
        var number = report.After(verb.End, Reach, verb.Name[1..]);
        var pins = number is null ? [] : report.PinsOf(number).Where(p => p.IsBrokenBy(number, number.Figure.Stated, -number.Figure.Sign)).ToList();
        return pins.Count == 0 ? null : Turn(report, verb, pins.SelectMany(p => p.Numbers).Append(number!));
    }

    /// <summary>"vượt kế hoạch" beside a ratio under a hundred, or the other way round.</summary>
    private Mutation? Verdict(SampleReport report, PrintedWord verb)
    {
        var key = verb.Name[1..^".over".Length] + ".ratio";
        var ratio = report.Numbers.FirstOrDefault(n => n.Figure.Key == key && Math.Abs(n.Start - verb.Start) < Reach);
        return ratio is null || Math.Abs(ratio.Figure.Exact - 100) < 1 ? null : Turn(report, verb, [ratio]);
    }

    private Mutation? Turn(SampleReport report, PrintedWord verb, IEnumerable<PrintedNumber> contradicting) =>
        Opposite.TryGetValue(report.Text[verb.Start..verb.End], out var other) ? Change(verb.Start, verb.End, other, contradicting) : null;
}

/// <summary>A year that cannot be meant: this year compared with itself, or last year named where next year is planned.</summary>
internal sealed class WrongYear() : Planter("period_or_year")
{
    private const int Reach = 40;

    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice)
    {
        var compared = report.Words.Where(w => w.Name is "@base" or "@ago" or "@was").ToList();
        foreach (var year in dice.Shuffled(report.Words.Where(w => w.Name is "@last" or "@next")))
        {
            var isCompared = year.Name == "@last" && compared.Exists(c => c.Start <= year.Start && year.End <= c.End);
            if (isCompared || year.Name == "@next")
            {
                var meant = isCompared ? report.Setting.Year : report.Setting.Year - 1;
                var near = report.Numbers.Where(n => isCompared && Math.Abs(n.Start - year.Start) < Reach);
                yield return Change(year.Start, year.End, meant.ToString(CultureInfo.InvariantCulture), near);
            }
        }
    }
}

/// <summary>"233/NQ-TU": a symbol against its form, another kind of document, or another date than at its first mention.</summary>
internal sealed class BadCitation() : Planter("citation_symbol")
{
    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice) => dice.Shuffled(Symbols(report).Concat(Dates(report, dice)));

    private IEnumerable<Mutation> Symbols(SampleReport report)
    {
        foreach (var word in report.Words.Where(w => w.Name.EndsWith(".symbol", StringComparison.Ordinal)))
        {
            var symbol = report.Text[word.Start..word.End];
            var turned = symbol.Select(c => c == '-' ? '/' : c == '/' ? '-' : c).ToArray();
            yield return Change(word.Start, word.End, new string(turned));
            if (symbol.Contains("-KL/", StringComparison.Ordinal))
            {
                yield return Change(word.Start, word.End, symbol.Replace("-KL/", "-TB/", StringComparison.Ordinal));
            }
        }
    }

    private IEnumerable<Mutation> Dates(SampleReport report, Dice dice)
    {
        foreach (var group in report.Words.Where(w => w.Name.EndsWith(".date", StringComparison.Ordinal)).GroupBy(w => w.Name).Where(g => g.Count() > 1))
        {
            var words = group.ToList();
            var word = dice.Pick(words);
            var date = report.Text[word.Start..word.End];
            var day = int.Parse(date.AsSpan(0, 2), CultureInfo.InvariantCulture);
            var changed = Change(word.Start, word.End, (day > 15 ? day - 6 : day + 6).ToString("00", CultureInfo.InvariantCulture) + date[2..]);
            yield return changed with { Places = [.. changed.Places, .. words.Select(w => new Text.Checking.TextSpan(w.Start, w.End))] };
        }
    }
}

/// <summary>"xếp thứ 72/63".</summary>
internal sealed class RankBeyond() : Planter("rank")
{
    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice) =>
        from number in dice.Shuffled(report.Numbers)
        let total = report.After(number.End, 1, "ranked")
        where total is not null && number.Figure.Key.StartsWith("rank.", StringComparison.Ordinal)
        select Change(number.Start, number.End, dice.Whole((int)total.Figure.Exact + 2, 99).ToString(CultureInfo.InvariantCulture), total);
}

/// <summary>"10,2% kế hoạch" of a full year that grew: a digit is lost, and no plan is printed to prove it by.</summary>
internal sealed class LostDigit() : Planter("implausible_ratio")
{
    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice) =>
        from number in dice.Shuffled(report.Numbers)
        where report.Setting.IsYear && number.Figure.Key.EndsWith(".ratio", StringComparison.Ordinal) && number.Figure.Exact > 90
            && !report.PinsOf(number).Any(p => p.Relation.Kind is RelationKind.PlanRatio or RelationKind.Same)
        select Change(number.Start, number.End, ViNumber.Write(number.Figure.Exact / 10, 1), number);
}
