using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LaBan.Text;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Office.Readings;

/// <summary>Writes a reading as JSON Lines: one object for each number, or for each claim, in the order of the text.</summary>
public static class ReadingLines
{
    private const int FlushAt = 1 << 16;

    // Letters stay letters: the file is read by people and by programs, never put into a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>Every number of the report.</summary>
    public static void WriteMentions(ReportReading reading, Stream output) => Write(reading.Mentions, output, static (json, mention, _) => Mention(json, mention));

    /// <summary>Every claim; <c>id</c> and <c>parent</c> are places in the list of claims.</summary>
    public static void WriteClaims(ReportReading reading, Stream output) => Write(reading.Claims, output, Claim);

    private static void Write<T>(IReadOnlyList<T> items, Stream output, Action<Utf8JsonWriter, T, int> write)
    {
        var buffer = new ArrayBufferWriter<byte>(FlushAt * 2);
        using var json = new Utf8JsonWriter(buffer, Options);
        for (var i = 0; i < items.Count; i++)
        {
            write(json, items[i], i);
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= FlushAt)
            {
                output.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
        }

        output.Write(buffer.WrittenSpan);
        output.Flush();
    }

    private static void Mention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteNumber("start"u8, mention.Start);
        json.WriteNumber("end"u8, mention.End);
        json.WriteString("text"u8, mention.Text);
        json.WriteString("role"u8, mention.Role.Code());
        Reading(json, mention);
        json.WriteString("indicator"u8, mention.Indicator);
        json.WriteString("label"u8, mention.Label);
        json.WriteNumber("confidence"u8, mention.Confidence);
        json.WriteString("sentence"u8, mention.Sentence);
        json.WriteEndObject();
    }

    private static void Reading(Utf8JsonWriter json, Mention mention)
    {
        if (mention.Value is { } value)
        {
            json.WriteNumber("value"u8, value);
        }
        else
        {
            json.WriteNull("value"u8);
        }

        json.WriteString("unit"u8, mention.Unit);
        json.WriteString("direction"u8, mention.Sign());
        json.WriteString("basis"u8, mention.Basis);
        json.WriteString("period"u8, mention.Period);
        json.WriteString("qualifier"u8, mention.Qualifier);
    }

    private static void Claim(Utf8JsonWriter json, Claim claim, int id)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, id);
        json.WriteString("indicator"u8, claim.Indicator);
        json.WriteString("label"u8, claim.Label);
        json.WriteString("period"u8, claim.Period);
        Figure(json, "value", claim.Value);
        Figure(json, "change", claim.Change);
        Figure(json, "plan_ratio", claim.PlanRatio);
        Figure(json, "share", claim.Share);
        Figure(json, "rank", claim.Rank);
        json.WritePropertyName("parent"u8);
        if (claim.Parent < 0)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteNumberValue(claim.Parent);
        }

        json.WriteStartArray("spans"u8);
        foreach (var figure in claim.Figures)
        {
            json.WriteStartArray();
            json.WriteNumberValue(figure.Start);
            json.WriteNumberValue(figure.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter json, string name, Mention? figure)
    {
        json.WritePropertyName(name);
        if (figure is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("role"u8, figure.Role.Code());
        Reading(json, figure);
        json.WriteNumber("start"u8, figure.Start);
        json.WriteNumber("end"u8, figure.End);
        json.WriteEndObject();
    }

    /// <summary>The direction of a change as files write it: "+", "-" or nothing.</summary>
    internal static string? Sign(this Mention mention) => mention.Direction switch { > 0 => "+", < 0 => "-", _ => null };
}
