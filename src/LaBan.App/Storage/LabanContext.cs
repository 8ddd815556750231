using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;
using LaBan.Model.Collection.Door;
using LaBan.Model.Documents;
using LaBan.Model.Identity;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Model.Territory;
using Microsoft.AspNetCore.Identity;
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

    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<FormerName> FormerNames => Set<FormerName>();

    public DbSet<OrganisationSuccession> OrganisationSuccessions => Set<OrganisationSuccession>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<SentReminder> SentReminders => Set<SentReminder>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<CheckRound> CheckRounds => Set<CheckRound>();

    public DbSet<FindingDecision> FindingDecisions => Set<FindingDecision>();

    public DbSet<RuleSuppression> RuleSuppressions => Set<RuleSuppression>();

    public DbSet<Form> Forms => Set<Form>();

    public DbSet<FormVersion> FormVersions => Set<FormVersion>();

    public DbSet<Holiday> Holidays => Set<Holiday>();

    public DbSet<DoorRule> DoorRules => Set<DoorRule>();

    public DbSet<Round> Rounds => Set<Round>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<SubmissionEvent> SubmissionEvents => Set<SubmissionEvent>();

    public DbSet<Extension> Extensions => Set<Extension>();

    public DbSet<SubmissionCell> SubmissionCells => Set<SubmissionCell>();

    public DbSet<CellChange> CellChanges => Set<CellChange>();

    public DbSet<CellExplanation> CellExplanations => Set<CellExplanation>();

    public DbSet<CorrectionRequest> CorrectionRequests => Set<CorrectionRequest>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Period>().HaveConversion<PeriodConverter>();
        foreach (var type in (Type[])
        [
            typeof(IndicatorKind), typeof(Direction), typeof(Aggregation), typeof(AreaLevel), typeof(SuccessionKind),
            typeof(Measure), typeof(Nature), typeof(ObservationStatus), typeof(PlanKind), typeof(Issuer),
            typeof(TargetStage), typeof(TargetOperator), typeof(TargetOrigin),
            typeof(DecisionState), typeof(OrganisationKind), typeof(Role),
            .. CollectionMap.Numbers,
        ])
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
        model.Entity<SourceDocument>().ToTable("documents").Ignore(d => d.IsSimulated);
        model.Entity<Observation>(e =>
        {
            e.ToTable("observations").HasKey(o => new { o.ProvinceId, o.Year, o.Id });
            e.Property(o => o.Id).ValueGeneratedOnAdd();
            e.Ignore(o => o.Stated);
        });
        MapPlans(model);
        model.Entity<ReceivedDocument>().ToTable("received_documents");
        model.Entity<AuditRecord>().ToTable("audit_records");
        model.Entity<AuditSeal>().ToTable("audit_seals").HasKey(s => s.Seq);
        MapIdentity(model);
        model.Entity<Draft>().ToTable("drafts");
        model.Entity<CheckRound>().ToTable("check_rounds");
        model.Entity<FindingDecision>().ToTable("finding_decisions");
        model.Entity<RuleSuppression>().ToTable("rule_suppressions").Ignore(s => s.IsInForce);
        model.Entity<DataState>().ToTable("data_state").HasKey(s => s.Id);
        CollectionMap.Apply(model);
        SnakeCase.Apply(model);
    }

    private static void MapIdentity(ModelBuilder model)
    {
        model.Entity<Organisation>().ToTable("organisations").HasMany(o => o.FormerNames).WithOne().HasForeignKey(n => n.OrganisationId);
        model.Entity<FormerName>().ToTable("former_names");
        model.Entity<OrganisationSuccession>().ToTable("organisation_successions");
        model.Entity<Person>(e =>
        {
            e.ToTable("people").Ignore(p => p.PhoneNumber).Ignore(p => p.PhoneNumberConfirmed).Ignore(p => p.EmailConfirmed);
            e.Property(p => p.UserName).IsRequired();
            e.Property(p => p.NormalizedUserName).IsRequired();
            e.Property(p => p.SecurityStamp).IsRequired();
            e.Property(p => p.ConcurrencyStamp).IsRequired().IsConcurrencyToken();
        });
        model.Entity<IdentityUserLogin<int>>().ToTable("person_logins").HasKey(l => new { l.LoginProvider, l.ProviderKey });
        model.Entity<IdentityUserToken<int>>().ToTable("person_tokens").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        model.Entity<Grant>().ToTable("grants");
        model.Entity<SentReminder>().ToTable("reminders");
        model.Entity<Session>().ToTable("sessions");
        model.Entity<ApiToken>().ToTable("api_tokens");
        model.Entity<ProtectionKey>().ToTable("protection_keys");
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

/// <summary>The one row that tells how often the data changed, and whether all figures of it are simulated.</summary>
public sealed class DataState
{
    public short Id { get; init; } = 1;

    public long Version { get; set; }

    public DateTime Changed { get; set; }

    public bool Simulated { get; set; }
}
