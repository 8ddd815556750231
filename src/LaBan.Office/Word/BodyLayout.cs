using DocumentFormat.OpenXml;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;
using static LaBan.Office.Word.Markup;

namespace LaBan.Office.Word;

/// <summary>Lays out the blocks of a section, one after another.</summary>
internal sealed class BodyLayout(WordDraft draft, bool landscape)
{
    private readonly int _textWidth = Page.TextWidth(landscape);

    public IEnumerable<OpenXmlElement> Layout(Block block) => block switch
    {
        Heading heading => [Paragraph(Styles.Heading((int)heading.Level + 1), Run(heading.Printed))],
        Text.Document.Paragraph paragraph => [Paragraph(Styles.Body, [.. draft.Runs(paragraph.Runs)])],
        Bullet bullet => [Paragraph(Styles.Bullet, [Run(bullet.Mark), .. draft.Runs(bullet.Runs)])],
        Note note => [Paragraph(Styles.Note, [.. draft.Runs(note.Runs)])],
        Text.Document.Table table => Layout(table),
        Chart chart => Layout(chart),
        PageBreak => [Paragraph(Styles.Tail, new W.Run(new W.Break { Type = W.BreakValues.Page }))],
        AnnexStart annex => Layout(annex),
        _ => throw new ArgumentException($"No layout for {block.GetType().Name}.", nameof(block)),
    };

    private IEnumerable<OpenXmlElement> Layout(Text.Document.Table table)
    {
        if (table.Caption is { } caption)
        {
            yield return Paragraph(Styles.Caption, Run(caption));
        }

        if (table.Unit is { } unit)
        {
            yield return Paragraph(Styles.Unit, Run($"Đơn vị tính: {unit}"));
        }

        yield return new TableLayout(draft, table, _textWidth).Build();
        yield return Paragraph(Styles.Tail);
    }

    private IEnumerable<OpenXmlElement> Layout(Chart chart)
    {
        var number = draft.NextChart();
        draft.Figures.Add(chart, number);
        yield return Paragraph(Styles.Caption, Run(chart.Title));
        yield return CentredUnit(chart.Unit);
        yield return Paragraph(Styles.Picture, new W.Run(ChartDrawing.Of(draft.Main, chart, number)));
        yield return Paragraph(Styles.Note, Run(chart.Source ?? ""));
    }

    private static W.Paragraph CentredUnit(string unit)
    {
        var line = Paragraph(Styles.Unit, Run($"Đơn vị tính: {unit}"));
        line.ParagraphProperties!.Justification = new() { Val = W.JustificationValues.Center };
        return line;
    }

    private IEnumerable<OpenXmlElement> Layout(AnnexStart annex)
    {
        yield return Paragraph(Styles.Heading(1), Run(annex.Printed));
        if (annex.ReferenceLine is { } reference)
        {
            yield return Paragraph(Styles.Reference, Run(reference));
        }

        var rule = Rule(FrameLayout.LineUnder([annex.Title.ToUpperInvariant()], 14), _textWidth);
        rule.ParagraphProperties!.SpacingBetweenLines = new()
        {
            Before = "0",
            After = "120",
            Line = "60",
            LineRule = W.LineSpacingRuleValues.Exact,
        };
        yield return rule;
    }
}
