using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Model.Territory;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>Reads <c>targets.csv</c>: each row is one version of one target, as one document states it.</summary>
internal sealed class TargetsFile(LabanContext db, ImportStamp stamp)
{
    public const string Name = "targets.csv";

    private static readonly string[] Columns = ["plan", "indicator_code", "operator", "value", "unit", "source_doc", "as_of"];

    private readonly Dictionary<(int Province, string Code), Plan> _plans = [];
    private readonly HashSet<(Target, int Source, decimal?, TargetStage)> _read = [];
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
        await foreach (var plan in db.Plans.Include(p => p.Targets).ThenInclude(t => t.Versions).AsSplitQuery().AsAsyncEnumerable().WithCancellation(cancel))
        {
            _plans.Add((plan.ProvinceId, plan.Code), plan);
        }

        await folder.ReadFile(Name, Columns, ReadRow, cancel);
    }

    private void ReadRow(RowReader row)
    {
        var source = row.Lookup("source_doc", _documents, DocumentsFile.SourcesName);
        var indicator = row.Lookup("indicator_code", _indicators, CatalogFile.Name);
        var area = _areas.Find(row, "area", Period.ForYear(2000));
        var planCode = row.Required("plan");
        if (planCode.Length > 0 && !TryPlan(planCode, out _, out _))
        {
            row.Refuse("plan", planCode, new("không phải mã kế hoạch", "not a plan"), new("viết 2024, 2021-2025 hoặc vision-2045", "write 2024, 2021-2025 or vision-2045"));
        }

        var unit = row.Required("unit");
        if (unit.Length > 0 && !Unit.TryParse(unit, out _))
        {
            row.Refuse("unit", unit, new("không đọc được đơn vị tính", "not a unit"), new("ví dụ: tỷ đồng, %, thứ hạng", "for example: tỷ đồng, %, thứ hạng"));
        }

        var period = row.Optional("period") is null ? null : row.Period("period");
        var version = FromRow(row, source);
        if (row.IsRefused)
        {
            return;
        }

        var plan = PlanOf(_areas.ProvinceOf(area!), planCode);
        row.Count(Store(row, TargetOf(row, plan, indicator!, area!, period ?? plan.Period, unit), version));
    }

    private TargetVersion FromRow(RowReader row, SourceDocument? source)
    {
        var value = row.Number("value");
        var origin = row.Word("origin", FileWords.Origins, TargetOrigin.Stated);
        var op = row.Word("operator", FileWords.Operators, TargetOperator.AtLeast);
        var max = row.Number("value_max");
        if (value is null && origin != TargetOrigin.Blank)
        {
            row.Required("value");
        }

        if (op == TargetOperator.Range && (max is null || max.Value.Value < value?.Value))
        {
            row.Refuse("value_max", row.Text("value_max"), new("khoảng cần cận trên không nhỏ hơn cận dưới", "a range needs an upper bound not below the lower one"), new("điền value_max", "fill in value_max"));
        }

        return new()
        {
            Stage = row.Word("stage", FileWords.Stages, TargetStage.Assigned),
            Operator = op,
            Value = value?.Value,
            ValueMax = max?.Value,
            Decimals = Math.Max(value?.Decimals ?? 0, max?.Decimals ?? 0),
            Origin = origin,
            DerivedLow = row.Number("derived_low")?.Value,
            DerivedHigh = row.Number("derived_high")?.Value,
            SourceId = source?.Id ?? 0,
            Decision = row.Text("decision"),
            EffectiveFrom = row.Date("effective_from"),
            KnownFrom = row.Date("as_of") ?? source?.Date ?? RequireDate(row),
            RecordedAt = stamp.At,
            RecordedBy = stamp.By,
            Note = row.Text("note"),
        };
    }

    private static DateOnly RequireDate(RowReader row)
    {
        row.Required("as_of");
        return default;
    }

    private Plan PlanOf(int province, string code)
    {
        if (!_plans.TryGetValue((province, code), out var plan))
        {
            TryPlan(code, out var kind, out var period);
            plan = new() { ProvinceId = province, Code = code, Kind = kind, Period = period! };
            _plans.Add((province, code), plan);
            db.Plans.Add(plan);
        }

        return plan;
    }

    private static Target TargetOf(RowReader row, Plan plan, Indicator indicator, Area area, Period period, string unit)
    {
        var issuer = row.Word("issuer", FileWords.Issuers, Issuer.Unknown);
        var target = plan.Targets.Find(t => t.IndicatorId == indicator.Id && t.AreaId == area.Id && t.Period == period
            && t.Unit == unit && t.Issuer == issuer);
        if (target is null)
        {
            target = new() { ProvinceId = plan.ProvinceId, IndicatorId = indicator.Id, AreaId = area.Id, Period = period, Unit = unit, Issuer = issuer };
            plan.Targets.Add(target);
        }

        target.Number ??= row.Optional("number");
        return target;
    }

    private RowFate Store(RowReader row, Target target, TargetVersion wanted)
    {
        if (!_read.Add((target, wanted.SourceId, wanted.Value, wanted.Stage)))
        {
            row.Refuse("indicator_code", row.Text("indicator_code"), new("chỉ tiêu này đã có ở một dòng trên với cùng giá trị", "this target already stands on a line above with the same value"), new("xóa dòng thừa", "delete the extra line"));
            return RowFate.Unchanged;
        }

        var last = target.Versions.Where(v => v.SourceId == wanted.SourceId && v.Stage == wanted.Stage).MaxBy(v => v.Version);
        if (last is not null && Content(last) == Content(wanted))
        {
            return RowFate.Unchanged;
        }

        target.Versions.Add(Numbered(wanted, target));
        return last is null ? RowFate.Added : RowFate.Changed;
    }

    private static TargetVersion Numbered(TargetVersion v, Target target) => new()
    {
        ProvinceId = target.ProvinceId, Version = (short)(target.Versions.Count + 1), Stage = v.Stage, Operator = v.Operator,
        Value = v.Value, ValueMax = v.ValueMax, Decimals = v.Decimals, Origin = v.Origin, DerivedLow = v.DerivedLow,
        DerivedHigh = v.DerivedHigh, SourceId = v.SourceId, Decision = v.Decision, EffectiveFrom = v.EffectiveFrom,
        KnownFrom = v.KnownFrom, RecordedAt = v.RecordedAt, RecordedBy = v.RecordedBy, Note = v.Note,
    };

    private static (TargetOperator, decimal?, decimal?, short, TargetOrigin, (decimal?, decimal?, string, DateOnly?, DateOnly, string)) Content(TargetVersion v) =>
        (v.Operator, v.Value, v.ValueMax, v.Decimals, v.Origin, (v.DerivedLow, v.DerivedHigh, v.Decision, v.EffectiveFrom, v.KnownFrom, v.Note));

    private static bool TryPlan(string code, out PlanKind kind, out Period? period)
    {
        const string vision = "vision-";
        (kind, period) = (PlanKind.Annual, null);
        if (code.StartsWith(vision, StringComparison.Ordinal))
        {
            kind = PlanKind.Vision;
            return Period.TryParse(code[vision.Length..], out period) && period.Kind == PeriodKind.Year;
        }

        kind = code.Contains('-', StringComparison.Ordinal) ? PlanKind.FiveYear : PlanKind.Annual;
        return Period.TryParse(code.Replace("-", "..", StringComparison.Ordinal), out period)
            && period.Kind is PeriodKind.Year or PeriodKind.Span;
    }
}
