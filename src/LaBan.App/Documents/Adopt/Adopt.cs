using System.Security.Cryptography;
using LaBan.App.Documents.Screen;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;
using LaBan.Model.Observations;
using LaBan.Model.Territory;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Documents.Adopt;

/// <summary>What was chosen of a document to be put on file.</summary>
/// <param name="Keys">The figures, by their keys.</param>
/// <param name="Day">The day of the document as typed.</param>
/// <param name="Symbol">Its number and symbol.</param>
/// <param name="Subject">What it is about.</param>
public sealed record AdoptForm(IReadOnlyList<string> Keys, string? Day, string? Symbol, string? Subject);

/// <summary>What came of it.</summary>
public sealed record Adopted(int Added, int Corrected, int Unchanged);

/// <summary>Puts figures of a document on file: the document as their source, the sentence in their note, versions as an import has them.</summary>
public sealed class Adopt(LabanContext db, ReferenceData data, Actor actor, AuditTrail trail, TimeProvider clock)
{
    private const int LongestText = 500;

    public async Task<Outcome<Adopted>> Run(OpenDocument document, IReadOnlyList<StatedFigure> stated, AdoptForm form, CancellationToken cancel)
    {
        var chosen = stated.Where(f => form.Keys.Contains(f.Key)).ToList();
        var badDay = DayOf(form.Day, out var day);
        if ((Refusal(form, chosen) ?? badDay) is { } problem)
        {
            await trail.Refuse("document.adopt", document.Id, problem, cancel);
            return problem;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        // Whoever moves the data holds this row: versions are counted by one at a time.
        await db.Database.ExecuteSqlAsync($"select version from data_state for update", cancel);
        var source = await Source(document, form, day, cancel);
        var adopted = await Write(source, day, chosen, cancel);
        trail.Note("document.adopt", document.Id, $"{document.Name}: {adopted.Added} mới, {adopted.Corrected} đính chính, {adopted.Unchanged} giữ nguyên",
            after: string.Join("; ", chosen.Select(f => f.Key)));
        await db.SaveChangesAsync(cancel);
        await db.Database.ExecuteSqlAsync($"update data_state set version = version + 1, changed = {trail.Now}, simulated = false", cancel);
        await transaction.CommitAsync(cancel);
        return adopted;
    }

    private Problem? Refusal(AdoptForm form, List<StatedFigure> chosen)
    {
        if (!actor.May(Right.ApproveProvince))
        {
            return IdentityProblems.NotAllowed;
        }

        if (data.Province is null || form.Keys.Count == 0)
        {
            return data.Province is null ? AdoptProblems.NoProvince : AdoptProblems.NothingChosen;
        }

        // The figures are of the province: no organisation below it holds the right for them.
        return chosen.Count != form.Keys.Distinct().Count() ? AdoptProblems.ReadOtherwise
            : chosen.Find(f => !actor.May(Right.ApproveProvince, 0, f.Indicator.Group)) is { } other ? AdoptProblems.NotYours(other.Indicator.Group)
            : null;
    }

    private Problem? DayOf(string? typed, out DateOnly day)
    {
        day = default;
        return string.IsNullOrWhiteSpace(typed) ? AdoptProblems.NoDay
            : !Dates.TryRead(typed, out day) ? ScreenProblems.BadDate(typed) with { Field = "ngay" }
            : day > clock.InVietnam() ? AdoptProblems.NotYet(Dates.Vi(day))
            : null;
    }

    /// <summary>The document among the sources; the same file is the same source.</summary>
    private async Task<SourceDocument> Source(OpenDocument document, AdoptForm form, DateOnly day, CancellationToken cancel)
    {
        var sum = Convert.ToHexStringLower(SHA256.HashData(document.File));
        var key = "VB-" + sum[..16];
        if (await db.Documents.SingleOrDefaultAsync(d => d.Key == key, cancel) is { } known)
        {
            return known;
        }

        var source = new SourceDocument
        {
            Key = key,
            Symbol = Cut(form.Symbol, ""),
            Type = "Văn bản",
            Date = day,
            Subject = Cut(form.Subject, document.Name),
            Note = $"{document.Name}, sha256 {sum}",
            StatesFigures = true,
        };
        db.Documents.Add(source);
        await db.SaveChangesAsync(cancel);
        return source;
    }

    private static string Cut(string? typed, string otherwise)
    {
        var text = ViText.Nfc(typed ?? "").Trim();
        return text.Length == 0 ? otherwise : text[..Math.Min(text.Length, LongestText)];
    }

    private async Task<Adopted> Write(SourceDocument source, DateOnly day, List<StatedFigure> chosen, CancellationToken cancel)
    {
        var filed = await db.Observations.AsNoTracking().Where(o => o.SourceId == source.Id).ToListAsync(cancel);
        foreach (var year in chosen.Select(f => f.Period.Year).Distinct())
        {
            await db.Database.ExecuteSqlAsync($"select ensure_observation_year({year})", cancel);
        }

        var (added, corrected, unchanged) = (0, 0, 0);
        foreach (var question in chosen.GroupBy(f => (f.Indicator.Id, f.Period, f.Measure)))
        {
            short statement = 0;
            foreach (var figure in question)
            {
                // A document that states a figure twice, with two values, states it in two statements.
                statement++;
                var last = filed.Where(o => (o.IndicatorId, o.Period, o.Measure) == question.Key && o.Unit == figure.Unit && o.Statement == statement)
                    .MaxBy(o => o.Version);
                var observation = Observation(source, day, figure, statement, last);
                (added, corrected, unchanged) = last is null ? (added + 1, corrected, unchanged)
                    : Says(last, observation) ? (added, corrected, unchanged + 1)
                    : (added, corrected + 1, unchanged);
                if (last is null || !Says(last, observation))
                {
                    db.Observations.Add(observation);
                }
            }
        }

        return new(added, corrected, unchanged);
    }

    private static bool Says(Observation one, Observation other) =>
        (one.Value, one.Decimals, one.Nature, one.KnownFrom, one.Note) == (other.Value, other.Decimals, other.Nature, other.KnownFrom, other.Note);

    private Observation Observation(SourceDocument source, DateOnly day, StatedFigure figure, short statement, Observation? last) => new()
    {
        ProvinceId = data.Province!.Id,
        Year = (short)figure.Period.Year,
        IndicatorId = figure.Indicator.Id,
        AreaId = data.Province.Id,
        Period = figure.Period,
        Measure = figure.Measure,
        Nature = figure.Nature,
        Value = figure.Figure.Value,
        Decimals = (short)figure.Figure.Decimals,
        Unit = figure.Unit,
        SourceId = source.Id,
        Statement = statement,
        Version = (short)((last?.Version ?? 0) + 1),
        KnownFrom = day,
        RecordedAt = trail.Now,
        RecordedBy = actor.Name,
        Note = $"«{Cut(figure.Sentence, "")}»",
    };
}
