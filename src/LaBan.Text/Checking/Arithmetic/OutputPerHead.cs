namespace LaBan.Text.Checking.Arithmetic;

/// <summary>The size of GRDP, GRDP per head and population as one paragraph gives them, in đồng and in US dollars.</summary>
internal sealed class OutputPerHead
{
    /// <summary>GRDP in đồng.</summary>
    public Figure? Total { get; private set; }

    /// <summary>GRDP in US dollars.</summary>
    public Figure? TotalInDollars { get; private set; }

    /// <summary>GRDP per head in đồng.</summary>
    public Figure? PerHead { get; private set; }

    /// <summary>GRDP per head in US dollars.</summary>
    public Figure? PerHeadInDollars { get; private set; }

    /// <summary>The population.</summary>
    public Figure? People { get; private set; }

    /// <summary>Whether that is the average of the year, on which GRDP per head is reckoned.</summary>
    public bool IsAveragePopulation { get; private set; }

    /// <summary>Total, average and number of heads that must fit.</summary>
    public IEnumerable<(Figure Total, Figure PerHead, Figure People)> Products
    {
        get
        {
            if (People is { } people)
            {
                if (Total is { } total && PerHead is { } head)
                {
                    yield return (total, head, people);
                }

                if (TotalInDollars is { } dollars && PerHeadInDollars is { } headDollars)
                {
                    yield return (dollars, headDollars, people);
                }
            }
        }
    }

    /// <summary>Every paragraph that gives GRDP per head.</summary>
    public static IEnumerable<OutputPerHead> Read(CheckedReport report)
    {
        foreach (var paragraph in report.Lines.GroupBy(l => l.Sentence.Paragraph))
        {
            var found = new OutputPerHead();
            found.Take([.. paragraph]);
            if (found.PerHead is not null || found.PerHeadInDollars is not null)
            {
                yield return found;
            }
        }
    }

    private void Take(List<FigureLine> lines)
    {
        foreach (var line in lines)
        {
            (bool IsHead, bool IsTotal) last = default;
            for (var i = 0; i < line.Count; i++)
            {
                var words = line.Before(i);
                if (line[i].Mention.Unit?.EndsWith("người", StringComparison.Ordinal) == true && words.Says("dân số") && line.IsOwnAmount(i) && !words.Says("nam", "nữ", "thành thị", "nông thôn"))
                {
                    (People, IsAveragePopulation) = People is null ? (line[i], words.Says("trung bình")) : (People, IsAveragePopulation);
                }
                else if (Currency(line[i]) is { } isDollars && line.IsOwnAmount(i))
                {
                    var isHead = words.Says("bình quân đầu người", "đầu người") || (last.IsHead && IsAgain(words));
                    var isTotal = !isHead && ((words.Says("grdp", "kinh tế") && words.Says("quy mô", "giá hiện hành", "tổng giá trị")) || (last.IsTotal && IsAgain(words)));
                    Put(line[i], isDollars, isHead, isTotal);
                    last = (isHead, isTotal);
                }
                else
                {
                    last = line.IsRelative(i) || line.IsEarlier(i) || line.IsPlanBeside(i) ? last : default;
                }
            }
        }
    }

    private void Put(Figure figure, bool isDollars, bool isHead, bool isTotal)
    {
        if (isHead)
        {
            (PerHead, PerHeadInDollars) = isDollars ? (PerHead, PerHeadInDollars ?? figure) : (PerHead ?? figure, PerHeadInDollars);
        }
        else if (isTotal)
        {
            (Total, TotalInDollars) = isDollars ? (Total, TotalInDollars ?? figure) : (Total ?? figure, TotalInDollars);
        }
    }

    /// <summary>", tương đương …", "(khoảng …": the same amount in the other currency.</summary>
    private static bool IsAgain(string words) => words.Length < 26 && (words.Says("tương đương", "quy đổi", "bằng", "khoảng") || words == "(");

    private static bool? Currency(Figure figure) =>
        figure.Dimension.StartsWith("money:USD", StringComparison.Ordinal) ? true : figure.Dimension.StartsWith("money:VND", StringComparison.Ordinal) ? false : null;
}
