using System.Globalization;
using LaBan.Text;

namespace LaBan.Tests.Text;

/// <summary>One reader serves many people at once: what each gets is what they would get alone.</summary>
public sealed class ReadingTogetherTests
{
    private const int Rounds = 3;
    private const int Readings = 4;

    [Fact]
    public void Texts_read_at_once_are_read_as_alone()
    {
        string[] texts = [.. ReadingFuzzTests.Shapes.Values.Select(shape => shape(1_500)), Long()];
        var alone = texts.Select(text => Told(Readers.New(), text)).ToArray();

        for (var round = 0; round < Rounds; round++)
        {
            var reader = Readers.New();
            var together = new string[texts.Length * 2];
            Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = Readings }, i => together[i] = Told(reader, texts[i % texts.Length]));

            together.ShouldBe([.. alone, .. alone]);
        }
    }

    /// <summary>So long that one reading takes two cores.</summary>
    private static string Long() => string.Concat(Enumerable.Range(1, TwoHalves.Worth + 100).Select(i =>
        $"{i}. Thu ngân sách của đơn vị {i} ước đạt {i},5 tỷ đồng, tăng {i % 90},1% so với cùng kỳ; trong đó thu nội địa {i / 2},5 tỷ đồng.\n"));

    private static string Told(ReportReader reader, string text)
    {
        var reading = reader.Read(text);
        return string.Join('\n', reading.Mentions.Select(m => m.ToString())) + "\n"
            + string.Join('\n', reading.Claims.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Indicator} {c.Label} {c.Period} {c.Parent} {c.Figures.Count}")));
    }
}
