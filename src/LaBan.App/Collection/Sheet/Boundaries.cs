using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Collection;
using LaBan.Model.Territory;

namespace LaBan.App.Collection.Sheet;

/// <summary>
/// Since when an area has its boundaries. What was counted before is of other territory: it is not set beside the area's own
/// figures, and the blank says so.
/// </summary>
/// <param name="Since">The first day; null where the boundaries are as old as the data, or only a name or a type changed.</param>
public sealed record Boundaries(DateOnly? Since)
{
    public static Boundaries Of(ReferenceData data, int areaId)
    {
        var area = data.Area(areaId);
        var isMade = data.Gazetteer.PredecessorsOf(area).Any(k => k.Kind is SuccessionKind.Whole or SuccessionKind.Part);
        return new(isMade ? area.ValidFrom : null);
    }

    /// <summary>Whether a column looks back to a time before the boundaries, in full or in part.</summary>
    public bool Changed(SheetFrame frame, FormColumn column) =>
        column.Kind is ColumnKind.LastMonth or ColumnKind.SamePeriod or ColumnKind.CumulativeSamePeriod or ColumnKind.LastYear
        && frame.PeriodOf(column)!.Start < Since;

    /// <summary>Why nothing stands in such a column, short enough for a cell's tip.</summary>
    public string Reason(Words words) => words.T($"Đổi địa giới từ {words.Date(Since!.Value)}: kỳ trước không so sánh được", $"New boundaries since {words.Date(Since!.Value)}: earlier periods are not comparable");
}
