using System.Diagnostics;
using LaBan.App.Audit;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Audit;

/// <summary>What somebody with the run of the database does to the record, past its triggers, and what the walk of the chain finds.</summary>
public sealed class AuditChainTests(TestDatabases databases) : IAsyncLifetime
{
    private const string Add = "insert into audit_records (at, actor, action, subject, detail, before, after) values (now(), 'Nguyễn Văn A', 'grant.give', 'tran.b', 'Entrant, Sở Y tế', null, 'economy')";

    private Database _database = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await databases.Create(withSample: false);
        for (var time = 0; time < 5; time++)
        {
            await Execute(Add);
        }
    }

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_untouched_record_is_whole_and_tells_its_head()
    {
        var proof = await Verify();

        proof.IsWhole.ShouldBeTrue();
        proof.Records.ShouldBe(5);
        (await Verify(proof.Head)).IsWhole.ShouldBeTrue();
    }

    [Theory]
    [InlineData("update audit_records set detail = 'x'")]
    [InlineData("delete from audit_records")]
    [InlineData("delete from audit_seals")]
    public async Task The_database_itself_refuses_changes(string change) =>
        (await Should.ThrowAsync<Npgsql.PostgresException>(() => Execute(change))).Message.ShouldNotBeEmpty();

    [Theory]
    [InlineData("update audit_records set detail = 'Approver, Sở Y tế' where id = (select audit_id from audit_seals where seq = 3)", ChainFaultKind.RecordChanged, 3)]
    [InlineData("update audit_records set at = at - interval '1 microsecond' where id = (select audit_id from audit_seals where seq = 3)", ChainFaultKind.RecordChanged, 3)]
    [InlineData("update audit_records set before = '' where id = (select audit_id from audit_seals where seq = 2)", ChainFaultKind.RecordChanged, 2)]
    [InlineData("delete from audit_records where id = (select audit_id from audit_seals where seq = 3)", ChainFaultKind.RecordMissing, 3)]
    [InlineData("delete from audit_seals where seq = 3", ChainFaultKind.Gap, 3)]
    [InlineData("delete from audit_records where id = (select audit_id from audit_seals where seq = 5); delete from audit_seals where seq = 5", ChainFaultKind.EndMissing, 5)]
    public async Task A_touched_record_is_found_at_its_place(string tampering, ChainFaultKind kind, long seq)
    {
        await Tamper(tampering);

        (await Verify()).Faults.ShouldContain(f => f.Kind == kind && f.Seq == seq);
    }

    [Fact]
    public async Task A_record_slipped_in_from_outside_is_found()
    {
        await Tamper(Add);

        (await Verify()).Faults.ShouldHaveSingleItem().Kind.ShouldBe(ChainFaultKind.RecordUnsealed);
    }

    [Fact]
    public async Task A_chain_written_anew_from_a_change_on_is_whole_but_does_not_hold_the_head_noted_before()
    {
        var noted = (await Verify()).Head;

        await Tamper("update audit_records set actor = 'Người Khác' where id = (select audit_id from audit_seals where seq = 2);" + Rewrite);

        (await Verify()).IsWhole.ShouldBeTrue();
        (await Verify(noted)).Faults.ShouldHaveSingleItem().Kind.ShouldBe(ChainFaultKind.NotTheSameChain);
    }

    [Fact]
    public async Task A_hundred_thousand_records_are_walked_in_seconds()
    {
        await Tamper("insert into audit_records (at, actor, action, subject, detail) select now(), 'Nguyễn Văn A', 'figures.save', 'bản nộp ' || n, 'ô ' || n from generate_series(6, 100000) n;" + Rewrite);
        var clock = Stopwatch.StartNew();

        var proof = await Verify();

        TestContext.Current.TestOutputHelper?.WriteLine(clock.Elapsed.ToString());
        (proof.IsWhole, proof.Records).ShouldBe((true, 100_000));
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    /// <summary>What a thorough forger does: seals all records again.</summary>
    private const string Rewrite = """
        do $$
        declare
            r audit_records;
            n bigint := 0;
            h bytea := sha256(convert_to('LaBàn', 'UTF8'));
        begin
            delete from audit_seals;
            for r in select * from audit_records order by id loop
                n := n + 1;
                h := audit_hash(h, n, r);
                insert into audit_seals (seq, audit_id, hash) values (n, r.id, h);
            end loop;
            update audit_head set seq = n, hash = h;
        end $$;
        """;

    private Task<ChainProof> Verify(string? expected = null) => new AuditChain(_database.Source).Verify(expected, Cancel);

    /// <summary>As the owner of the server, whom no trigger stops.</summary>
    private Task Tamper(string sql) => Execute("set session_replication_role = replica;" + sql + ";set session_replication_role = origin");

    private async Task Execute(string sql)
    {
        await using var command = _database.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
