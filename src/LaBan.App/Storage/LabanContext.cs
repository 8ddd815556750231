using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Documents;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Model.Territory;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Storage;

/// <summary>The database as the program sees it. Numbered SQL files make the schema; a test compares the two.</summary>
public sealed class LabanContext(DbContextOptions<LabanContext> options) : DbContext(options)
{
    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<Area> Areas => Set<Area>();

    public DbSet<AreaSuccession> AreaSuccessions => Set<AreaSuccession>();

    public DbSet<SourceDocument> Documents => Set<SourceDocument>();

    public DbSet<Observation> Observations => Set<Observation>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<Target> Targets => Set<Target>();

    public DbSet<TargetVersion> TargetVersions => Set<TargetVersion>();

    public DbSet<DataState> DataStates => Set<DataState>();

    public DbSet<ReceivedDocument> ReceivedDocuments => Set<ReceivedDocument>();

    public DbSet<AuditRecord> AuditRecords => Set<AuditRecord>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<CheckRound> CheckRounds => Set<CheckRound>();

    public DbSet<FindingDecision> FindingDecisions => Set<FindingDecision>();

    public DbSet<RuleSuppression> RuleSuppressions => Set<RuleSuppression>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Period>().HaveConversion<PeriodConverter>();
        foreach (var type in new[]
        {
            typeof(IndicatorKind), typeof(Direction), typeof(Aggregation), typeof(AreaLevel), typeof(SuccessionKind),
            typeof(Measure), typeof(Nature), typeof(ObservationStatus), typeof(PlanKind), typeof(Issuer),
            typeof(TargetStage), typeof(TargetOperator), typeof(TargetOrigin),
            typeof(DecisionState),
        })
        {
            configurationBuilder.Properties(type).HaveConversion<short>();
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var model = modelBuilder;
        model.Entity<Indicator>(e =>
        {
            e.ToTable("indicators").HasMany(i => i.Aliases).WithOne().HasForeignKey(a => a.IndicatorId);
            e.HasMany(i => i.Owners).WithOne().HasForeignKey(o => o.IndicatorId);
            e.Ignore(i => i.IsComparedByDifference);
        });
        model.Entity<IndicatorAlias>().ToTable("indicator_aliases");
        model.Entity<IndicatorOwner>().ToTable("indicator_owners");
        model.Entity<Area>().ToTable("areas");
        model.Entity<AreaSuccession>().ToTable("area_successions");
        model.Entity<SourceDocument>().ToTable("documents");
        model.Entity<Observation>(e =>
        {
            e.ToTable("observations").HasKey(o => new { o.ProvinceId, o.Year, o.Id });
            e.Property(o => o.Id).ValueGeneratedOnAdd();
            e.Ignore(o => o.Stated);
        });
        MapPlans(model);
        model.Entity<ReceivedDocument>().ToTable("received_documents");
        model.Entity<AuditRecord>().ToTable("audit_records");
        model.Entity<Draft>().ToTable("drafts");
        model.Entity<CheckRound>().ToTable("check_rounds");
        model.Entity<FindingDecision>().ToTable("finding_decisions");
        model.Entity<RuleSuppression>().ToTable("rule_suppressions").Ignore(s => s.IsInForce);
        model.Entity<DataState>().ToTable("data_state").HasKey(s => s.Id);
        SnakeCase.Apply(model);
    }

    private static void MapPlans(ModelBuilder model)
    {
        model.Entity<Plan>(e =>
        {
            e.ToTable("plans").HasKey(p => new { p.ProvinceId, p.Id });
            e.Property(p => p.Id).ValueGeneratedOnAdd();
            e.HasMany(p => p.Targets).WithOne().HasForeignKey(t => new { t.ProvinceId, t.PlanId });
        });
        model.Entity<Target>(e =>
        {
            e.ToTable("targets").HasKey(t => new { t.ProvinceId, t.Id });
            e.Property(t => t.Id).ValueGeneratedOnAdd();
            e.HasMany(t => t.Versions).WithOne().HasForeignKey(v => new { v.ProvinceId, v.TargetId });
        });
        model.Entity<TargetVersion>(e =>
        {
            e.ToTable("target_versions").HasKey(v => new { v.ProvinceId, v.Id });
            e.Property(v => v.Id).ValueGeneratedOnAdd();
        });
    }
}

/// <summary>The one row that tells how often the data changed, and whether any of it is simulated.</summary>
public sealed class DataState
{
    public short Id { get; init; } = 1;

    public long Version { get; set; }

    public DateTime Changed { get; set; }

    public bool Simulated { get; set; }
}
