using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>The growth of a total and, after it in the same passage, that of the components that make it up.</summary>
/// <param name="Total">The growth of the total.</param>
/// <param name="Parts">The growth of the components named.</param>
/// <param name="All">How many components there are.</param>
internal sealed record ComponentGrowth(Figure Total, IReadOnlyList<Figure> Parts, int All)
{
    private static readonly string[] Openings = ["trong đó", "gồm", "bao gồm", "cụ thể"];

    private static readonly (string[] Total, Division Division)[] Known =
    [
        (["iip", "chỉ số sản xuất công nghiệp", "chỉ số sản xuất ngành công nghiệp"], Division.Industry),
        (["grdp", "tăng trưởng kinh tế", "tổng sản phẩm"], Division.Sectors),
        (["công nghiệp - xây dựng", "công nghiệp và xây dựng", "công nghiệp-xây dựng"], Division.IndustryAndConstruction),
    ];

    /// <summary>Every total of a report whose components are named after it.</summary>
    public static IEnumerable<ComponentGrowth> Read(CheckedReport report)
    {
        for (var at = 0; at < report.Lines.Count; at++)
        {
            var line = report.Lines[at];
            for (var i = 0; i < line.Count; i++)
            {
                foreach (var (words, division) in Known.Where(k => IsGrowth(line, i) && line.Before(i).Says(k.Total)))
                {
                    var parts = Named(line, i + 1, division);
                    if (parts.Count == 0 && i + 1 >= line.Count - 1 && Next(report, at) is { } next)
                    {
                        parts = Named(next, 0, division);
                    }

                    if (parts.Count > 1)
                    {
                        yield return new ComponentGrowth(line[i], [.. parts.Values], division.Kinds.Count);
                    }
                }
            }
        }
    }

    /// <summary>The next sentence of the paragraph, when it goes on with "Trong đó".</summary>
    private static FigureLine? Next(CheckedReport report, int at) =>
        at + 1 < report.Lines.Count && report.Lines[at + 1] is var next && next.Sentence.Paragraph == report.Lines[at].Sentence.Paragraph && next.Before(0).StartsWith("trong đó", StringComparison.Ordinal) ? next : null;

    private static bool IsGrowth(FigureLine line, int turn) =>
        line[turn] is { IsPercent: true, IsExact: true } rate && rate.Mention.Basis is not "plan" and not "avg" && !line.IsEarlier(turn) && !line.Before(turn).Says("cùng kỳ tăng", "chiếm", "đóng góp")
        && (rate.Mention.Role == NumberRole.Change || (rate.Mention.Role is NumberRole.Level or NumberRole.Share && line.Before(turn).Says("tăng trưởng", "tốc độ tăng")));

    /// <summary>The rates after the total that name its components; what stands in brackets inside the list belongs to one of them.</summary>
    private static SortedDictionary<int, Figure> Named(FigureLine line, int first, Division division)
    {
        var (parts, depth, isOpen) = (new SortedDictionary<int, Figure>(), 0, false);
        for (var i = first; i < line.Count; i++)
        {
            var words = line.Before(i);
            if (!isOpen)
            {
                isOpen = words.Says(Openings) || words.StartsWith(':') || (division == Division.IndustryAndConstruction && words.StartsWith('('));
                if (!isOpen && (i > first || !line.IsEarlier(i)))
                {
                    break;
                }
            }
            else
            {
                depth += words.Count(c => c == '(') - words.Count(c => c == ')');
            }

            if (division == Division.IndustryAndConstruction && (depth < 0 || words.Contains(';')))
            {
                break;
            }

            if (depth == 0 && IsGrowth(line, i) && division.KindOf(Subject(words)) is >= 0 and var kind)
            {
                parts.TryAdd(kind, line[i]);
            }
        }

        return parts;
    }

    /// <summary>The last clause before a rate names its subject.</summary>
    private static string Subject(string words) => words[(words.LastIndexOfAny([';', ':']) + 1)..];
}
