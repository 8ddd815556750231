using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LaBan.Office.Spreadsheet;

/// <summary>The few cell formats of a workbook: header, text, text that looks like a formula, date, number with 0 to 8 decimals.</summary>
internal static class SheetStyles
{
    public const uint Plain = 0;
    public const uint Header = 1;
    public const uint QuotedText = 2;
    public const uint Date = 3;
    private const uint FirstNumber = 4;
    private const int MostDecimals = 8;
    private const uint FirstCustomFormat = 164;
    private const uint DateFormat = FirstCustomFormat + MostDecimals + 1;

    public static uint Number(int decimals) => FirstNumber + (uint)Math.Clamp(decimals, 0, MostDecimals);

    public static string NumberFormat(int decimals) =>
        decimals <= 0 ? "#,##0" : "#,##0." + new string('0', Math.Min(decimals, MostDecimals));

    public static Stylesheet Stylesheet() => new(
        Formats(),
        new Fonts(Typeface(bold: false), Typeface(bold: true)) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(
            new Border(),
            new Border(new BottomBorder { Style = BorderStyleValues.Thin })) { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        CellFormats(),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static NumberingFormats Formats()
    {
        var formats = Enumerable.Range(0, MostDecimals + 1)
            .Select(d => new NumberingFormat { NumberFormatId = FirstCustomFormat + (uint)d, FormatCode = NumberFormat(d) })
            .Append(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "dd/mm/yyyy" });
        return new NumberingFormats(formats) { Count = MostDecimals + 2 };
    }

    private static Font Typeface(bool bold)
    {
        var font = new Font(new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" }, new FontFamilyNumbering { Val = 1 });
        if (bold)
        {
            font.PrependChild(new Bold());
        }

        return font;
    }

    private static CellFormats CellFormats()
    {
        var formats = new CellFormats(
            Format(0),
            new CellFormat(new Alignment
            {
                Horizontal = HorizontalAlignmentValues.Center,
                Vertical = VerticalAlignmentValues.Center,
                WrapText = true,
            })
            { NumberFormatId = 0, FontId = 1, FillId = 0, BorderId = 1, FormatId = 0, ApplyFont = true, ApplyBorder = true, ApplyAlignment = true },
            new CellFormat { NumberFormatId = 49, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, QuotePrefix = true, ApplyNumberFormat = true },
            Format(DateFormat));
        for (var d = 0; d <= MostDecimals; d++)
        {
            formats.Append(Format(FirstCustomFormat + (uint)d));
        }

        formats.Count = (uint)formats.ChildElements.Count;
        return formats;
    }

    private static CellFormat Format(uint numberFormat) => new()
    {
        NumberFormatId = numberFormat,
        FontId = 0,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyNumberFormat = numberFormat != 0,
    };
}
