using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using LaBan.Office.Spreadsheet;

namespace LaBan.Office.Rounds;

/// <summary>The cell formats of a template: what is filled stands on white, what is given on grey, and only the first is unlocked.</summary>
internal static class TemplateStyles
{
    public const uint Plain = 0;
    public const uint Title = 1;
    public const uint Header = 2;
    public const uint Number = 3;
    public const uint Center = 4;
    public const uint Heading = 5;
    public const uint HeadingCenter = 6;
    public const uint Hint = 7;
    private const uint FirstName = 8;
    private const int Levels = 5;
    private const uint FirstInput = FirstName + Levels;
    private const int MostDecimals = 8;
    private const uint FirstGiven = FirstInput + MostDecimals + 1;
    private const uint FirstFormat = 164;

    /// <summary>A name that stands so deep.</summary>
    public static uint Name(int level) => FirstName + (uint)Math.Clamp(level, 0, Levels - 1);

    /// <summary>A figure to be filled.</summary>
    public static uint Input(int decimals) => FirstInput + (uint)Math.Clamp(decimals, 0, MostDecimals);

    /// <summary>A figure that is given.</summary>
    public static uint Given(int decimals) => FirstGiven + (uint)Math.Clamp(decimals, 0, MostDecimals);

    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(Enumerable.Range(0, MostDecimals + 1).Select(d => new NumberingFormat
        {
            NumberFormatId = FirstFormat + (uint)d,
            FormatCode = SheetStyles.NumberFormat(d),
        }))
        { Count = MostDecimals + 1 },
        new Fonts(Typeface(11), Typeface(14, bold: true), Typeface(11, bold: true), Typeface(10, italic: true)) { Count = 4 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Ground("FFE8EFEF"),
            Ground("FFF2F4F4"),
            Ground("FFFFFFFF")) { Count = 5 },
        new Borders(new Border(), Lines()) { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(Formats()),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static IEnumerable<CellFormat> Formats() =>
    [
        Format(font: 0, fill: 0, border: 0),
        Format(font: 1, fill: 0, border: 0),
        Format(font: 2, fill: 2, border: 1, Aligned(HorizontalAlignmentValues.Center, wrap: true)),
        Format(font: 3, fill: 2, border: 1, Aligned(HorizontalAlignmentValues.Center)),
        Format(font: 0, fill: 3, border: 1, Aligned(HorizontalAlignmentValues.Center, wrap: true)),
        Format(font: 2, fill: 3, border: 1, Aligned(HorizontalAlignmentValues.Left, wrap: true)),
        Format(font: 2, fill: 3, border: 1, Aligned(HorizontalAlignmentValues.Center)),
        Format(font: 3, fill: 0, border: 0),
        .. Enumerable.Range(0, Levels).Select(level => Format(font: 0, fill: 3, border: 1, Aligned(HorizontalAlignmentValues.Left, wrap: true, indent: (uint)level))),
        .. Enumerable.Range(0, MostDecimals + 1).Select(d => Figure(d, fill: 4, locked: false)),
        .. Enumerable.Range(0, MostDecimals + 1).Select(d => Figure(d, fill: 3, locked: true)),
    ];

    private static CellFormat Figure(int decimals, uint fill, bool locked)
    {
        var format = Format(font: 0, fill, border: 1, Aligned(HorizontalAlignmentValues.Right));
        format.NumberFormatId = FirstFormat + (uint)decimals;
        format.ApplyNumberFormat = true;
        format.ApplyProtection = true;
        format.Append(new Protection { Locked = locked });
        return format;
    }

    private static CellFormat Format(uint font, uint fill, uint border, Alignment? alignment = null)
    {
        var format = new CellFormat
        {
            NumberFormatId = 0,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyFont = font != 0,
            ApplyFill = fill != 0,
            ApplyBorder = border != 0,
        };
        if (alignment is not null)
        {
            format.ApplyAlignment = true;
            format.Append(alignment);
        }

        return format;
    }

    private static Alignment Aligned(HorizontalAlignmentValues horizontal, bool wrap = false, uint indent = 0) => new()
    {
        Horizontal = horizontal,
        Vertical = VerticalAlignmentValues.Center,
        WrapText = wrap,
        Indent = indent,
    };

    private static Font Typeface(double size, bool bold = false, bool italic = false)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        if (italic)
        {
            font.Append(new Italic());
        }

        font.Append(new FontSize { Val = size }, new FontName { Val = "Times New Roman" }, new FontFamilyNumbering { Val = 1 });
        return font;
    }

    private static Fill Ground(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Lines() => new(
        Line(new LeftBorder()), Line(new RightBorder()), Line(new TopBorder()), Line(new BottomBorder()));

    private static T Line<T>(T side)
        where T : BorderPropertiesType
    {
        side.Style = BorderStyleValues.Thin;
        side.Append(new Color { Rgb = "FFB5BFC2" });
        return side;
    }
}
