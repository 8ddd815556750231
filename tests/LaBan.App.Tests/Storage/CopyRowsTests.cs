using System.Globalization;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Storage;

public sealed class CopyRowsTests(TestDatabases databases)
{
    private static readonly string[] Numbers =
    [
        "0", "0.00", "1", "-1", "9999", "10000", "10001", "100000000", "0.1", "0.05", "0.0001", "0.00001", "12.50", "-12345.6789",
        "1234567.891", "1000000.0000", "79228162514264337593543950335", "-7922816251426433759354395033.5",
        "0.0000000000000000000000000001", "7.9228162514264337593543950335", "123456789012345678.90",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_number_arrives_as_it_was_written()
    {
        var values = Numbers.Select(n => decimal.Parse(n, CultureInfo.InvariantCulture)).ToList();

        var stored = await StoreAndRead("numeric", values, (rows, value) => rows.Write(value));

        stored.ShouldBe(Numbers);
    }

    [Fact]
    public async Task Whole_numbers_days_and_truth_arrive()
    {
        (await StoreAndRead("integer", [0, -1, int.MaxValue, int.MinValue], (rows, value) => rows.Write(value)))
            .ShouldBe(["0", "-1", "2147483647", "-2147483648"]);
        (await StoreAndRead("smallint", [(short)0, short.MaxValue, short.MinValue], (rows, value) => rows.Write(value)))
            .ShouldBe(["0", "32767", "-32768"]);
        (await StoreAndRead("date", [new DateOnly(1997, 1, 1), new DateOnly(2024, 2, 29)], (rows, value) => rows.Write(value)))
            .ShouldBe(["1997-01-01", "2024-02-29"]);
        (await StoreAndRead("boolean", [true, false], (rows, value) => rows.Write(value))).ShouldBe(["true", "false"]);
    }

    [Fact]
    public async Task A_moment_arrives_to_the_microsecond()
    {
        var moment = new DateTime(1999, 12, 31, 23, 59, 59, DateTimeKind.Utc).AddMicroseconds(999_999);

        (await StoreAndRead("timestamptz", [moment], (rows, value) => rows.Write(value))).ShouldBe(["1999-12-31 23:59:59.999999+00"]);
    }

    [Fact]
    public async Task Texts_of_any_length_arrive()
    {
        string[] texts = ["", "Tỉnh Bắc Giang", "𝔏", new('ệ', 200_000), new('a', 70_000)];

        (await StoreAndRead("text", texts, (rows, value) => rows.Write(value))).ShouldBe(texts);
    }

    [Fact]
    public async Task What_is_not_completed_leaves_nothing_behind()
    {
        using var database = await databases.Create(withSample: false);
        await using var connection = await database.Source.OpenConnectionAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "create temp table received (value integer)";
        await command.ExecuteNonQueryAsync(Cancel);

        using (var rows = new CopyRows(connection, "received", "value"))
        {
            rows.StartRow();
            rows.Write(1);
        }

        command.CommandText = "select count(*) from received";
        (await command.ExecuteScalarAsync(Cancel)).ShouldBe(0L);
    }

    /// <summary>Sends values to a table of their own and returns how the server spells them.</summary>
    private async Task<List<string>> StoreAndRead<T>(string type, IEnumerable<T> values, Action<CopyRows, T> write)
    {
        using var database = await databases.Create(withSample: false);
        await using var connection = await database.Source.OpenConnectionAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = $"set time zone 'UTC'; create temp table received (place integer, value {type})";
        await command.ExecuteNonQueryAsync(Cancel);
        using (var rows = new CopyRows(connection, "received", "place", "value"))
        {
            foreach (var (place, value) in values.Index())
            {
                rows.StartRow();
                rows.Write(place);
                write(rows, value);
            }

            rows.Complete();
        }

        command.CommandText = "select value::text from received order by place";
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        var stored = new List<string>();
        while (await reader.ReadAsync(Cancel))
        {
            stored.Add(reader.GetString(0));
        }

        return stored;
    }
}
