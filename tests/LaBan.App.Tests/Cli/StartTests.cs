using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LaBan.App.Tests.Cli;

/// <summary>Starting, stopping, crashing and failing, as the administrator meets them.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _folder = LabanProcess.DataFolder();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_starts_keeps_its_data_and_recovers_from_being_killed()
    {
        await using (var first = await LabanProcess.Serve(_folder))
        {
            (await first.Answers()).ShouldBeTrue();
            Postmaster().ShouldNotBeNull();
            (await first.Signal("TERM")).ShouldBe(0);
            Postmaster().ShouldBeNull();
        }

        await using (var killed = await LabanProcess.Serve(_folder))
        {
            await killed.Signal("KILL");
            Postmaster().ShouldNotBeNull();
        }

        await using var again = await LabanProcess.Serve(_folder);
        LabanProcess.Send("KILL", Postmaster()!.Value);
        (await again.Answers()).ShouldBeTrue();
        (await again.Signal("TERM")).ShouldBe(0);
        Postmaster().ShouldBeNull();
    }

    [Fact]
    public async Task A_second_command_shares_the_running_database_and_leaves_it_running()
    {
        await using var site = await LabanProcess.Serve(_folder);

        var (code, output, _) = await LabanProcess.Run(Data(), "migrate");

        code.ShouldBe(0);
        output.ShouldContain("Cơ sở dữ liệu đã ở bản mới nhất.");
        (await site.Answers()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_port_in_use_is_refused_in_one_sentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        ShouldBeOneSentence(await LabanProcess.Run(Data(), "serve", "--port", port), $"Cổng {port} đang được chương trình khác dùng");
    }

    [Fact]
    public async Task A_folder_of_another_postgresql_is_refused_in_one_sentence()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "database"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "database/PG_VERSION"), "16\n", TestContext.Current.CancellationToken);

        ShouldBeOneSentence(await LabanProcess.Run(Data(), "migrate"), "là của PostgreSQL 16");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_refused_in_one_sentence()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        ShouldBeOneSentence(await LabanProcess.Run(new(StringComparer.Ordinal) { ["LABAN_DATA"] = file }, "migrate"), "Không ghi được vào thư mục dữ liệu");
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=nobody;Database=none", "Không kết nối được máy chủ PostgreSQL 127.0.0.1:1")]
    [InlineData("rubbish", "LABAN_DATABASE không phải chuỗi kết nối")]
    public async Task A_server_that_cannot_be_reached_is_refused_in_one_sentence(string server, string because) =>
        ShouldBeOneSentence(await LabanProcess.Run(new(StringComparer.Ordinal) { ["LABAN_DATABASE"] = server }, "migrate"), because);

    [Theory]
    [InlineData("import", "/nowhere/at/all")]
    [InlineData("compose", "--period", "2024-Q1", "-o", "x.docx")]
    [InlineData("compose", "--type", "bao-cao-thang", "--period", "2024-H1", "-o", "x.docx")]
    [InlineData("generate", "--provinces", "0", "-o", "x")]
    public async Task What_a_command_cannot_do_is_refused_in_one_sentence(params string[] arguments) =>
        ShouldBeOneSentence(await LabanProcess.Run(Data(), arguments), "laban: ");

    [Fact]
    public async Task Sentences_are_english_when_asked()
    {
        var environment = Data();
        environment["LABAN_LANG"] = "en";

        ShouldBeOneSentence(await LabanProcess.Run(environment, "import", "/nowhere/at/all"), "There is no folder /nowhere/at/all.");
    }

    private Dictionary<string, string?> Data() => new(StringComparer.Ordinal) { ["LABAN_DATA"] = _folder };

    private static void ShouldBeOneSentence((int Code, string Output, string Error) ended, string because)
    {
        ended.Code.ShouldNotBe(0);
        ended.Error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain(because);
    }

    /// <summary>Process id of the folder's PostgreSQL, or null when none runs.</summary>
    private int? Postmaster()
    {
        var file = Path.Combine(_folder, "database/postmaster.pid");
        return File.Exists(file) ? int.Parse(File.ReadLines(file).First(), CultureInfo.InvariantCulture) : null;
    }
}
