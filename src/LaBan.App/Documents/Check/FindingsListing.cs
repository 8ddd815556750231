using System.Text;
using LaBan.App.Cli;
using LaBan.Text.Checking;

namespace LaBan.App.Documents.Check;

/// <summary>A check as a list for people: each finding with its words, and the coverage as the last line.</summary>
internal static class FindingsListing
{
    private const int Around = 40;

    public static void Write(CheckResult result, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        foreach (var finding in result.Findings)
        {
            Write(writer, result.Reading.Text.Text, finding);
        }

        writer.WriteLine(CoverageLine(result));
    }

    private static void Write(StreamWriter writer, string text, Finding finding)
    {
        writer.WriteLine($"{finding.Rule.Id} {Name(finding.Severity)}: {finding.Message}");
        writer.WriteLine($"    {Quote(text, finding.Span)}");
        if (finding.Arithmetic is { } arithmetic)
        {
            writer.WriteLine($"    {arithmetic}");
        }

        if (finding.Expected is { } expected)
        {
            writer.WriteLine($"    {Terminal.Pick("phù hợp", "would fit")}: {expected}");
        }

        writer.WriteLine();
    }

    /// <summary>"277 số: 270 hiểu, 61 kiểm được, 58 đúng, 3 sai; 216 không đủ căn cứ".</summary>
    private static string CoverageLine(CheckResult result)
    {
        var (all, understood, tested, confirmed) = result.Coverage;
        var hints = result.Findings.Count(f => f.Severity == Severity.Hint);
        return Terminal.Pick(
            $"{all} số: {understood} hiểu, {tested} kiểm được, {confirmed} đúng, {tested - confirmed} nghi sai; {all - tested} không đủ căn cứ. {result.Findings.Count - hints} lỗi và cảnh báo, {hints} gợi ý.",
            $"{all} numbers: {understood} understood, {tested} checked, {confirmed} confirmed, {tested - confirmed} doubtful; {all - tested} without grounds to judge. {result.Findings.Count - hints} errors and warnings, {hints} hints.");
    }

    private static string Name(Severity severity) => Terminal.Pick(severity.Names().Vietnamese, severity.Names().English).ToLowerInvariant();

    /// <summary>The words around a place on one line, the place itself in guillemets.</summary>
    private static string Quote(string text, TextSpan span)
    {
        var from = Math.Max(0, span.Start - Around);
        var to = Math.Min(text.Length, span.End + Around);
        var line = $"{(from > 0 ? "…" : "")}{text[from..span.Start]}«{text[span.Start..span.End]}»{text[span.End..to]}{(to < text.Length ? "…" : "")}";
        return string.Create(line.Length, line, static (clean, words) =>
        {
            for (var i = 0; i < words.Length; i++)
            {
                clean[i] = char.IsControl(words[i]) ? ' ' : words[i];
            }
        });
    }
}
