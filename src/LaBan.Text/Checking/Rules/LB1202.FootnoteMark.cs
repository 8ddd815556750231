using LaBan.Text.Sentences;

namespace LaBan.Text.Checking.Rules;

/// <summary>A footnote that nothing calls, or a mark that calls no footnote.</summary>
internal sealed class FootnoteMark : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB1202", "Chú thích và dấu gọi không khớp", "Footnotes and marks that do not match", Severity.Hint);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        var layout = report.View.Layout;
        var footnotes = layout.Paragraphs.FindAll(p => p.Kind == ParagraphKind.Footnote && p.Footnote > 0);
        if (report.View.IsScanned || footnotes.Count == 0 || layout.FootnoteMarks.Count == 0)
        {
            return;
        }

        foreach (var note in footnotes)
        {
            if (!layout.FootnoteMarks.ContainsKey(note.Footnote))
            {
                var number = report.View.Tokens[report.View.IsNumber(note.First) ? note.First : note.First + 1];
                notes.Doubt(Descriptor, new(number.Start, number.End), $"Chú thích {note.Footnote} không được gọi ở đâu trong văn bản.");
            }
        }

        foreach (var (number, at) in layout.FootnoteMarks)
        {
            if (!footnotes.Exists(n => n.Footnote == number))
            {
                var mark = report.View.Tokens[at];
                notes.Doubt(Descriptor, new(mark.Start, mark.End), $"Dấu gọi chú thích {number} không có chú thích.");
            }
        }
    }
}
