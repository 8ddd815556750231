using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Storage;

/// <summary>How forms, rounds and submissions are stored.</summary>
internal static class CollectionMap
{
    /// <summary>The enumerations that are stored as small numbers.</summary>
    public static Type[] Numbers { get; } =
    [
        typeof(Frequency), typeof(PeriodCalendar), typeof(FilledBy), typeof(ReportingLevel), typeof(DayShift), typeof(PartKind),
        typeof(ColumnKind), typeof(SubmissionState), typeof(EntryWay), typeof(CorrectionState),
        typeof(DoorKind), typeof(DoorSeverity), typeof(DoorSort),
    ];

    public static void Apply(ModelBuilder model)
    {
        MapForms(model);
        model.Entity<Holiday>().ToTable("holidays");
        model.Entity<Round>().ToTable("rounds").HasMany(r => r.Deadlines).WithOne().HasForeignKey(d => d.RoundId);
        model.Entity<RoundDeadline>().ToTable("round_deadlines");
        model.Entity<Submission>(e =>
        {
            e.ToTable("submissions").HasMany(s => s.Events).WithOne().HasForeignKey(v => v.SubmissionId);
            e.Ignore(s => s.IsOpen).Ignore(s => s.IsApproved);
        });
        model.Entity<SubmissionEvent>().ToTable("submission_events");
        model.Entity<Extension>().ToTable("extensions");
        model.Entity<SubmissionCell>(e =>
        {
            e.ToTable("submission_cells").HasKey(c => new { c.SubmissionId, c.LineId, c.ColumnId });
            e.Ignore(c => c.Content).Ignore(c => c.ChangedSinceApproval);
        });
        model.Entity<CellChange>().ToTable("cell_changes").Ignore(c => c.Content);
        model.Entity<CellExplanation>().ToTable("cell_explanations");
        model.Entity<DoorRule>().ToTable("door_rules");
        model.Entity<CorrectionRequest>().ToTable("correction_requests");
    }

    private static void MapForms(ModelBuilder model)
    {
        model.Entity<Form>().ToTable("forms").HasMany(f => f.Versions).WithOne().HasForeignKey(v => v.FormId);
        model.Entity<FormVersion>(e =>
        {
            e.ToTable("form_versions").HasMany(v => v.Lines).WithOne().HasForeignKey(l => l.FormVersionId);
            e.HasMany(v => v.Columns).WithOne().HasForeignKey(c => c.FormVersionId);
            e.HasMany(v => v.Deadlines).WithOne().HasForeignKey(d => d.FormVersionId);
        });
        model.Entity<FormLine>().ToTable("form_lines").Ignore(l => l.IsHeading);
        model.Entity<FormColumn>().ToTable("form_columns").Ignore(c => c.IsEntered);
        model.Entity<FormDeadline>().ToTable("form_deadlines");
    }
}
