using LaBan.App.Collection.Sheet;
using LaBan.App.Observations;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Observations;
using LaBan.Model.Territory;

namespace LaBan.App.Collection.Door;

/// <summary>What many submissions are held against, read once for all of them; each gets what it would have got by itself.</summary>
public sealed class SharedPast
{
    private readonly ReferenceData _data;
    private readonly ShownFigures _shown;
    private readonly DateOnly _asOf;
    private readonly IReadOnlyList<ILookup<int, Observation>> _figures;
    private readonly ILookup<int, (int Submission, OthersCells Cells)>? _everybody;
    private readonly Dictionary<(int Area, int Year), FigureSet> _sets = [];
    private readonly Dictionary<(int Area, int Year), IReadOnlyDictionary<int, StatedNumber>> _plans = [];

    /// <summary>What is to be read.</summary>
    /// <param name="Indicators">The indicators looked at, and those they are divided into.</param>
    /// <param name="Locals">Whether local authorities are held against the province.</param>
    public sealed record Wanted(IReadOnlyCollection<int> Indicators, bool Locals);

    internal SharedPast(
        ReferenceData data, ShownFigures shown, DateOnly asOf, IReadOnlyList<ILookup<int, Observation>> figures, ILookup<int, (int Submission, OthersCells Cells)>? everybody) =>
        (_data, _shown, _asOf, _figures, _everybody) = (data, shown, asOf, figures, everybody);

    public DoorPast Of(SubmissionHead head, SheetFrame frame)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(frame);
        var own = SetOf(head.AreaId, frame.Period.Year);
        var plan = frame.Columns.Any(c => c.Kind == ColumnKind.Plan) ? PlanOf(frame, head.AreaId) : null;
        return _everybody is null || _data.Area(head.AreaId).Level == AreaLevel.Province
            ? new(own, plan, [], null)
            : new(own, plan, [.. _everybody[head.RoundId].Where(s => s.Submission != head.Id).Select(s => s.Cells)], SetOf(_shown.ProvinceOf(head.AreaId), frame.Period.Year));
    }

    private FigureSet SetOf(int area, int year)
    {
        if (!_sets.TryGetValue((area, year), out var set))
        {
            _sets.Add((area, year), set = new([.. _figures.SelectMany(f => f[area]).Where(o => o.Year >= year - DoorHistory.Years && o.Year <= year + 1)], _asOf));
        }

        return set;
    }

    private IReadOnlyDictionary<int, StatedNumber> PlanOf(SheetFrame frame, int area)
    {
        var key = (area, frame.Period.End.Year);
        if (!_plans.TryGetValue(key, out var plan))
        {
            _plans.Add(key, plan = _shown.PlanOf(frame, area));
        }

        return plan;
    }
}
