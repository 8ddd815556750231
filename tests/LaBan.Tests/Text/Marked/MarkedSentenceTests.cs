using System.Globalization;
using System.Text;
using LaBan.Text.Mentions;

namespace LaBan.Tests.Text.Marked;

/// <summary>Every sentence of the files beside this one is read as it is marked.</summary>
public sealed class MarkedSentenceTests
{
    private const int FewestSentences = 350;
    private const int MostMisread = 61;

    private static readonly Dictionary<string, MarkedSentence> Sentences =
        Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "tests", "LaBan.Tests", "Text", "Marked"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(path => MarkedText.Read(Path.GetFileName(path), File.ReadLines(path)))
            .ToDictionary(s => s.Name);

    public static TheoryData<string> Names => [.. Sentences.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_number_is_read_as_marked(string sentence)
    {
        var marked = Sentences[sentence];
        marked.Problems.ShouldBeEmpty();
        var reading = Readers.WithCatalogue.Read(marked.Source, marked.Options);
        var found = reading.Mentions.Where(m => m.Start >= marked.Start).ToDictionary(m => m.Start);

        found.Keys.Order().ShouldBe(marked.Numbers.Select(n => n.Start), "the numbers seen are not the numbers printed");
        var wrong = new StringBuilder();
        foreach (var number in marked.Numbers)
        {
            if (Comparison.Differences(number, found[number.Start]) is { Count: > 0 } differences)
            {
                Tell(wrong, marked, number, found[number.Start], differences);
            }
        }

        if (marked.Misread is null)
        {
            (wrong.Length == 0).ShouldBeTrue(wrong.ToString());
        }
        else
        {
            (wrong.Length > 0).ShouldBeTrue($"{sentence} is read as marked now: take its line \"! {marked.Misread}\" away");
        }
    }

    /// <summary>The number only goes down.</summary>
    [Fact]
    public void Known_misreadings_do_not_grow() => Sentences.Values.Count(s => s.Misread is not null).ShouldBeLessThanOrEqualTo(MostMisread);

    [Fact]
    public void There_are_several_hundred_marked_sentences() => Sentences.Count.ShouldBeGreaterThan(FewestSentences);

    [Fact]
    public void No_sentence_stands_twice() =>
        Sentences.Values.GroupBy(s => s.Source.Text).Where(g => g.Count() > 1).Select(g => string.Join(", ", g.Select(s => s.Name))).ShouldBeEmpty();

    private static void Tell(StringBuilder wrong, MarkedSentence marked, ExpectedNumber number, Mention found, List<string> differences)
    {
        var text = marked.Source.Text;
        var end = number.Start + number.Text.Length;
        wrong.Append(CultureInfo.InvariantCulture, $"\n{marked.Name}: {text[marked.Start..number.Start]}«{number.Text}»{text[end..]}\n");
        foreach (var difference in differences)
        {
            wrong.Append("    ").Append(difference).Append('\n');
        }

        wrong.Append(CultureInfo.InvariantCulture, $"    label: {found.Label}\n");
        foreach (var step in Readers.WithCatalogue.Explain(marked.Source, number.Start, marked.Options))
        {
            wrong.Append(CultureInfo.InvariantCulture, $"    {step.Stage}: {step.English}\n");
        }
    }
}
