using System.Text.RegularExpressions;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>A row of a table: how it is numbered, what it is about, and its figures by column.</summary>
/// <param name="Index">"I", "1.1", "-"; empty when it has none.</param>
/// <param name="Label">What it is about, in small letters.</param>
/// <param name="Cells">Its figures.</param>
internal sealed record GridRow(string Index, string Label, Dictionary<int, Figure> Cells);

/// <summary>A table of a report as figures in rows and columns.</summary>
internal sealed partial class TableGrid
{
    private const int LongestIndex = 6;

    /// <summary>The rows that hold figures or name a group, in order.</summary>
    public List<GridRow> Rows { get; } = [];

    /// <summary>What the row of column numbers says of columns: 6 is (4)/(1).</summary>
    public List<(int Column, int Left, char Sign, int Right)> Formulas { get; } = [];

    /// <summary>The columns that hold figures.</summary>
    public List<int> Columns => [.. Rows.SelectMany(r => r.Cells.Keys).Distinct().Order()];

    /// <summary>The tables of a report.</summary>
    public static List<TableGrid> Read(CheckedReport report)
    {
        var grids = new List<TableGrid>();
        var table = -1;
        foreach (var sentence in report.Sentences)
        {
            if (sentence.Paragraph is not { Kind: ParagraphKind.Row, Row: { } row })
            {
                continue;
            }

            if (row.Table != table)
            {
                table = row.Table;
                grids.Add(new TableGrid());
            }

            grids[^1].Add(report, sentence, row);
        }

        return grids;
    }

    private void Add(CheckedReport report, SentenceView sentence, Reading.TableRow row)
    {
        var texts = row.Cells.Select(c => report.Text[c.Start..c.End].Trim()).ToList();
        if (ReadFormulas(row, texts))
        {
            return;
        }

        var cells = new Dictionary<int, Figure>();
        foreach (var draft in sentence.Numbers)
        {
            var number = report.MentionOf(draft);
            var cell = row.Cells.FirstOrDefault(c => c.Start <= number.Start && number.End <= c.End);
            if (cell is not null && number.Role.IsMeasure() && report.Figure(number) is { } figure)
            {
                cells.TryAdd(cell.Column, figure);
            }
        }

        var names = texts.Where((t, i) => t.Length > 0 && !cells.ContainsKey(row.Cells[i].Column)).ToList();
        var isNumbered = names.Count > 1 && names[0].Length <= LongestIndex;
        Rows.Add(new GridRow(isNumbered ? names[0].TrimEnd('.', ')') : "", names.Count == 0 ? "" : names[isNumbered ? 1 : 0].ToLowerInvariant(), cells));
    }

    /// <summary>"A B 1 2 3 4=3/1": numbers of columns, some with a formula.</summary>
    private bool ReadFormulas(Reading.TableRow row, List<string> texts)
    {
        if (!texts.Exists(t => ColumnFormula().IsMatch(t)))
        {
            return false;
        }

        var columns = new Dictionary<string, int>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (LeadingNumber().Match(texts[i]) is { Success: true } own)
            {
                columns.TryAdd(own.Groups[1].Value, row.Cells[i].Column);
            }
        }

        foreach (var match in texts.Select(t => ColumnFormula().Match(t)).Where(m => m.Success))
        {
            if (columns.TryGetValue(match.Groups[1].Value, out var column) && columns.TryGetValue(match.Groups[2].Value, out var left) && columns.TryGetValue(match.Groups[4].Value, out var right))
            {
                Formulas.Add((column, left, match.Groups[3].Value[0], right));
            }
        }

        return true;
    }

    [GeneratedRegex(@"^\(?\s*(\d{1,2})\s*\)?")]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"^\(?\s*(\d{1,2})\s*\)?\s*=\s*\(?\s*(\d{1,2})\s*\)?\s*([-/:+])\s*\(?\s*(\d{1,2})\s*\)?\s*(?:[x*]\s*100|%)?\s*\)?\s*%?$")]
    private static partial Regex ColumnFormula();
}
