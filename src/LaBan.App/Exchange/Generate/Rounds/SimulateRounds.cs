using LaBan.App.Storage;
using LaBan.Model.Observations;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>
/// Fills a province that has forms and published figures, but no rounds yet, with the rounds of 2024 and 2025. All of it is
/// marked simulated, and none of it touches what was published.
/// </summary>
public sealed class SimulateRounds(LabanContext db, TimeProvider clock)
{
    /// <summary>The seed of the province that comes with the program.</summary>
    public const int UsualSeed = 1;

    /// <summary>How many rounds and cells were made; nothing where there are rounds already, or no forms.</summary>
    public sealed record Made(int Rounds, int Submissions, int Cells);

    public async Task<Made> Run(int seed, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"lock table rounds in share row exclusive mode", cancel);
        if (await db.Rounds.AnyAsync(cancel) || await Material(cancel) is not { } material)
        {
            return new(0, 0, 0);
        }

        var rounds = new SimulatedRounds(material, seed).Make().ToList();
        var now = clock.GetUtcNow().UtcDateTime;
        new RoundsOnFile((NpgsqlConnection)db.Database.GetDbConnection(), now).Write(rounds, material.Data.Province!.Id, await Documents(rounds, cancel));
        await db.Database.ExecuteSqlAsync($"update data_state set version = version + 1, changed = {now}", cancel);
        await transaction.CommitAsync(cancel);
        return new(rounds.Count, rounds.Sum(r => r.Submissions.Count), rounds.Sum(r => r.Submissions.Sum(s => s.Cells.Count)));
    }

    /// <summary>What the province has on file; null without forms, a province or published figures.</summary>
    internal async Task<RoundMaterial?> Material(CancellationToken cancel)
    {
        var forms = await db.Forms.AsNoTracking().Include(f => f.Versions).ThenInclude(v => v.Lines).Include(f => f.Versions).ThenInclude(v => v.Columns)
            .Include(f => f.Versions).ThenInclude(v => v.Deadlines).AsSplitQuery().OrderBy(f => f.Position).ToListAsync(cancel);
        var data = await ReferenceData.Load(db, cancel);
        if (forms.Count == 0 || data.Province is not { } province || data.IsSimulated)
        {
            return null;
        }

        return new(
            data, forms,
            await db.Organisations.AsNoTracking().ToListAsync(cancel),
            new(await db.Holidays.AsNoTracking().ToListAsync(cancel)),
            await db.Observations.AsNoTracking().Where(o => o.ProvinceId == province.Id && o.AreaId == province.Id && o.Status == ObservationStatus.Accepted).ToListAsync(cancel));
    }

    /// <summary>One document for each form and year. They carry no date, so that no day of knowledge comes from them.</summary>
    private async Task<Dictionary<(string, int), int>> Documents(List<SimulatedRound> rounds, CancellationToken cancel)
    {
        var documents = rounds.GroupBy(r => (r.Form.Code, r.Round.Period.Year)).ToDictionary(g => g.Key, g => new SourceDocument
        {
            Key = $"MP-{g.Key.Code}-{g.Key.Year}",
            Type = SourceDocument.SimulatedType,
            Issuer = "LaBàn",
            Subject = $"Số liệu mô phỏng: {g.First().Form.NameVi}, năm {g.Key.Year}",
            StatesFigures = true,
        });
        db.Documents.AddRange(documents.Values);
        await db.SaveChangesAsync(cancel);
        return documents.ToDictionary(d => d.Key, d => d.Value.Id);
    }
}
