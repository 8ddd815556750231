using LaBan.Measures;
using LaBan.Office.Workbooks;

namespace LaBan.Office.Rounds;

/// <summary>Finds the lines and columns of a template by its hidden marks, wherever rows and columns have gone.</summary>
internal static class MarkedSheet
{
    /// <summary>The sheets that carry a sound mark of any submission.</summary>
    public static List<(RawSheet Sheet, SheetMark Mark)> Find(RawWorkbook workbook) =>
    [
        .. workbook.Sheets
            .Select(sheet => (Sheet: sheet, Mark: sheet.Cells.Where(c => c.Kind == RawKind.Text).Select(c => RoundStamp.Sheet(c.Words)).FirstOrDefault(m => m is not null)))
            .Where(found => found.Mark is not null)
            .Select(found => (found.Sheet, found.Mark!)),
    ];

    public static Placement Place(RawSheet sheet, RoundSheet form, Inquiry inquiry)
    {
        var lines = form.Lines.ToDictionary(line => line.Id);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<PlacedRow>();
        var unmarked = new List<string>();
        foreach (var row in sheet.Rows)
        {
            foreach (var mark in row.Select(c => (c.Column, Key: RoundStamp.Column(c.Words))).Where(m => m.Key is not null))
            {
                columns[mark.Key!] = mark.Column;
            }

            var line = row.Select(c => RoundStamp.Line(c.Words)).FirstOrDefault(id => id is not null);
            if (line is { } id && lines.TryGetValue(id, out var known))
            {
                rows.Add(new PlacedRow(row.Key, known, Refusal(row, known)));
            }
            else if (columns.Count > 0 && line is null && columns.Values.Any(column => sheet.At(row.Key, column).Kind == RawKind.Number))
            {
                unmarked.Add(NameOf(row));
            }
        }

        NotePassedOver(unmarked.Where(name => name.Length > 2), inquiry);
        return new Placement(sheet, rows, Inputs(columns, form), UnitColumn(sheet));
    }

    /// <summary>The column whose head says that it has units.</summary>
    public static int UnitColumn(RawSheet sheet) => sheet.Cells
        .FirstOrDefault(c => c.Kind == RawKind.Text && c.Words!.Length < 30 && HeaderWords.IsUnit(ViText.FoldKey(c.Words))).Column;

    public static void NotePassedOver(IEnumerable<string> names, Inquiry inquiry)
    {
        var all = names.ToList();
        if (all.Count > 0)
        {
            inquiry.Note(RoundProblems.RowsPassedOver(all.Count, string.Join("; ", all.Take(5).Select(RoundProblems.Shown)) + (all.Count > 5 ? "; …" : "")));
        }
    }

    private static Dictionary<string, int> Inputs(Dictionary<string, int> columns, RoundSheet form) => form.Inputs
        .Where(column => columns.ContainsKey(column.Key)).ToDictionary(column => column.Key, column => columns[column.Key]);

    /// <summary>The mark and the name of a row must agree: a sort of some columns only would carry figures to other lines.</summary>
    private static Problem? Refusal(IEnumerable<RawCell> row, RoundLine line)
    {
        var name = ViText.FoldKey(line.Label);
        return row.Any(c => c.Kind == RawKind.Text && (ViText.FoldKey(c.Words!) == name || IsBroken(c.Words!, line.Label)))
            ? null
            : RoundProblems.NameMoved(line.Label);
    }

    /// <summary>Whether it is the name as a CSV file without Vietnamese letters keeps it: "T?ng thu ngân sách".</summary>
    private static bool IsBroken(string words, string label) =>
        words.Length == label.Length && words.Contains('?', StringComparison.Ordinal)
        && words.Zip(label).All(pair => pair.First == pair.Second || (pair.First is '?' or > '\u007F' && pair.Second > '\u007F'));

    private static string NameOf(IEnumerable<RawCell> row) =>
        row.Where(c => c.Kind == RawKind.Text).Select(c => c.Words!).OrderByDescending(words => words.Length).FirstOrDefault() ?? "";
}
