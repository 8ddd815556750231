using LaBan.Measures;
using LaBan.Text;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Office.Readings;

/// <summary>Writes a reading as JSON Lines: one object for each number, or for each claim, in the order of the text.</summary>
public static class ReadingLines
{
    // So many lines at a time, half of them on each core, so that little is kept of the later half however long the report.
    private const int Batch = 4_096;
    private const int WorthHalving = 200;
    private const int UsualLine = 512;

    /// <summary>Every number of the report.</summary>
    public static void WriteMentions(ReportReading reading, Stream output)
    {
        for (var from = 0; from < reading.Mentions.Count; from += Batch)
        {
            WriteMentions(reading.Mentions, from, Math.Min(from + Batch, reading.Mentions.Count), output);
        }
    }

    private static void WriteMentions(IReadOnlyList<Mention> mentions, int from, int to, Stream output)
    {
        if (to - from < WorthHalving)
        {
            WriteLines(mentions, from, to, output);
            return;
        }

        var middle = from + (to - from) / 2;
        using var late = new MemoryStream((to - middle) * UsualLine);
        Beside.Both(() => WriteLines(mentions, from, middle, output), () => WriteLines(mentions, middle, to, late));
        late.WriteTo(output);
    }

    private static void WriteLines(IReadOnlyList<Mention> mentions, int from, int to, Stream output)
    {
        var lines = new JsonLines(output);
        for (var i = from; i < to; i++)
        {
            Mention(lines, mentions[i]);
            lines.EndLine();
        }

        lines.Flush();
    }

    /// <summary>Every claim; <c>id</c> and <c>parent</c> are places in the list of claims.</summary>
    public static void WriteClaims(ReportReading reading, Stream output)
    {
        var lines = new JsonLines(output);
        for (var id = 0; id < reading.Claims.Count; id++)
        {
            Claim(lines, reading.Claims[id], id);
            lines.EndLine();
        }

        lines.Flush();
    }

    private static void Mention(JsonLines lines, Mention mention)
    {
        lines.Open('{');
        lines.Member("start"u8, mention.Start);
        lines.Member("end"u8, mention.End);
        lines.Member("text"u8, mention.Text);
        lines.Member("role"u8, mention.Role.Code());
        Reading(lines, mention);
        lines.Member("indicator"u8, mention.Indicator);
        lines.Member("label"u8, mention.Label);
        lines.Member("confidence"u8, mention.Confidence);
        lines.Member("sentence"u8, mention.Sentence);
        lines.Close('}');
    }

    private static void Reading(JsonLines lines, Mention mention)
    {
        lines.Member("value"u8, mention.Value);
        lines.Member("unit"u8, mention.Unit);
        lines.Member("direction"u8, mention.Sign());
        lines.Member("basis"u8, mention.Basis);
        lines.Member("period"u8, mention.Period);
        lines.Member("qualifier"u8, mention.Qualifier);
    }

    private static void Claim(JsonLines lines, Claim claim, int id)
    {
        lines.Open('{');
        lines.Member("id"u8, id);
        lines.Member("indicator"u8, claim.Indicator);
        lines.Member("label"u8, claim.Label);
        lines.Member("period"u8, claim.Period);
        Figure(lines, "value"u8, claim.Value);
        Figure(lines, "change"u8, claim.Change);
        Figure(lines, "plan_ratio"u8, claim.PlanRatio);
        Figure(lines, "share"u8, claim.Share);
        Figure(lines, "rank"u8, claim.Rank);
        lines.Member("parent"u8, claim.Parent < 0 ? default(decimal?) : claim.Parent);
        lines.Name("spans"u8);
        lines.Open('[');
        foreach (var figure in claim.Figures)
        {
            lines.Open('[');
            lines.Number(figure.Start);
            lines.Number(figure.End);
            lines.Close(']');
        }

        lines.Close(']');
        lines.Close('}');
    }

    private static void Figure(JsonLines lines, ReadOnlySpan<byte> name, Mention? figure)
    {
        lines.Name(name);
        if (figure is null)
        {
            lines.String(null);
            return;
        }

        lines.Open('{');
        lines.Member("role"u8, figure.Role.Code());
        Reading(lines, figure);
        lines.Member("start"u8, figure.Start);
        lines.Member("end"u8, figure.End);
        lines.Close('}');
    }

    /// <summary>The direction of a change as files write it: "+", "-" or nothing.</summary>
    internal static string? Sign(this Mention mention) => mention.Direction switch { > 0 => "+", < 0 => "-", _ => null };
}
