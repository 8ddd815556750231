using LaBan.Tests.Text.Checking;
using LaBan.Text;
using LaBan.Text.Lexicon;
using LaBan.Text.Reading;

namespace LaBan.Tests.Text;

/// <summary>Pieces of sentences, as they are pasted: they begin and end anywhere, and the words around a number may not be there.</summary>
public sealed class FragmentTests
{
    private const int Fragments = 2_000;
    private const int LongestFragment = 12;

    private static readonly ReportReader Reader = Readers.WithCatalogue;

    private static readonly string[] Small =
    [
        "trên", "dưới", "từ", "hơn", "tren", "duoi", "là", "cả", "các", "của", "Top", "nhóm", "trước", "sau", "số", "có", "trang", "thứ", "Điều", "điểm", "không quá", "tối đa", "mới", "tổng", "vạn", "trở lên",
    ];

    private static readonly string[] Figures =
        ["5", "12,5", "1.234", "2023", "30/6", "100%", "4/63", "5%", "3 tỷ đồng", "3 tỷ đồng/7 tỷ đồng", "(3,1%)", "1.", "a)", "\n", ",", ";", "(", ")", "/", ":", "–"];

    private static readonly string[] Phrases =
        [.. LexiconTable.Rows("cues.tsv").SelectMany(row => row[1].Split('|')), .. LexiconTable.Rows("units.tsv").SelectMany(row => row[2].Split('|')), .. Small];

    [Fact]
    public void A_phrase_and_a_number_are_a_text() =>
        Phrases.SelectMany(phrase => (string[])[phrase + " 5%", "5% " + phrase, phrase + " 12,5 " + phrase, "1." + phrase])
            .Where(Fails)
            .ShouldBeEmpty();

    [Fact]
    public void Any_few_words_of_reports_are_a_text()
    {
        var random = new Random(Fragments);
        Enumerable.Range(0, Fragments)
            .Select(_ => string.Join(random.Next(9) == 0 ? "" : " ", Enumerable.Range(0, 1 + random.Next(LongestFragment)).Select(_ => Pick(random))))
            .Where(Fails)
            .ShouldBeEmpty();
    }

    /// <summary>What a reader of these words relies on: every number is seen, the text can be checked and a reading explained.</summary>
    private static bool Fails(string text)
    {
        try
        {
            var source = new SourceText(text);
            var mentions = Checkers.WithCatalogue.Check(source).Reading.Mentions;
            _ = mentions is [var first, ..] ? Reader.Explain(source, first.Start) : [];
            return mentions.Count != ReadingPropertyTests.CountNumbers(text);
        }
        catch (Exception wrong) when (wrong is IndexOutOfRangeException or ArgumentException or NullReferenceException or InvalidOperationException)
        {
            return true;
        }
    }

    private static string Pick(Random random)
    {
        var from = random.Next(5) < 2 ? Figures : Phrases;
        return from[random.Next(from.Length)];
    }
}
