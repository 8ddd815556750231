using LaBan.Measures;
using LaBan.Office.Workbooks;

namespace LaBan.Office.Rounds;

/// <summary>
/// Reads a received workbook against the form of a round: a template by its hidden marks, any other table by the names of its
/// lines and the titles of its columns. Nothing is guessed: what is not sure comes back as a question.
/// </summary>
/// <example>
/// <code>
/// var workbook = WorkbookFile.Read(upload.OpenReadStream());
/// var reading = RoundReader.Read(workbook.Value!, form, answers);
/// </code>
/// </example>
public static class RoundReader
{
    /// <summary>Reads the workbook again with each answer given: the answers are the only state.</summary>
    /// <param name="workbook">The cells of the file.</param>
    /// <param name="form">The form they are for.</param>
    /// <param name="answers">What the person answered, by the keys of the questions.</param>
    public static Outcome<RoundReading> Read(RawWorkbook workbook, RoundSheet form, IReadOnlyDictionary<string, string>? answers = null)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(form);
        var inquiry = new Inquiry(answers ?? new Dictionary<string, string>());
        NoteKind(workbook.Kind, inquiry);
        var marked = MarkedSheet.Find(workbook);
        if (marked.Count > 0 && Unfit(marked, form) is { } unfit)
        {
            return unfit;
        }

        var placement = marked.Count > 0 ? MarkedSheet.Place(marked[0].Sheet, form, inquiry) : Table(workbook, form, inquiry);
        if (placement is null || placement.Rows.Count == 0)
        {
            return inquiry.Questions.Count > 0 ? new RoundReading(RoundSource.Table, [], inquiry.Questions, inquiry.Notes) : RoundProblems.NoTable;
        }

        return placement.Columns.Count == 0 && inquiry.Questions.Count == 0
            ? RoundProblems.NoColumn
            : Figures(form, placement, marked.Count > 0 ? marked[0].Mark : null, inquiry);
    }

    private static void NoteKind(WorkbookKind kind, Inquiry inquiry)
    {
        var note = kind switch
        {
            WorkbookKind.WithMacros => RoundProblems.Macros,
            WorkbookKind.OldExcel => RoundProblems.OldExcel,
            WorkbookKind.Csv => RoundProblems.CsvRounded,
            _ => null,
        };
        if (note is not null)
        {
            inquiry.Note(note);
        }
    }

    private static Problem? Unfit(List<(RawSheet Sheet, SheetMark Mark)> marked, RoundSheet form) =>
        marked.Find(m => m.Mark.Submission != form.Submission) is { Mark: { } other } ? RoundProblems.OtherSubmission(other.Submission)
        : marked.Exists(m => m.Mark.Version != form.FormVersion) ? RoundProblems.OldVersion
        : marked.Count > 1 ? RoundProblems.TwoSheets
        : null;

    private static Placement? Table(RawWorkbook workbook, RoundSheet form, Inquiry inquiry)
    {
        var names = new LineNames(form);
        var table = workbook.Sheets.Where(sheet => !sheet.IsHidden)
            .Select(sheet => new NamedTable(sheet, form, names, inquiry)).MaxBy(table => table.Matches);
        return table is { Matches: > 0 } ? table.Place() : null;
    }

    private static RoundReading Figures(RoundSheet form, Placement placement, SheetMark? mark, Inquiry inquiry)
    {
        var columns = placement.Columns.Values.ToHashSet();
        var rows = placement.Rows.Select(row => row.Row).ToHashSet();
        var written = placement.Sheet.Cells.Where(c => columns.Contains(c.Column) && rows.Contains(c.Row));
        var writing = NumberWriting.Of(written, inquiry.Answer("so"));
        var cells = new FigureCells(placement, writing, inquiry).Read([.. form.Inputs]);
        return new RoundReading(mark is null ? RoundSource.Table : RoundSource.Template, InOrder(OfOneRow(cells), form), inquiry.Questions, inquiry.Notes)
        {
            GivenOut = mark?.GivenOut,
        };
    }

    /// <summary>One cell for each place: two rows of one line must say the same, or one of them nothing.</summary>
    private static IEnumerable<ReadCell> OfOneRow(List<ReadCell> cells)
    {
        foreach (var place in cells.GroupBy(cell => (cell.Line, cell.Column)))
        {
            var said = place.Where(cell => cell.Fate != CellFate.Blank).ToList();
            var first = said.Count > 0 ? said[0] : place.First();
            yield return said.All(cell => cell.Fate == first.Fate && cell.Value == first.Value)
                ? first
                : first with { Fate = CellFate.Refused, Value = null, Said = RoundProblems.TwoRows };
        }
    }

    private static List<ReadCell> InOrder(IEnumerable<ReadCell> cells, RoundSheet form)
    {
        var lines = form.Lines.Select((line, i) => (line.Id, i)).ToDictionary(l => l.Id, l => l.i);
        var columns = form.Columns.Select((column, i) => (column.Key, i)).ToDictionary(c => c.Key, c => c.i);
        return [.. cells.OrderBy(cell => lines[cell.Line]).ThenBy(cell => columns[cell.Column])];
    }
}
