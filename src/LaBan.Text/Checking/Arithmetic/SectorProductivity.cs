using LaBan.Measures;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>Overall labour productivity beside that of the sectors and their shares of labour, all in one paragraph.</summary>
/// <param name="Overall">The productivity of all.</param>
/// <param name="Sectors">That of each sector.</param>
/// <param name="Labour">The sectors' shares of labour, in the same order.</param>
internal sealed record SectorProductivity(Figure Overall, IReadOnlyList<Figure> Sectors, IReadOnlyList<Figure> Labour)
{
    private const int Kinds = 3;

    /// <summary>The overall productivity that the sectors give when product taxes are left out.</summary>
    public Recomputed Average => new(
        Sectors.Select((s, i) => s.Value * Labour[i].Value / 100).Sum(),
        Sectors.Select((s, i) => s.Allowed() * Labour[i].Allowed() * 0.01m).Aggregate(Interval.Of(0), (sum, part) => sum + part));

    /// <summary>The calculation without its result.</summary>
    public string Formula => string.Join(" + ", Sectors.Select((s, i) => $"{s.Mention.Text} × {Labour[i].Printed}"));

    /// <summary>Every paragraph that has all of them.</summary>
    public static IEnumerable<SectorProductivity> Read(CheckedReport report)
    {
        foreach (var paragraph in report.Lines.GroupBy(l => l.Sentence.Paragraph))
        {
            if (Find([.. paragraph]) is { } found)
            {
                yield return found;
            }
        }
    }

    private static SectorProductivity? Find(List<FigureLine> lines)
    {
        Figure? overall = null;
        var (sectors, labour) = (new SortedDictionary<int, Figure>(), new SortedDictionary<int, Figure>());
        var (order, anonymous) = (new List<int>(), new List<Figure>());
        var speaksOfLabour = lines.Exists(l => l.Before(0).Says("lao động trong", "lao động khu vực", "lao động ngành"));
        foreach (var line in lines)
        {
            var kind = -1;
            for (var i = 0; i < line.Count; i++)
            {
                var words = line.Before(i);
                var named = Division.Sectors.KindOf(words[(words.LastIndexOf(';') + 1)..]);
                kind = named >= 0 ? named : words.Contains(';') ? -1 : kind;
                if (IsPerWorker(line, i))
                {
                    overall ??= named < 0 && sectors.Count == 0 && (words.Says("năng suất lao động") || (i > 0 && line.IsEarlier(i - 1) && line.Before(i - 1).Says("năng suất lao động"))) ? line[i] : null;
                    if (line[i] != overall && kind is >= 0 and < Kinds && sectors.TryAdd(kind, line[i]))
                    {
                        order.Add(kind);
                    }
                }
                else if (IsLabourShare(line, i, speaksOfLabour) && kind is >= 0 and < Kinds)
                {
                    labour.TryAdd(kind, line[i]);
                }
                else if (line[i].IsPercent && !line.IsRelative(i) && line.Before(0).Says("tỷ trọng lao động", "cơ cấu lao động") && line.Before(0).Says("tương ứng", "lần lượt"))
                {
                    anonymous.Add(line[i]);
                }
            }
        }

        return overall is null || sectors.Count < Kinds ? null
            : labour.Count == Kinds ? new SectorProductivity(overall, [.. sectors.Values], [.. labour.Values])
            : anonymous.Count == Kinds ? new SectorProductivity(overall, order.ConvertAll(k => sectors[k]), anonymous)
            : null;
    }

    private static bool IsPerWorker(FigureLine line, int turn) => line[turn].Mention.Unit?.EndsWith("/lao động", StringComparison.Ordinal) == true && line.IsOwnAmount(turn);

    private static bool IsLabourShare(FigureLine line, int turn, bool speaksOfLabour) =>
        line[turn] is { IsPercent: true } share && share.Mention.Role is NumberRole.Share or NumberRole.Level && !line.IsRelative(turn) && !line.IsEarlier(turn)
        && (line.Before(0).Says("cơ cấu lao động", "tỷ trọng lao động", "lao động trong") || (line.Before(turn).Says("lao động", "chiếm") && speaksOfLabour));
}
