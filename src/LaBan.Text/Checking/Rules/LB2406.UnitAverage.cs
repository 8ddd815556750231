using LaBan.Text.Checking.Arithmetic;

namespace LaBan.Text.Checking.Rules;

/// <summary>A yield, or an average per enterprise, that total and number do not give.</summary>
internal sealed class UnitAverage : IRule
{
    // Yields are counted on the harvested area, which may fall a little short of the sown one.
    private const decimal Slack = 0.015m;

    private const int Reach = 5;

    public RuleDescriptor Descriptor { get; } =
        new("LB2406", "Mức bình quân không khớp với tổng số và số đơn vị", "An average that total and number do not give", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var line in report.Lines.Where(l => l.Count > 2))
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (line[i] is { Value: > 0, Unit: not null } average && average.Mention.Unit!.Contains('/', StringComparison.Ordinal) && line.IsOwnAmount(i))
                {
                    Yield(notes, line, i);
                    PerUnit(notes, line, i);
                }
            }
        }
    }

    /// <summary>"diện tích 60.000 ha; năng suất 55 tạ/ha; sản lượng 330 nghìn tấn".</summary>
    private void Yield(CheckNotes notes, FigureLine line, int turn)
    {
        if (!line[turn].Mention.Unit!.EndsWith("/ha", StringComparison.Ordinal) || !line.Before(turn).Says("năng suất"))
        {
            return;
        }

        for (var i = turn + 1; i < line.Count && i <= turn + Reach; i++)
        {
            if (line.IsOwnAmount(i) && line[i].Dimension == "mass" && line.Before(i).Says("sản lượng") && Area(line, turn, i) is { } area)
            {
                Compare(notes, line[i], area, line[turn]);
                return;
            }
        }
    }

    /// <summary>The area named between yield and output, or the last total area before them.</summary>
    private static Figure? Area(FigureLine line, int yield, int output)
    {
        for (var i = output - 1; i >= 0; i--)
        {
            if (line[i].Mention.Unit == "ha" && line.IsOwnAmount(i) && line[i].Mention.Period == line[output].Mention.Period
                && (i > yield || (line.Before(i).Says("diện tích", "gieo cấy", "gieo trồng", "trồng") && !line.Before(i).Says("trong đó"))))
            {
                return line[i];
            }
        }

        return null;
    }

    private void Compare(CheckNotes notes, Figure output, Figure area, Figure yield)
    {
        var product = new Recomputed(area.Value * yield.Value, area.Allowed() * yield.Allowed());
        var isNear = (product.Range * new Measures.Interval(1 - Slack, 1 + Slack)).Overlaps(output.Allowed());
        notes.Judge(Descriptor, new Judgement(output, product, [area, yield], $"{area.Printed} × {yield.Printed}"), "Sản lượng không bằng diện tích nhân với năng suất.", isNear ? Severity.Hint : null);
    }

    /// <summary>"1.500 doanh nghiệp …; tổng vốn 18.000 tỷ đồng, bình quân 12 tỷ đồng/doanh nghiệp".</summary>
    private void PerUnit(CheckNotes notes, FigureLine line, int turn)
    {
        var average = line[turn];
        var parts = average.Mention.Unit!.Split('/');
        if (parts.Length != 2 || !line.Before(turn).Says("bình quân", "trung bình"))
        {
            return;
        }

        var total = Back(line, turn - 1, f => f.Dimension == average.Dimension.Split('/')[0] && f.Dimension.StartsWith("money", StringComparison.Ordinal));
        var number = total < 0 ? -1 : Back(line, total - 1, f => f.Mention.Unit is { } unit && unit.StartsWith(parts[1], StringComparison.Ordinal));
        if (number >= 0 && line[number].Value > 0 && line[total].Allowed() / line[number].Allowed() is { } range)
        {
            var exact = new Recomputed(line[total].Value / line[number].Value, range);
            notes.Judge(Descriptor, new Judgement(average, exact, [line[total], line[number]], $"{line[total].Printed} / {line[number].Printed}"), "Mức bình quân không bằng tổng số chia cho số đơn vị.");
        }
    }

    private static int Back(FigureLine line, int from, Func<Figure, bool> isMeant)
    {
        for (var i = from; i >= 0 && i > from - Reach; i--)
        {
            if (line.IsOwnAmount(i) && isMeant(line[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
