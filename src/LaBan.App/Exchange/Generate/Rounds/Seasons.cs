namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>How a year of an indicator divides over its months, as the province's life would have it.</summary>
internal static class Seasons
{
    /// <summary>With the quiet weeks around Tết, and a busy end of the year.</summary>
    private static readonly double[] Ordinary = [8.2, 6.2, 8.3, 8.2, 8.4, 8.5, 8.3, 8.4, 8.5, 8.7, 8.8, 9.5];

    /// <summary>The beginning of a code and its season; the first that fits counts.</summary>
    private static readonly (string Code, double[] Months)[] Known =
    [
        ("budget.revenue.land", [9, 4, 6, 7, 7, 8, 7, 7, 8, 9, 11, 17]),
        ("budget.revenue", [12.5, 6.4, 7.5, 8.2, 7.2, 7.4, 8.6, 7.0, 7.2, 8.4, 7.8, 11.8]),
        ("budget.expenditure", [5, 5.5, 7, 7.5, 7.5, 9, 8, 8, 8.5, 9, 10, 15]),
        ("budget.central_transfer", [12, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8]),
        ("crop.litchi", [0, 0, 0, 0, 4, 56, 40, 0, 0, 0, 0, 0]),
        ("crop.rice", [6, 38, 6, 0, 0, 8, 34, 8, 0, 0, 0, 0]),
        ("crop.vegetable", [14, 11, 7, 5, 4, 4, 5, 6, 8, 11, 13, 12]),
        ("forest.plantation", [6, 14, 20, 17, 12, 6, 4, 5, 5, 5, 4, 2]),
        ("forest.scattered", [10, 42, 20, 10, 5, 4, 2, 2, 2, 1, 1, 1]),
        ("livestock.meat", [10.5, 8, 7.6, 7.8, 7.8, 7.8, 7.9, 7.9, 8, 8.3, 8.7, 9.7]),
        ("tourism", [8, 17, 13, 9, 8, 9, 8, 7, 6, 6, 5, 4]),
        ("retail", [9.4, 8.2, 7.9, 7.9, 8, 8.1, 8.1, 8.2, 8.2, 8.4, 8.6, 9]),
        ("trade", [8.2, 6.4, 8.1, 8, 8.3, 8.4, 8.5, 8.7, 8.8, 9, 8.9, 8.7]),
        ("output.agri", [7, 6, 6, 6.5, 9, 14, 11, 7, 7, 9, 9.5, 8]),
        ("output.construction", [5.5, 4.5, 6, 7, 8, 8.5, 8, 8.5, 9, 10, 11, 14]),
        ("capital.social", [5.5, 4.5, 6.5, 7, 8, 8.5, 8.2, 8.5, 9, 10, 11, 13.3]),
        ("housing.temporary", [2, 2, 5, 8, 10, 11, 10, 10, 11, 12, 11, 8]),
        ("jobs", [6, 10, 10.5, 9, 8.5, 8.5, 8.5, 8.3, 8.2, 8, 7.5, 7]),
        ("traffic", [9.5, 9, 8, 8.2, 8, 8, 8, 8, 8, 8.3, 8.4, 8.6]),
    ];

    /// <summary>Public money: little in spring, most of it in the last quarter. Percent of the plan spent by the end of each month.</summary>
    public static IReadOnlyList<double> Disbursement { get; } = [1, 3, 6.5, 10.5, 15, 21, 27, 34, 43, 54, 69, 92];

    /// <summary>Twelve weights.</summary>
    public static IReadOnlyList<double> Of(string code) =>
        Known.FirstOrDefault(k => code.StartsWith(k.Code, StringComparison.Ordinal)).Months ?? Ordinary;
}
