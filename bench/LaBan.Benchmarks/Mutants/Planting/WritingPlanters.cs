using LaBan.Benchmarks.Mutants.Samples;

namespace LaBan.Benchmarks.Mutants.Planting;

/// <summary>"tăng 6,4 so với năm 2020": the percent sign is lost.</summary>
internal sealed class LostPercent() : Planter("missing_unit")
{
    private static readonly string[] Before = ["tăng ", "giảm ", "đạt ", "bằng "];
    private static readonly string[] After = ["% so với", "% kế hoạch", "% dự toán"];

    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice) =>
        from number in dice.Shuffled(report.Numbers)
        where Before.Any(b => report.Text.AsSpan(0, number.Start).EndsWith(b, StringComparison.Ordinal))
            && After.Any(a => report.Text.AsSpan(number.End).StartsWith(a, StringComparison.Ordinal))
        select Change(number.End, number.End + 1, "", number);
}

/// <summary>"93.4%", "1,234.5", "1.2345": a number written against the rules.</summary>
internal sealed class BadFormat() : Planter("number_format")
{
    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice) =>
        from number in dice.Shuffled(report.Numbers)
        let written = Written(number.Figure, dice)
        where written is not null
        select Change(number.Start, number.End, written, number);

    private static string? Written(SampleFigure figure, Dice dice)
    {
        var text = figure.Printed;
        if (figure.Stated.Decimals > 0)
        {
            return figure.Stated.Value < 1000 || dice.Percent(30) ? text.Replace(',', '.')
                : text.Replace('.', ' ').Replace(',', '.').Replace(' ', ',');
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point > 1 ? $"{text[..(point - 1)]}.{text[point - 1]}{text[(point + 1)..]}" : null;
    }
}

/// <summary>"giảm -10,1%".</summary>
internal sealed class SecondMinus() : Planter("double_negative")
{
    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice) =>
        from number in dice.Shuffled(report.Numbers)
        where report.Text.AsSpan(0, number.Start).EndsWith("giảm ", StringComparison.Ordinal)
        select Change(number.Start, number.Start, "-", number);
}

/// <summary>"đạt …%": a figure was to be filled in.</summary>
internal sealed class BlankLeft() : Planter("blank_placeholder")
{
    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice) =>
        from number in dice.Shuffled(report.Numbers)
        where report.Text[number.End] is '%' or ' ' && report.Text[number.Start - 1] == ' '
        select Change(number.Start, number.End, dice.Pick<string>(["…", "...", "....", "......"]));
}

/// <summary>"GRPD": a term of the trade with a letter lost or two changed about.</summary>
internal sealed class Misspelling() : Planter("spelling_of_term")
{
    private static readonly (string Right, string Wrong)[] Terms =
    [
        ("GRDP", "GRPD"), ("kế hoạch", "kế hạch"), ("công nghiệp", "công ghiệp"), ("sản phẩm", "sản phẩn"), ("nghìn", "ngìn"), ("xuất khẩu", "xuất khâu"),
        ("dự toán", "dự toánn"), ("doanh nghiệp", "doanh nghiêp"), ("kim ngạch", "kim nghạch"), ("diện tích", "diện tịch"), ("ngân sách", "ngân sánh"), ("tăng trưởng", "tăng trường"),
    ];

    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice)
    {
        foreach (var (right, wrong) in dice.Shuffled(Terms))
        {
            var places = new List<int>();
            for (var at = report.Text.IndexOf(right, StringComparison.Ordinal); at >= 0; at = report.Text.IndexOf(right, at + 1, StringComparison.Ordinal))
            {
                places.Add(at);
            }

            if (places.Count > 1)
            {
                var place = dice.Pick(places);
                yield return Change(place, place + right.Length, wrong);
            }
        }
    }
}

/// <summary>"giảm 0,7%" of a rate, where points are meant.</summary>
internal sealed class PercentForPoints() : Planter("pp_written_as_percent")
{
    private static readonly string[] Points = [" điểm %", " điểm phần trăm"];

    protected override IEnumerable<Mutation> Faults(SampleReport report, Dice dice) =>
        from number in dice.Shuffled(report.Numbers)
        from points in Points
        where number.Figure.Key.EndsWith(".points", StringComparison.Ordinal) && report.Text.AsSpan(number.End).StartsWith(points, StringComparison.Ordinal)
        select Change(number.End, number.End + points.Length, "%", number);
}
