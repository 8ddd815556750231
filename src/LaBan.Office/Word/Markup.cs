using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word;

/// <summary>The emphasis and size of a run, where it differs from its style.</summary>
internal readonly record struct Emphasis(bool Bold = false, bool Italic = false, int? Size = null);

/// <summary>Shorthand for the WordprocessingML elements the layouts are made of.</summary>
internal static class Markup
{
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A run; line feeds become line breaks.</summary>
    public static W.Run Run(string text, Emphasis emphasis = default)
    {
        var run = new W.Run();
        if (emphasis != default)
        {
            run.RunProperties = Properties(emphasis);
        }

        var lines = XmlText.Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new W.Break());
            }

            run.Append(new W.Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    public static W.Paragraph Paragraph(string style, params OpenXmlElement[] content)
    {
        var paragraph = new W.Paragraph { ParagraphProperties = new W.ParagraphProperties { ParagraphStyleId = new() { Val = style } } };
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>A drawn line of a given length, centred: an almost flat paragraph with a bottom border.</summary>
    public static W.Paragraph Rule(double millimetres, int columnWidth)
    {
        var side = Digits(Math.Max(0, (columnWidth - Page.Twips(millimetres)) / 2));
        var rule = Paragraph(Styles.Rule);
        rule.ParagraphProperties!.ParagraphBorders = new W.ParagraphBorders
        {
            BottomBorder = new() { Val = W.BorderValues.Single, Size = 6, Space = 0, Color = "000000" },
        };
        rule.ParagraphProperties.Indentation = new() { Left = side, Right = side };
        return rule;
    }

    /// <summary>A borderless table of two columns without cell margins.</summary>
    public static W.Table TwoColumns(int left, int right, params W.TableRow[] rows)
    {
        var properties = new W.TableProperties
        {
            TableWidth = new() { Width = Digits(left + right), Type = W.TableWidthUnitValues.Dxa },
            TableLayout = new() { Type = W.TableLayoutValues.Fixed },
            TableCellMarginDefault = new()
            {
                TableCellLeftMargin = new() { Width = 0, Type = W.TableWidthValues.Dxa },
                TableCellRightMargin = new() { Width = 0, Type = W.TableWidthValues.Dxa },
            },
        };
        var table = new W.Table(properties, new W.TableGrid(
            new W.GridColumn { Width = Digits(left) },
            new W.GridColumn { Width = Digits(right) }));
        table.Append(rows.AsEnumerable<OpenXmlElement>());
        return table;
    }

    public static W.TableRow WholeRow(params W.TableCell[] cells)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        row.Append(cells.AsEnumerable<OpenXmlElement>());
        return row;
    }

    public static W.TableCell Cell(int width, IEnumerable<W.Paragraph> paragraphs)
    {
        var cell = new W.TableCell(new W.TableCellProperties
        {
            TableCellWidth = new() { Width = Digits(width), Type = W.TableWidthUnitValues.Dxa },
        });
        cell.Append(paragraphs);
        return cell;
    }

    private static W.RunProperties Properties(Emphasis emphasis)
    {
        var properties = new W.RunProperties();
        if (emphasis.Bold)
        {
            properties.Bold = new();
            properties.BoldComplexScript = new();
        }

        if (emphasis.Italic)
        {
            properties.Italic = new();
            properties.ItalicComplexScript = new();
        }

        if (emphasis.Size is { } size)
        {
            properties.FontSize = new() { Val = Digits(size * 2) };
            properties.FontSizeComplexScript = new() { Val = Digits(size * 2) };
        }

        return properties;
    }
}
