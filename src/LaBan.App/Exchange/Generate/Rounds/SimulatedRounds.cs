using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Identity;
using LaBan.Model.Observations;
using LaBan.Model.Territory;

namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>What a province has on file, from which its past rounds are made up.</summary>
internal sealed record RoundMaterial(
    ReferenceData Data, IReadOnlyList<Form> Forms, IReadOnlyList<Organisation> Organisations, ReportingCalendar Calendar, IReadOnlyList<Observation> Figures);

/// <summary>
/// Makes up the rounds of 2024 and 2025: the months of every form, adding up to what was published, with the organisations
/// of their time. The same seed always gives the same.
/// </summary>
internal sealed class SimulatedRounds
{
    private static readonly DateTime Epoch = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly RoundMaterial _of;
    private readonly Area _province;
    private readonly ProvinceMonths _months;
    private readonly LocalMonths _local;
    private readonly RoundStory _story;
    private int _rounds;
    private int _submissions;

    public SimulatedRounds(RoundMaterial of, int seed)
    {
        var noise = new Noise(seed);
        _of = of;
        _province = of.Data.Province!;
        var places = of.Forms.OrderBy(f => f.FilledBy == FilledBy.LocalAuthorities).SelectMany(f => f.Versions)
            .SelectMany(v => FormTree.Of(v).Where(p => v.Lines.Exists(l => l.IndicatorId == p.IndicatorId && l.EnteredIn is null) || p.Part == PartKind.Division));
        _months = new(of.Data.Indicators, of.Figures.Where(o => o.AreaId == _province.Id), places.OrderBy(p => p.Part == PartKind.None), noise);
        _local = new(_months, noise);
        _story = new(noise);
    }

    public IEnumerable<SimulatedRound> Make() =>
        from form in _of.Forms
        let periods = PeriodsOf(form)
        from period in periods
        let round = Make(form, period, period == periods[^1] && form.FilledBy != FilledBy.LocalAuthorities)
        where round is not null
        select round;

    private List<Period> PeriodsOf(Form form) =>
    [
        .. Enumerable.Range(ProvinceMonths.FirstYear, ProvinceMonths.Years)
            .SelectMany(y => FormPeriods.InYear(form.Frequency, form.Calendar, y))
            .Where(p => form.VersionOn(p.End) is { } version && Fillers(form, version, p).Count > 0),
    ];

    private SimulatedRound? Make(Form form, Period period, bool isNewest)
    {
        var version = form.VersionOn(period.End)!;
        if (Round.Open(form, version, period, _of.Calendar, new(Epoch, "Mô phỏng")).Value is not { } round)
        {
            return null;
        }

        round.IsSimulated = true;
        var id = ++_rounds;
        return new(id, form, version, round, [.. Fillers(form, version, period).Select(o => Make(form, version, round, o, isNewest))]);
    }

    private SimulatedSubmission Make(Form form, FormVersion version, Round round, Organisation organisation, bool isNewest)
    {
        var area = organisation.Area is { } key ? _of.Data.AreaList.First(a => a.Key == key) : _province;
        var level = organisation.Kind == OrganisationKind.Local ? ReportingLevel.Local : ReportingLevel.Department;
        var submission = Submission.For(organisation.Id, area.Id, round.DueOf(level));
        var cells = Cells(version, round.Period, area).ToList();
        var (entered, approved) = _story.Tell(submission, $"{form.Code}/{round.Period.Code}/{organisation.Code}", cells.Count, isNewest);
        return new(++_submissions, organisation, submission, submission.State == SubmissionState.NotSubmitted ? [] : cells)
        {
            EnteredAt = entered,
            ApprovedAt = approved,
        };
    }

    private IEnumerable<SimulatedCell> Cells(FormVersion version, Period round, Area area)
    {
        var places = FormTree.Of(version).GroupBy(p => p.IndicatorId).ToDictionary(g => g.Key, g => g.First());
        foreach (var line in version.Lines.OrderBy(l => l.Position).Where(l => l.IndicatorId is not null && l.Breakdown.Length == 0))
        {
            var indicator = _of.Data.Indicator(line.IndicatorId!.Value);
            foreach (var column in version.Columns.Where(c => CellUses.Of(line, c, indicator) == CellUse.Entered))
            {
                if (ValueOf(places[indicator.Id], column, round, area) is { } value)
                {
                    var decimals = (short)_months[indicator.Id].Decimals;
                    var isNone = value == 0 && indicator.Aggregation == Model.Catalog.Aggregation.Sum;
                    yield return new(line, column, indicator, FormPeriods.Of(column.Kind, round)!, isNone ? null : Printed(value, decimals), isNone ? (short)0 : decimals);
                }
            }
        }
    }

    /// <summary>With all its decimals, as it would be typed.</summary>
    private static decimal Printed(decimal value, short decimals) => value + new decimal(0, 0, 0, false, (byte)decimals);

    private decimal? ValueOf(FormTree place, FormColumn column, Period round, Area area)
    {
        var value = area == _province
            ? _months[place.IndicatorId].In(column.Kind, round)
            : _local.In(place, area, column.Kind, round, _of.Data.AreaList);
        // A look ahead is rarely right.
        return column.Kind == ColumnKind.NextEstimate && value is { } later
            ? Math.Round(later * 0.98m, _months[place.IndicatorId].Decimals, MidpointRounding.AwayFromZero)
            : value;
    }

    private List<Organisation> Fillers(Form form, FormVersion version, Period period) =>
    [
        .. _of.Organisations.Where(o => o.IsValidOn(period.End) && version.IsFilledBy(form.FilledBy, o)).OrderBy(o => o.Position),
    ];
}
