using LaBan.Office.Rounds;

namespace LaBan.Tests.Office.Rounds;

/// <summary>A round with many lines, all filled.</summary>
internal static class LargeRound
{
    public static RoundSheet Sheet(int lines, int columns) => new(17, 3, "Biểu lớn",
        [.. Enumerable.Range(0, columns).Select(c => new RoundColumn($"c{c}", $"Cột {c}", RoundColumnKind.Input))],
        [.. Enumerable.Range(1, lines).Select(i => new RoundLine(i, $"Chỉ tiêu số {i} của ngành", "tỷ đồng")
        {
            Number = $"{i}",
            Cells = Enumerable.Range(0, columns).ToDictionary(c => $"c{c}", c => new RoundCell(i + (c / 10m), Last: i, Limits: new(0, null, i - 1, i + 1))),
        })]);
}
