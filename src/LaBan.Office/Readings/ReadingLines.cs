using LaBan.Text;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Office.Readings;

/// <summary>Writes a reading as JSON Lines: one object for each number, or for each claim, in the order of the text.</summary>
public static class ReadingLines
{
    /// <summary>Every number of the report.</summary>
    public static void WriteMentions(ReportReading reading, Stream output)
    {
        var lines = new JsonLines(output);
        foreach (var mention in reading.Mentions)
        {
            Mention(lines, mention);
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
        lines.Member("start", mention.Start);
        lines.Member("end", mention.End);
        lines.Member("text", mention.Text);
        lines.Member("role", mention.Role.Code());
        Reading(lines, mention);
        lines.Member("indicator", mention.Indicator);
        lines.Member("label", mention.Label);
        lines.Member("confidence", mention.Confidence);
        lines.Member("sentence", mention.Sentence);
        lines.Close('}');
    }

    private static void Reading(JsonLines lines, Mention mention)
    {
        lines.Member("value", mention.Value);
        lines.Member("unit", mention.Unit);
        lines.Member("direction", mention.Sign());
        lines.Member("basis", mention.Basis);
        lines.Member("period", mention.Period);
        lines.Member("qualifier", mention.Qualifier);
    }

    private static void Claim(JsonLines lines, Claim claim, int id)
    {
        lines.Open('{');
        lines.Member("id", id);
        lines.Member("indicator", claim.Indicator);
        lines.Member("label", claim.Label);
        lines.Member("period", claim.Period);
        Figure(lines, "value", claim.Value);
        Figure(lines, "change", claim.Change);
        Figure(lines, "plan_ratio", claim.PlanRatio);
        Figure(lines, "share", claim.Share);
        Figure(lines, "rank", claim.Rank);
        lines.Member("parent", claim.Parent < 0 ? default(decimal?) : claim.Parent);
        lines.Name("spans");
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

    private static void Figure(JsonLines lines, string name, Mention? figure)
    {
        lines.Name(name);
        if (figure is null)
        {
            lines.String(null);
            return;
        }

        lines.Open('{');
        lines.Member("role", figure.Role.Code());
        Reading(lines, figure);
        lines.Member("start", figure.Start);
        lines.Member("end", figure.End);
        lines.Close('}');
    }

    /// <summary>The direction of a change as files write it: "+", "-" or nothing.</summary>
    internal static string? Sign(this Mention mention) => mention.Direction switch { > 0 => "+", < 0 => "-", _ => null };
}
