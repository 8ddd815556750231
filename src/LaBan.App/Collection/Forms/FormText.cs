using System.Globalization;
using LaBan.App.Exchange;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;

namespace LaBan.App.Collection.Forms;

/// <summary>Lines and columns of a form as plain text, one a row, their parts between bars; written and read by the same words.</summary>
public static class FormText
{
    private const int MostRows = 2_000;

    /// <summary><c>number | indicator or heading | level | part | form it is entered in | breakdown | own words</c>, a row each.</summary>
    public static string Write(IEnumerable<FormLine> lines, ReferenceData data) => Join(lines.OrderBy(l => l.Position).Select(l => new[]
    {
        l.Number, l.IndicatorId is { } id ? data.Indicator(id).Code : l.Label, l.Level == 0 ? "" : Text(l.Level),
        l.Part == PartKind.None ? "" : FileWords.Parts.Word(l.Part), l.EnteredIn ?? "", l.Breakdown, l.IsHeading ? "" : l.Label,
    }));

    /// <summary><c>key | kind | title | formula | optional</c>, a row each.</summary>
    public static string Write(IEnumerable<FormColumn> columns) => Join(columns.OrderBy(c => c.Position).Select(c => new[]
    {
        c.Key, FileWords.ColumnKinds.Word(c.Kind), c.Title, c.Formula ?? "", c.IsOptional ? "1" : "",
    }));

    /// <summary>Such as <c>local:16|department:20</c>.</summary>
    public static string Write(IEnumerable<FormDeadline> deadlines) => string.Join('|', deadlines.OrderBy(d => d.Level)
        .Select(d => FileWords.ReportingLevels.Word(d.Level) + ":" + Text(d.Day) + (d.MonthsAfter == 0 ? "" : "+" + Text(d.MonthsAfter))));

    public static Outcome<List<FormLine>> ReadLines(string text, ReferenceData data)
    {
        var (lines, rows) = (new List<FormLine>(), new Dictionary<FormLine, int>());
        foreach (var (row, parts) in Rows(text))
        {
            var indicator = data.Indicator(Part(parts, 1));
            if (Part(parts, 1).Length == 0 || (indicator is null && Part(parts, 1).Contains('.', StringComparison.Ordinal) && !Part(parts, 1).Contains(' ', StringComparison.Ordinal)))
            {
                return FormProblems.BadLine(row, Part(parts, 1));
            }

            if (!TryLevel(Part(parts, 2), out var level) || !TryWord(FileWords.Parts, Part(parts, 3), out var part))
            {
                return FormProblems.BadPart(row);
            }

            var line = new FormLine
            {
                Position = lines.Count + 1,
                Number = Part(parts, 0),
                IndicatorId = indicator?.Id,
                Label = Part(parts, indicator is null ? 1 : 6),
                Level = level,
                Part = part,
                EnteredIn = Part(parts, 4) is { Length: > 0 } form ? form : null,
                Breakdown = indicator is null ? "" : Part(parts, 5),
            };
            if (FormRepeats.Of(line, lines) is { } first)
            {
                return FormProblems.LineAskedTwice(rows[first], row, Part(parts, 1));
            }

            lines.Add(line);
            rows.Add(line, row);
        }

        return lines.Exists(l => !l.IsHeading) ? lines : FormProblems.NoLines;
    }

    public static Outcome<List<FormColumn>> ReadColumns(string text)
    {
        var columns = new List<FormColumn>();
        foreach (var (row, parts) in Rows(text))
        {
            var (key, formula) = (Part(parts, 0), Part(parts, 3));
            if (!TryWord(FileWords.ColumnKinds, Part(parts, 1), out var kind) || columns.Exists(c => c.Key == key)
                || ColumnFormula.Parse(key)?.Operands.SequenceEqual([key], StringComparer.Ordinal) != true || key.Contains('.', StringComparison.Ordinal))
            {
                return FormProblems.BadColumn(row, key);
            }

            if ((kind == ColumnKind.Formula) != (ColumnFormula.Parse(formula) is { } read && read.Operands.All(o => columns.Exists(c => c.Key == o))))
            {
                return FormProblems.BadFormula(row, formula);
            }

            var column = new FormColumn
            {
                Position = columns.Count + 1,
                Key = key,
                Kind = kind,
                Title = Part(parts, 2),
                Formula = formula.Length > 0 ? formula : null,
                IsOptional = Part(parts, 4) == "1",
            };
            if (FormRepeats.Of(column, columns) is { } first)
            {
                return FormProblems.ColumnAskedTwice(first.Key, key);
            }

            columns.Add(column);
        }

        return columns.Exists(c => c.IsEntered) ? columns : FormProblems.NoEnteredColumn;
    }

    public static Outcome<List<FormDeadline>> ReadDeadlines(string text)
    {
        var rules = new List<FormDeadline>();
        foreach (var part in text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = part.Split(':', '+');
            if (words.Length is not (2 or 3) || !FileWords.ReportingLevels.TryGetValue(words[0], out var level) || rules.Exists(r => r.Level == level)
                || !TryWhole(words[1], 1, 31, out var day) || !TryWhole(words.ElementAtOrDefault(2) ?? "0", 0, 12, out var months))
            {
                return FormProblems.BadDeadline(part);
            }

            rules.Add(new() { Level = level, Day = day, MonthsAfter = months });
        }

        return rules.Count > 0 ? rules : CollectionProblems.NoDeadline;
    }

    private static IEnumerable<(int Row, string[] Parts)> Rows(string text) =>
        ViText.Nfc(text).Split('\n').Take(MostRows).Select((row, i) => (i + 1, row.Split('|', StringSplitOptions.TrimEntries))).Where(r => r.Item2.Any(p => p.Length > 0));

    private static string Part(string[] parts, int at) => parts.ElementAtOrDefault(at) ?? "";

    private static bool TryLevel(string text, out int level)
    {
        level = 0;
        return text.Length == 0 || TryWhole(text, 0, 9, out level);
    }

    private static bool TryWord<T>(IReadOnlyDictionary<string, T> words, string text, out T value) where T : struct
    {
        value = default;
        return text.Length == 0 || words.TryGetValue(text, out value);
    }

    private static bool TryWhole(string text, int min, int max, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= min && number <= max;

    private static string Join(IEnumerable<string[]> rows) => string.Join('\n', rows.Select(r => string.Join(" | ", r).TrimEnd(' ', '|')));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
