using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using LaBan.Measures;

namespace LaBan.Office.Rounds;

/// <summary>What each cell to be filled accepts, and what it says when it is chosen: its unit, the figure of last time, its limits.</summary>
internal static class TemplateRules
{
    private const int LongestPrompt = 250;
    private const int LongestTitle = 32;

    /// <summary>One rule for all cells that share it.</summary>
    public static DataValidations? Of(RoundSheet sheet)
    {
        var rules = new Dictionary<Rule, List<string>>();
        for (var line = 0; line < sheet.Lines.Count; line++)
        {
            for (var column = 0; column < sheet.Columns.Count; column++)
            {
                if (TemplateCells.IsFilled(sheet.Lines[line], sheet.Columns[column]))
                {
                    var rule = RuleOf(sheet.Lines[line], sheet.Columns[column]);
                    rules.TryAdd(rule, []);
                    rules[rule].Add(TemplateLayout.Cell(line, column));
                }
            }
        }

        return rules.Count == 0 ? null : new DataValidations(rules.Select(rule => Validation(rule.Key, rule.Value))) { Count = (uint)rules.Count };
    }

    private static Rule RuleOf(RoundLine line, RoundColumn column)
    {
        var cell = line.Cell(column.Key);
        var sentences = new List<string> { $"Đơn vị: {line.Unit}." };
        if (cell.Last is { } last)
        {
            sentences.Add($"Kỳ trước: {Written(last)}.");
        }

        if (cell.Limits is { } limits)
        {
            sentences.Add(Between("Thường", limits.UsualLow, limits.UsualHigh));
            sentences.Add(Between("Chỉ nhận", limits.Low, limits.High));
        }

        sentences.Add("Không phát sinh: gõ dấu -. Chưa có số: để trống.");
        return new Rule(line.Label, string.Join(' ', sentences.Where(s => s.Length > 0)), cell.Limits?.Low, cell.Limits?.High);
    }

    private static string Between(string word, decimal? low, decimal? high) => (low, high) switch
    {
        (null, null) => "",
        ({ } from, { } to) => $"{word} từ {Written(from)} đến {Written(to)}.",
        ({ } from, null) => $"{word} từ {Written(from)}.",
        (null, { } to) => $"{word} đến {Written(to)}.",
    };

    private static string Written(decimal value) => ViNumber.WriteTrimmed(value, 6);

    /// <summary>A number within the limits, or the dash of "không phát sinh": a plain decimal rule would refuse the dash.</summary>
    private static DataValidation Validation(Rule rule, List<string> cells)
    {
        var first = cells[0];
        var limits = new List<string> { $"ISNUMBER({first})" };
        limits.AddRange(rule.Low is { } low ? [$"{first}>={Plain(low)}"] : []);
        limits.AddRange(rule.High is { } high ? [$"{first}<={Plain(high)}"] : []);
        return new DataValidation(new Formula1($"OR(AND({string.Join(',', limits)}),{first}=\"-\")"))
        {
            Type = DataValidationValues.Custom,
            ErrorStyle = DataValidationErrorStyleValues.Stop,
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = true,
            PromptTitle = Cut(rule.Title, LongestTitle),
            Prompt = Cut(rule.Prompt, LongestPrompt),
            ErrorTitle = "Không nhận được",
            Error = Cut("Ô này chỉ nhận số (hoặc dấu - nếu không phát sinh). " + Between("Chỉ nhận", rule.Low, rule.High), LongestPrompt),
            SequenceOfReferences = new() { InnerText = string.Join(' ', cells) },
        };
    }

    private static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Cut(string text, int length) =>
        XmlText.Clean(text) is var clean && clean.Length > length ? clean[..(length - 1)].TrimEnd() + "…" : clean;

    private sealed record Rule(string Title, string Prompt, decimal? Low, decimal? High);
}
