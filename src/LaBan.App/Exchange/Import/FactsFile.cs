using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Territory;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>Reads <c>facts.csv</c>: each row is one statement of one document; a changed value becomes a new version.</summary>
internal sealed class FactsFile(LabanContext db, ObservationStream observations)
{
    public const string Name = "facts.csv";

    private static readonly string[] Columns = ["indicator_code", "area", "period", "measure", "value", "unit", "qualifier", "source_doc"];

    private readonly Dictionary<string, KnownPeriod> _periods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Area> _areasByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _units = new(StringComparer.Ordinal);
    private Dictionary<string, Indicator> _indicators = [];
    private Dictionary<string, SourceDocument> _documents = [];
    private AreaLookup _areas = null!;

    public async Task Read(ImportFolder folder, AreaLookup areas, CancellationToken cancel)
    {
        if (!folder.Has(Name))
        {
            return;
        }

        _areas = areas;
        _indicators = await db.Indicators.ToDictionaryAsync(i => i.Code, StringComparer.Ordinal, cancel);
        _documents = await db.Documents.ToDictionaryAsync(d => d.Key, StringComparer.Ordinal, cancel);
        await folder.ReadFile(Name, Columns, ReadRow, cancel);
        observations.Complete();
    }

    private void ReadRow(RowReader row)
    {
        var indicator = row.Lookup("indicator_code", _indicators, CatalogFile.Name);
        var source = row.Lookup("source_doc", _documents, DocumentsFile.SourcesName);
        var period = PeriodOf(row);
        var area = period is null ? null : AreaOf(row, period.Period);
        var measure = row.Word("measure", FileWords.Measures, Measure.Value);
        var value = row.Number("value");
        if (value is null && !row.IsRefused)
        {
            row.Required("value");
        }

        CheckUnit(row, indicator, measure);
        var knownFrom = row.Date("as_of") ?? source?.Date;
        if (knownFrom is null && source is not null)
        {
            row.Required("as_of");
        }

        var nature = row.Word("qualifier", FileWords.Natures, Nature.Actual);
        var statement = row.Whole("stmt", 1, 1, short.MaxValue);
        if (row.IsRefused)
        {
            return;
        }

        var fact = new NewObservation(
            _areas.ProvinceOf(area!), (short)period!.Period.Year, indicator!.Id, area!.Id, period.Code, measure, row.Text("base"),
            row.Text("breakdown"), nature, value!.Value.Value, value.Value.Decimals, row.Text("unit"), source!.Id,
            (short)statement, knownFrom!.Value, row.Text("note"), row.Text("simulated") is "1" or "true");
        Store(row, fact);
    }

    private void Store(RowReader row, NewObservation fact)
    {
        var fate = observations.Add(fact, row.Place.Line, out var earlierLine);
        if (fate is { } known)
        {
            row.Count(known);
            return;
        }

        row.Refuse("indicator_code", row.Text("indicator_code"),
            new($"trùng khóa với dòng {earlierLine}", $"the same key as line {earlierLine}"),
            new("xóa dòng thừa, hoặc tăng stmt nếu văn bản nêu số này hai lần", "delete the extra line, or raise stmt where the document states the figure twice"));
    }

    private KnownPeriod? PeriodOf(RowReader row)
    {
        var text = row.Text("period");
        if (!_periods.TryGetValue(text, out var period) && row.Period("period") is { } parsed)
        {
            _periods.Add(text, period = new(parsed, parsed.Code));
        }

        return period;
    }

    private Area? AreaOf(RowReader row, Period period)
    {
        var text = row.Text("area");
        if (_areasByKey.TryGetValue(text, out var known))
        {
            return known;
        }

        var area = _areas.Find(row, "area", period);
        if (area?.Key == text)
        {
            _areasByKey.Add(text, area);
        }

        return area;
    }

    private void CheckUnit(RowReader row, Indicator? indicator, Measure measure)
    {
        var unit = row.Required("unit");
        if (!_units.TryGetValue(unit, out var isUnit))
        {
            _units.Add(unit, isUnit = Unit.TryParse(unit, out _));
        }

        if (!isUnit && unit.Length > 0)
        {
            row.Refuse("unit", unit, new("không đọc được đơn vị tính", "not a unit"), new("ví dụ: tỷ đồng, %, triệu đồng/lao động", "for example: tỷ đồng, %, triệu đồng/lao động"));
        }
        else if (measure == Measure.Value && indicator is not null && unit != indicator.UnitVi)
        {
            row.Refuse("unit", unit, new($"khác đơn vị của danh mục ({indicator.UnitVi})", $"not the unit of the catalogue ({indicator.UnitVi})"),
                new($"đổi giá trị sang {indicator.UnitVi}", $"convert the value to {indicator.UnitVi}"));
        }
    }

    /// <summary>A period met before, with the code it is stored under.</summary>
    private sealed record KnownPeriod(Period Period, string Code);
}
