using System.Reflection;
using LaBan.App.Exchange;
using LaBan.App.Exchange.Export;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Documentation;

public sealed class DataFilesPageTests(TestDatabases databases)
{
    private static MarkdownPage Vi => MarkdownPage.Open("docs/guide/data-files.vi.md");

    private static MarkdownPage En => MarkdownPage.Open("docs/guide/data-files.en.md");

    public static TheoryData<string> WordTables() =>
        [.. typeof(FileWords).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(WordTables))]
    public void Every_word_of_the_files_is_explained(string table)
    {
        var words = (dynamic)typeof(FileWords).GetProperty(table)!.GetValue(null)!;
        foreach (string word in words.Keys)
        {
            Vi.Text.ShouldContain($"`{word}`");
            En.Text.ShouldContain($"`{word}`");
        }
    }

    [Fact]
    public async Task The_tables_have_a_line_for_each_column_of_each_file_and_for_no_other()
    {
        using var folder = new DataFolder();
        await Export(folder.Path);

        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.csv"))
        {
            var columns = File.ReadLines(file).First().Split(',');
            foreach (var page in new[] { Vi, En })
            {
                MarkdownPage.Rows(page.Section(Path.GetFileName(file))).Select(r => r[0].Trim('`'))
                    .ShouldBe(columns, ignoreOrder: true, $"{page.Path}, {Path.GetFileName(file)}");
            }
        }
    }

    [Fact]
    public void Every_reason_for_a_refusal_and_every_way_out_is_listed()
    {
        var sentences = SourceText.Below("src/LaBan.App/Exchange/Import").SelectMany(s => s.PairsAfter("new(")).Distinct().ToList();

        sentences.Count.ShouldBeGreaterThan(50);
        foreach (var (vietnamese, english) in sentences)
        {
            Vi.Flow.ShouldContain(vietnamese);
            En.Flow.ShouldContain(english);
        }
    }

    private async Task Export(string folder)
    {
        using var database = await databases.Create(withSample: true);
        await using var services = new ServiceCollection().AddLogging().AddStorage(database).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ExportRun>().Run(new(folder, null), CancellationToken.None);
    }

    /// <summary>A folder that is gone after the test.</summary>
    private sealed class DataFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("laban-docs-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
