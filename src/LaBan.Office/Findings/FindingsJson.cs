using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LaBan.Text.Checking;

namespace LaBan.Office.Findings;

/// <summary>Writes a check as one JSON object: findings, confirmations and coverage.</summary>
public static class FindingsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    /// <summary>Writes to a stream, UTF-8.</summary>
    public static void Write(CheckResult result, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("findings"u8);
        foreach (var finding in result.Findings)
        {
            Finding(json, finding);
        }

        json.WriteEndArray();
        json.WriteStartArray("confirmations"u8);
        foreach (var confirmation in result.Confirmations)
        {
            Confirmation(json, confirmation);
        }

        json.WriteEndArray();
        Coverage(json, result.Coverage);
        json.WriteEndObject();
    }

    /// <summary>The member "coverage": how many numbers were seen, understood, checked and confirmed.</summary>
    internal static void Coverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage"u8);
        json.WriteNumber("numbers"u8, coverage.Numbers);
        json.WriteNumber("understood"u8, coverage.Understood);
        json.WriteNumber("checked"u8, coverage.Checked);
        json.WriteNumber("confirmed"u8, coverage.Confirmed);
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, finding.Rule.Id);
        json.WriteString("severity"u8, finding.Severity.Code());
        Span(json, finding.Span);
        json.WriteStartArray("related"u8);
        foreach (var span in finding.Related)
        {
            json.WriteStartObject();
            Span(json, span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("message"u8, finding.Message);
        json.WriteString("expected"u8, finding.Expected);
        json.WriteString("arithmetic"u8, finding.Arithmetic);
        json.WriteEndObject();
    }

    private static void Confirmation(Utf8JsonWriter json, Confirmation confirmation)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, confirmation.Rule.Id);
        json.WriteStartArray("numbers"u8);
        foreach (var start in confirmation.Numbers)
        {
            json.WriteNumberValue(start);
        }

        json.WriteEndArray();
        json.WriteString("arithmetic"u8, confirmation.Arithmetic);
        json.WriteEndObject();
    }

    private static void Span(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
    }
}
