using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Storage;

public sealed class SchemaTests(EmptySiteFixture site) : IClassFixture<EmptySiteFixture>
{
    [Fact]
    public async Task The_migrated_schema_is_the_one_the_program_expects()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<LabanContext>().Model;

        var expected = model.GetEntityTypes().SelectMany(Columns).Order(StringComparer.Ordinal).ToList();
        var tables = model.GetEntityTypes().Select(e => e.GetTableName()!).ToHashSet(StringComparer.Ordinal);
        var actual = (await Stored()).Where(c => tables.Contains(c.Split('.')[0])).Order(StringComparer.Ordinal).ToList();

        actual.ShouldBe(expected);
    }

    [Fact]
    public async Task Migrating_again_runs_nothing() =>
        (await new Migrator(site.Database.Source).Run(TestContext.Current.CancellationToken)).ShouldBeEmpty();

    [Fact]
    public async Task A_database_that_ran_another_text_of_a_migration_is_refused()
    {
        await Execute($"update schema_migrations set checksum = 'other' where name = '{Migration.All[0].Name}'");
        var refused = await Should.ThrowAsync<StartException>(() => new Migrator(site.Database.Source).Run(TestContext.Current.CancellationToken));
        await Execute($"update schema_migrations set checksum = '{Migration.All[0].Checksum}' where name = '{Migration.All[0].Name}'");

        refused.Vietnamese.ShouldContain(Migration.All[0].Name);
    }

    [Fact]
    public async Task A_database_newer_than_the_program_is_refused()
    {
        await Execute("insert into schema_migrations (name, checksum) values ('9999_later', 'x')");
        var refused = await Should.ThrowAsync<StartException>(() => new Migrator(site.Database.Source).Run(TestContext.Current.CancellationToken));
        await Execute("delete from schema_migrations where name = '9999_later'");

        refused.Vietnamese.ShouldContain("9999_later");
    }

    private static IEnumerable<string> Columns(IEntityType entity) =>
        entity.GetProperties().Select(p => $"{entity.GetTableName()}.{p.GetColumnName()} {p.GetColumnType()} {(p.IsNullable ? "null" : "not null")}");

    private async Task<List<string>> Stored()
    {
        var columns = new List<string>();
        await using var command = site.Database.Source.CreateCommand("""
            select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else ' null' end
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
            """);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private async Task Execute(string sql)
    {
        await using var command = site.Database.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
