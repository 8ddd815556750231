using System.Globalization;
using LaBan.App.Exchange.Import;
using LaBan.App.Storage;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Export;

/// <summary>Writes everything on file as the data files the import reads, figures and targets as known on a day.</summary>
public sealed class ExportRun(LabanContext db)
{
    /// <summary>Where to, and as known on which day (null: today's knowledge).</summary>
    public sealed record Request(string Folder, DateOnly? AsOf);

    /// <summary>Returns the files written and their number of rows.</summary>
    public async Task<IReadOnlyList<(string File, long Rows)>> Run(Request request, CancellationToken cancel)
    {
        Directory.CreateDirectory(request.Folder);
        var data = await ReferenceData.Load(db, cancel);
        var asOf = request.AsOf ?? DateOnly.MaxValue;
        var forms = await FormFiles.Load(db, cancel);
        var holidays = await db.Holidays.AsNoTracking().OrderBy(h => h.Day).ToListAsync(cancel);
        return
        [
            Write(request, "areas.csv", AreaColumns, data.AreaList.Select(a => AreaRow(data, a))),
            Write(request, "successions.csv", ["predecessor", "successor", "kind", "share"], data.Successions.Select(s =>
                new[] { s.Predecessor, s.Successor, FileWords.Successions.Word(s.Kind), Text(s.Share) })),
            Write(request, "organisations.csv", ["code", "name_vi", "kind", "area", "valid_from", "valid_to", "successors", "former_names"], await Organisations(cancel)),
            Write(request, "catalog.csv", CatalogColumns, data.Indicators.Select(CatalogRow)),
            Write(request, "owners.csv", ["organisation", "successor", "from", "note"], Owners(data)),
            Write(request, "sources.csv", ["source_id", "type", "issuer", "date", "subject", "symbol", "note"],
                data.Documents.Where(d => d.StatesFigures).Select(d => new[] { d.Key, d.Type, d.Issuer, Text(d.Date), d.Subject, d.Symbol, d.Note })),
            Write(request, "documents.csv", ["doc_id", "symbol", "type", "issuer", "date", "subject", "cited_in", "note"],
                data.Documents.Where(d => !d.StatesFigures).Select(d => new[] { d.Key, d.Symbol, d.Type, d.Issuer, Text(d.Date), d.Subject, d.CitedIn, d.Note })),
            Write(request, "targets.csv", TargetColumns, Targets(data, asOf)),
            Write(request, "holidays.csv", FormFiles.HolidayColumns, FormFiles.Holidays(holidays)),
            Write(request, "forms.csv", FormFiles.FormColumns, forms.Forms()),
            Write(request, "form-columns.csv", FormFiles.ColumnColumns, forms.ColumnRows()),
            Write(request, "form-lines.csv", FormFiles.LineColumns, forms.Lines(data)),
            Write(request, "door-rules.csv", DoorRuleRows.Columns, await DoorRuleRows.Load(db, cancel)),
            await WriteFacts(request, data, asOf, cancel),
        ];
    }

    private static readonly string[] AreaColumns =
        ["area_id", "name_vi", "level", "parent_id", "valid_from", "valid_to", "predecessors", "successors", "event", "legal_basis", "mentioned_in", "source", "code"];

    private static readonly string[] CatalogColumns =
        ["code", "name_vi", "name_en", "unit_vi", "unit_en", "group", "parent", "kind", "direction", "aggregation", "decimals", "lead_agency", "aliases_vi", "tier", "docs", "formula"];

    private static readonly string[] TargetColumns =
        ["plan", "number", "indicator_code", "operator", "value", "value_max", "unit", "source_doc", "origin", "as_of", "note", "period", "issuer", "stage", "decision", "effective_from", "derived_low", "derived_high", "area"];

    private static readonly string[] FactColumns =
        ["indicator_code", "area", "period", "measure", "value", "unit", "qualifier", "base", "source_doc", "as_of", "note", "stmt", "breakdown", "simulated"];

    private static string[] AreaRow(ReferenceData data, Model.Territory.Area a) =>
    [
        a.Key, a.NameVi, FileWords.Levels.Word(a.Level), a.Parent ?? "", Text(a.ValidFrom), Text(a.ValidTo),
        string.Join('|', data.Successions.Where(s => s.Successor == a.Key).Select(s => s.Predecessor)),
        string.Join('|', data.Successions.Where(s => s.Predecessor == a.Key).Select(s => s.Successor)),
        a.Event, a.LegalBasis, a.MentionedIn, a.Source, a.Code ?? "",
    ];

    private static string[] CatalogRow(Model.Catalog.Indicator i) =>
    [
        i.Code, i.NameVi, i.NameEn, i.UnitVi, i.UnitEn, i.Group, i.Parent ?? "", FileWords.Kinds.Word(i.Kind),
        FileWords.Directions.Word(i.Direction), FileWords.Aggregations.Word(i.Aggregation), Text(i.Decimals),
        i.Owners.MinBy(o => o.ValidFrom ?? DateOnly.MinValue)?.Organisation ?? "", string.Join('|', i.Aliases.Select(a => a.Text)),
        Text(i.Tier), i.MetIn, i.Formula ?? "",
    ];

    private async Task<IEnumerable<string[]>> Organisations(CancellationToken cancel)
    {
        var successors = (await db.OrganisationSuccessions.AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancel)).ToLookup(s => s.Predecessor, s => s.Successor, StringComparer.Ordinal);
        return (await db.Organisations.AsNoTracking().Include(o => o.FormerNames).OrderBy(o => o.Position).ThenBy(o => o.Id).ToListAsync(cancel)).Select(o => new[]
        {
            o.Code, o.NameVi, FileWords.OrganisationKinds.Word(o.Kind), o.Area ?? "", Text(o.ValidFrom), Text(o.ValidTo), string.Join('|', successors[o.Code]),
            FormerNameText.Write(o.FormerNames),
        });
    }

    private static IEnumerable<string[]> Owners(ReferenceData data) =>
        data.Indicators.SelectMany(i => i.Owners.Where(o => o.ValidTo is not null).Select(o =>
                (o.Organisation, Next: i.Owners.Find(next => next.ValidFrom == o.ValidTo!.Value.AddDays(1))?.Organisation, From: o.ValidTo!.Value.AddDays(1))))
            .Where(o => o.Next is not null).Distinct()
            .Select(o => new[] { o.Organisation, o.Next!, Text(o.From), "" });

    private static IEnumerable<string[]> Targets(ReferenceData data, DateOnly asOf) =>
        from plan in data.Plans
        from target in plan.Targets
        from v in LastOfEachDocument(target, asOf)
        orderby v.Id
        select new[]
        {
            plan.Code, target.Number ?? "", data.Indicator(target.IndicatorId).Code, FileWords.Operators.Word(v.Operator), Text(v.Value),
            Text(v.ValueMax), target.Unit, data.Document(v.SourceId).Key, FileWords.Origins.Word(v.Origin), Text(v.KnownFrom), v.Note,
            target.Period.Code, FileWords.Issuers.Word(target.Issuer), FileWords.Stages.Word(v.Stage), v.Decision, Text(v.EffectiveFrom),
            Text(v.DerivedLow), Text(v.DerivedHigh), data.Area(target.AreaId).Key,
        };

    private static IEnumerable<TargetVersion> LastOfEachDocument(Target target, DateOnly asOf) =>
        target.Versions.Where(v => v.KnownFrom <= asOf).GroupBy(v => (v.SourceId, v.Stage)).Select(g => g.MaxBy(v => v.Version)!);

    /// <summary>The last version of each statement; streamed, since there may be millions.</summary>
    private async Task<(string, long)> WriteFacts(Request request, ReferenceData data, DateOnly asOf, CancellationToken cancel)
    {
        var rows = db.Observations.FromSql($"""
            select distinct on (province_id, year, indicator_id, area_id, period, measure, base, breakdown, unit, source_id, statement) *
            from observations where known_from <= {asOf}
            order by province_id, year, indicator_id, area_id, period, measure, base, breakdown, unit, source_id, statement, version desc
            """).AsNoTracking().AsAsyncEnumerable();
        using var file = new DataFile(request.Folder, "facts.csv", FactColumns);
        await foreach (var o in rows.WithCancellation(cancel))
        {
            file.Write(FactRow(data, o));
        }

        return ("facts.csv", file.Rows);
    }

    private static string[] FactRow(ReferenceData data, Observation o) =>
    [
        data.Indicator(o.IndicatorId).Code, data.Area(o.AreaId).Key, o.Period.Code, FileWords.Measures.Word(o.Measure), Text(o.Value),
        o.Unit, FileWords.Natures.Word(o.Nature), o.Base, data.Document(o.SourceId).Key, Text(o.KnownFrom), o.Note, Text(o.Statement),
        o.Breakdown, o.IsSimulated ? "1" : "",
    ];

    private static (string File, long Rows) Write(Request request, string file, IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        using var written = new DataFile(request.Folder, file, columns);
        foreach (var row in rows)
        {
            written.Write(row);
        }

        return (file, written.Rows);
    }

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
