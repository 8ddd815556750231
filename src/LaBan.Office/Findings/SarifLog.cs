using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LaBan.Text.Checking;

namespace LaBan.Office.Findings;

/// <summary>Writes a check as a log of SARIF 2.1.0 (OASIS), which editors and review tools show beside the text.</summary>
public static class SarifLog
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    /// <summary>Writes to a stream, UTF-8.</summary>
    /// <param name="result">The check.</param>
    /// <param name="file">The name of the checked file; only its last part is told.</param>
    /// <param name="version">The version of the program.</param>
    /// <param name="output">Where to.</param>
    public static void Write(CheckResult result, string file, string version, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("$schema"u8, "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version"u8, "2.1.0");
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        var rules = result.Findings.Select(f => f.Rule).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        Tool(json, rules, version);
        json.WriteString("columnKind"u8, "utf16CodeUnits");
        Results(json, result, rules, new Place(Uri.EscapeDataString(Path.GetFileName(file)), LineStarts(result.Reading.Text.Text)));
        json.WriteStartObject("properties"u8);
        FindingsJson.Coverage(json, result.Coverage);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Tells where a stretch of the text is.</summary>
    private sealed record Place(string Uri, List<int> Lines)
    {
        public (int Line, int Column) Of(int offset)
        {
            var line = Lines.BinarySearch(offset);
            line = line < 0 ? ~line - 1 : line;
            return (line + 1, offset - Lines[line] + 1);
        }
    }

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return starts;
    }

    private static void Tool(Utf8JsonWriter json, List<RuleDescriptor> rules, string version)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "LaBàn");
        json.WriteString("version"u8, version);
        json.WriteString("language"u8, "vi");
        json.WriteStartArray("rules"u8);
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, rule.Id);
            Text(json, "shortDescription"u8, rule.Vietnamese);
            Text(json, "fullDescription"u8, rule.English);
            json.WriteStartObject("defaultConfiguration"u8);
            json.WriteString("level"u8, Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Results(Utf8JsonWriter json, CheckResult result, List<RuleDescriptor> rules, Place place)
    {
        json.WriteStartArray("results"u8);
        foreach (var finding in result.Findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId"u8, finding.Rule.Id);
            json.WriteNumber("ruleIndex"u8, rules.IndexOf(finding.Rule));
            json.WriteString("level"u8, Level(finding.Severity));
            Text(json, "message"u8, finding.Arithmetic is null ? finding.Message : $"{finding.Message} {finding.Arithmetic}.");
            json.WriteStartArray("locations"u8);
            Location(json, finding.Span, place);
            json.WriteEndArray();
            json.WriteStartArray("relatedLocations"u8);
            foreach (var span in finding.Related)
            {
                Location(json, span, place);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Location(Utf8JsonWriter json, TextSpan span, Place place)
    {
        var (from, to) = (place.Of(span.Start), place.Of(span.End));
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, place.Uri);
        json.WriteEndObject();
        json.WriteStartObject("region"u8);
        json.WriteNumber("startLine"u8, from.Line);
        json.WriteNumber("startColumn"u8, from.Column);
        json.WriteNumber("endLine"u8, to.Line);
        json.WriteNumber("endColumn"u8, to.Column);
        json.WriteNumber("charOffset"u8, span.Start);
        json.WriteNumber("charLength"u8, span.End - span.Start);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Hint ? "note" : severity.Code();
}
