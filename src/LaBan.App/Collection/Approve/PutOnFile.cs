using System.Globalization;
using LaBan.App.Collection.Sheet;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Observations;
using LaBan.Model.Territory;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Collection.Approve;

/// <summary>
/// Puts the figures of a submission on file, under a document of their own. A figure that says what is on file already is
/// left alone; another value is a further version of the same statement.
/// </summary>
public sealed class PutOnFile(LabanContext db, ReferenceData data)
{
    /// <summary>Within the transaction of the approval; gives the document.</summary>
    public async Task<int> Put(SubmissionSheet sheet, Signature by, CancellationToken cancel)
    {
        var document = await DocumentOf(sheet, by, cancel);
        var stated = await db.Observations.AsNoTracking().Where(o => o.SourceId == document.Id && o.AreaId == sheet.Head.AreaId)
            .OrderBy(o => o.Version).ToListAsync(cancel);
        var last = stated.GroupBy(o => (o.IndicatorId, o.Period, o.Breakdown)).ToDictionary(g => g.Key, g => g.Last());
        var figures = FiguresOf(sheet, document.Id, by, last).DistinctBy(f => (f.IndicatorId, f.Period, f.Breakdown)).ToList();
        foreach (var year in figures.Select(f => (int)f.Year).Distinct())
        {
            await db.Database.ExecuteSqlAsync($"select ensure_observation_year({year})", cancel);
        }

        db.Observations.AddRange(figures);
        await db.Database.ExecuteSqlAsync($"update submission_cells set approved_version = version where submission_id = {sheet.Head.Id}", cancel);
        await db.SaveChangesAsync(cancel);
        await db.Database.ExecuteSqlAsync($"""
            update data_state set version = version + 1, changed = {by.At}, simulated = simulated and {sheet.Head.IsSimulated}
            """, cancel);
        return document.Id;
    }

    /// <summary>The key of the document under which the figures of a submission are on file.</summary>
    public static string KeyOf(int submission) => string.Create(CultureInfo.InvariantCulture, $"N{submission}");

    private async Task<SourceDocument> DocumentOf(SubmissionSheet sheet, Signature by, CancellationToken cancel)
    {
        var key = KeyOf(sheet.Head.Id);
        if (await db.Documents.SingleOrDefaultAsync(d => d.Key == key, cancel) is { } known)
        {
            return known;
        }

        var document = new SourceDocument
        {
            Key = key,
            Symbol = sheet.Frame.Form.Code,
            Type = "Biểu báo cáo",
            Issuer = sheet.Head.Organisation,
            Date = by.Day,
            Subject = $"{sheet.Frame.Form.NameVi}, {sheet.Head.Period.ToVietnamese()}",
            StatesFigures = true,
        };
        db.Documents.Add(document);
        await db.SaveChangesAsync(cancel);
        return document;
    }

    private int ProvinceOf(int area) => data.Area(area).Level == AreaLevel.Province ? area : data.Province!.Id;

    private IEnumerable<Observation> FiguresOf(
        SubmissionSheet sheet, int document, Signature by, Dictionary<(int, Period, string), Observation> last)
    {
        foreach (var (line, column, indicator) in sheet.Frame.Entered())
        {
            var content = sheet.ContentOf(new(line.Id, column.Id));
            var period = sheet.Frame.PeriodOf(column)!;
            var before = last.GetValueOrDefault((indicator.Id, period, line.Breakdown));
            // "Không phát sinh" adds nothing to the file, but takes back a figure that was on it.
            if (content.Value is null && before is null || content.IsMissing)
            {
                continue;
            }

            var (value, nature) = (content.Value ?? 0m, FormPeriods.NatureOf(column.Kind));
            if (before is null || (before.Value, before.Decimals, before.Nature) != (value, content.Decimals, nature))
            {
                yield return new()
                {
                    ProvinceId = ProvinceOf(sheet.Head.AreaId), Year = (short)period.Year, IndicatorId = indicator.Id, AreaId = sheet.Head.AreaId, Period = period,
                    Measure = Measure.Value, Breakdown = line.Breakdown, Nature = nature, Value = value, Decimals = content.Decimals, Unit = indicator.UnitVi,
                    SourceId = document, Version = (short)((before?.Version ?? 0) + 1), KnownFrom = by.Day, RecordedAt = by.At, RecordedBy = by.Name,
                    Note = content.IsNone ? "không phát sinh" : content.Comment ?? "", Status = ObservationStatus.Accepted, IsSimulated = sheet.Head.IsSimulated,
                };
            }
        }
    }
}
