using System.Globalization;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LaBan.App.Exchange.Import;

/// <summary>Loads a folder of data files, whole or not at all.</summary>
public sealed class ImportRun(LabanContext db, AuditTrail trail, TimeProvider clock)
{
    private const long LockKey = 0x4C61_4261_6D; // one import at a time

    private static readonly string[] KnownFiles =
    [
        AreasFile.Name, AreasFile.SuccessionsName, OrganisationsFile.Name, CatalogFile.Name, CatalogFile.OwnersName, DocumentsFile.SourcesName,
        DocumentsFile.Name, TargetsFile.Name, FactsFile.Name,
        HolidaysFile.Name, FormsFile.Name, FormParts.ColumnsName, FormParts.LinesName, DoorRulesFile.Name,
    ];

    /// <summary>What to load, and on whose behalf.</summary>
    public sealed record Request(string Folder, bool DryRun, string By, IProgress<ImportProgress>? Progress = null)
    {
        /// <summary>Whether the files win over what was set on pages since the last import.</summary>
        public bool Overwrites { get; init; }
    }

    public async Task<ImportReport> Run(Request request, CancellationToken cancel)
    {
        RequireFolder(request.Folder);
        var report = new ImportReport { IsDryRun = request.DryRun };
        report.Ignored.AddRange(Directory.EnumerateFiles(request.Folder, "*.csv").Select(f => Path.GetFileName(f)!)
            .Except(KnownFiles, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var stamp = new ImportStamp(clock.GetUtcNow().UtcDateTime, request.By);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LockKey})", cancel);
        await Read(new ImportFolder(request.Folder, report, request.Progress) { Overwrites = request.Overwrites }, stamp, cancel);
        if (report.IsAccepted && !request.DryRun)
        {
            await Note(request, report, cancel);
            await transaction.CommitAsync(cancel);
            report.Saved = true;
            await DescribeFigures(report, cancel);
        }

        return report;
    }

    /// <summary>
    /// Tells the database's planner what the table now holds, so that the first pages are quick. A small sample does: with
    /// the usual one this takes as long as loading the rows.
    /// </summary>
    private async Task DescribeFigures(ImportReport report, CancellationToken cancel)
    {
        if (report.Files.Any(f => f.File == FactsFile.Name && f.Added + f.Changed > 0))
        {
            await db.Database.ExecuteSqlAsync(
                $"set default_statistics_target = 20; analyze observations; reset default_statistics_target", cancel);
        }
    }

    /// <summary>Writes down what was loaded, from where and by which account of the machine.</summary>
    private Task<int> Note(Request request, ImportReport report, CancellationToken cancel)
    {
        var counts = report.Files.Where(f => f.Added + f.Changed > 0)
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.File} +{f.Added} ~{f.Changed}"));
        trail.Note("import", request.Folder, $"{request.By}: {string.Join("; ", counts)}");
        return db.SaveChangesAsync(cancel);
    }

    private async Task Read(ImportFolder folder, ImportStamp stamp, CancellationToken cancel)
    {
        await new AreasFile(db).Read(folder, cancel);
        await new OrganisationsFile(db).Read(folder, cancel);
        await new CatalogFile(db).Read(folder, cancel);
        await new DocumentsFile(db).Read(folder, cancel);
        if (!folder.Report.IsAccepted)
        {
            // Figures and targets speak of areas, indicators and documents; with those unsound they would only add noise.
            return;
        }

        await db.SaveChangesAsync(cancel);
        var areas = new AreaLookup(
            await db.Areas.AsNoTracking().OrderBy(a => a.Position).ThenBy(a => a.Id).ToListAsync(cancel),
            await db.AreaSuccessions.AsNoTracking().ToListAsync(cancel));
        await new TargetsFile(db, stamp).Read(folder, areas, cancel);
        await new HolidaysFile(db).Read(folder, cancel);
        await new FormsFile(db).Read(folder, cancel);
        await new DoorRulesFile(db).Read(folder, cancel);
        if (folder.Report.IsAccepted)
        {
            await db.SaveChangesAsync(cancel);
        }

        using var observations = new ObservationStream((NpgsqlConnection)db.Database.GetDbConnection(), stamp);
        await new FactsFile(db, observations).Read(folder, areas, cancel);
        if (folder.Report.IsAccepted && folder.Report.Files.Any(f => f.Added + f.Changed > 0))
        {
            // The province is simulated while every figure of it is.
            await db.Database.ExecuteSqlAsync($"""
                update data_state set version = version + 1, changed = {stamp.At}, simulated = case
                    when {observations.HasPublished} then false
                    when {observations.HasSimulated} then simulated or not exists (select from observations where not is_simulated)
                    else simulated end
                """, cancel);
        }
    }

    private static void RequireFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new StartException($"Không có thư mục {folder}.", $"There is no folder {folder}.");
        }

        try
        {
            if (!Directory.EnumerateFiles(folder, "*.csv").Any(f => KnownFiles.Contains(Path.GetFileName(f), StringComparer.Ordinal)))
            {
                throw new StartException(
                    $"Thư mục {folder} không có tệp dữ liệu nào ({string.Join(", ", KnownFiles)}).",
                    $"The folder {folder} holds no data file ({string.Join(", ", KnownFiles)}).");
            }
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new StartException($"Không đọc được thư mục {folder}.", $"The folder {folder} cannot be read.", refused);
        }
    }
}
