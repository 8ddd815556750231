using System.Globalization;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>Footnotes of a sample: a mark in the body, and the note below that sets out figures of the topic.</summary>
internal sealed class Notes(SampleWriter writer, Dice dice)
{
    private static readonly Dictionary<string, string> Blocks = new()
    {
        ["growth"] = "note.growth", ["budget"] = "note.budget", ["retail"] = "note.retail", ["invest"] = "note.invest", ["order"] = "note.order",
    };

    private readonly List<string> _called = [];

    /// <summary>Perhaps marks a note at the end of a topic.</summary>
    public void Call(string topic)
    {
        if (Blocks.TryGetValue(topic, out var block) && dice.Percent(80))
        {
            _called.Add(block);
            writer.Plain(string.Create(CultureInfo.InvariantCulture, $" Kết quả chi tiết được tổng hợp từ các sở, ngành{_called.Count}."));
        }
    }

    /// <summary>Writes the notes.</summary>
    public void Write()
    {
        for (var i = 0; i < _called.Count; i++)
        {
            writer.Paragraph(_called[i], string.Create(CultureInfo.InvariantCulture, $"{i + 1} "));
            writer.EndPart();
        }
    }
}
