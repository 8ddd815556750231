using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;
using static LaBan.Office.Word.Markup;

namespace LaBan.Office.Word;

/// <summary>The named styles of a document: sizes and places of NĐ 30/2020, under Word's own style names where it has them.</summary>
internal static class Styles
{
    public const string Body = "BodyText";
    public const string Bullet = "ListBullet";
    public const string FrameLine = "FrameLine";
    public const string Rule = "Rule";
    public const string TypeName = "Title";
    public const string Subject = "Subtitle";
    public const string Addressee = "Addressee";
    public const string Recipient = "Recipient";
    public const string Caption = "Caption";
    public const string Unit = "UnitLine";
    public const string TableText = "TableText";
    public const string Note = "NoteText";
    public const string Reference = "AnnexReference";
    public const string Picture = "PictureLine";
    public const string PageNumber = "Header";
    public const string Tail = "Tail";
    public const string TimesNewRoman = "Times New Roman";
    private const string NormalStyle = "Normal";

    public static string Heading(int level) => $"Heading{level}";

    public static W.Styles All()
    {
        var styles = new W.Styles(Defaults(), Normal(), TableNormal());
        styles.Append(OfText());
        styles.Append(OfFrame());
        return styles;
    }

    private static W.Style[] OfText() =>
    [
        Style(Body, "Body Text", Running()),
        Style(Bullet, "List Bullet", Running()),
        HeadingStyle(1, Place(W.JustificationValues.Center, before: 240, after: Page.ParagraphSpacing), bold: true),
        HeadingStyle(2, Running(before: 120), bold: true),
        HeadingStyle(3, Running(), bold: true),
        HeadingStyle(4, Running(), bold: false),
        Style(Caption, "caption", KeptWithNext(Place(W.JustificationValues.Center, before: 120, after: 60)), bold: true, size: 13),
        Style(Unit, "Unit Line", KeptWithNext(Place(W.JustificationValues.Right, after: 60)), italic: true, size: 12),
        Style(TableText, "Table Text", Place(W.JustificationValues.Left, before: 20, after: 20), size: 11),
        Style(Note, "Note Text", Place(W.JustificationValues.Both, before: 60, after: 120), italic: true, size: 12),
        Style(Picture, "Picture Line", KeptWithNext(Place(W.JustificationValues.Center))),
    ];

    private static W.Style[] OfFrame() =>
    [
        Style(TypeName, "Title", Place(W.JustificationValues.Center, before: 240), bold: true),
        Style(Subject, "Subtitle", Place(W.JustificationValues.Center), bold: true),
        Style(Addressee, "Addressee", Place(W.JustificationValues.Center, before: 120, after: Page.ParagraphSpacing)),
        Style(FrameLine, "Frame Line", Place(W.JustificationValues.Center)),
        Style(Recipient, "Recipient", Place(W.JustificationValues.Left), size: 11),
        Style(Rule, "Rule", Flat(60), size: 2),
        Style(Reference, "Annex Reference", Place(W.JustificationValues.Center), italic: true, size: 13),
        Style(PageNumber, "header", Place(W.JustificationValues.Center)),
        Style(Tail, "Tail", Flat(20), size: 2),
    ];

    private static W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
            new W.RunFonts
            {
                Ascii = TimesNewRoman,
                HighAnsi = TimesNewRoman,
                EastAsia = TimesNewRoman,
                ComplexScript = TimesNewRoman,
            },
            new W.Color { Val = "000000" },
            new W.FontSize { Val = "28" },
            new W.FontSizeComplexScript { Val = "28" },
            new W.Languages { Val = "vi-VN", EastAsia = "vi-VN", Bidi = "ar-SA" })),
        new W.ParagraphPropertiesDefault());

    private static W.Style Normal() => new(
        new W.StyleName { Val = NormalStyle },
        new W.PrimaryStyle(),
        new W.StyleParagraphProperties(new W.WidowControl()))
    {
        Type = W.StyleValues.Paragraph,
        StyleId = NormalStyle,
        Default = true,
    };

    private static W.Style TableNormal() => new(
        new W.StyleName { Val = "Normal Table" },
        new W.UIPriority { Val = 99 },
        new W.SemiHidden(),
        new W.UnhideWhenUsed(),
        new W.StyleTableProperties(
            new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellMarginDefault(
                new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = 57, Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = 57, Type = W.TableWidthValues.Dxa })))
    {
        Type = W.StyleValues.Table,
        StyleId = "TableNormal",
        Default = true,
    };

    /// <summary>The place of running text: justified, indented, 6 pt apart.</summary>
    private static W.StyleParagraphProperties Running(int before = 0) =>
        Place(W.JustificationValues.Both, before, Page.ParagraphSpacing, Page.FirstLineIndent, Page.LineHeight);

    private static W.StyleParagraphProperties Place(
        W.JustificationValues justification, int before = 0, int after = 0, int firstLine = 0, int line = 0)
    {
        var spacing = new W.SpacingBetweenLines { Before = Digits(before), After = Digits(after) };
        if (line > 0)
        {
            spacing.Line = Digits(line);
            spacing.LineRule = W.LineSpacingRuleValues.AtLeast;
        }

        var place = new W.StyleParagraphProperties { SpacingBetweenLines = spacing, Justification = new() { Val = justification } };
        if (firstLine > 0)
        {
            place.Indentation = new() { FirstLine = Digits(firstLine) };
        }

        return place;
    }

    private static W.StyleParagraphProperties Flat(int height) => new()
    {
        SpacingBetweenLines = new() { Before = "0", After = "0", Line = Digits(height), LineRule = W.LineSpacingRuleValues.Exact },
    };

    private static W.StyleParagraphProperties KeptWithNext(W.StyleParagraphProperties place)
    {
        place.KeepNext = new();
        return place;
    }

    private static W.Style HeadingStyle(int level, W.StyleParagraphProperties place, bool bold)
    {
        place.KeepLines = new();
        place.OutlineLevel = new() { Val = level - 1 };
        var style = Style(Heading(level), $"heading {level}", KeptWithNext(place), bold);
        style.NextParagraphStyle = new() { Val = Body };
        return style;
    }

    private static W.Style Style(
        string id, string name, W.StyleParagraphProperties place, bool bold = false, bool italic = false, int size = 14)
    {
        var face = new W.StyleRunProperties();
        if (bold)
        {
            face.Append(new W.Bold(), new W.BoldComplexScript());
        }

        if (italic)
        {
            face.Append(new W.Italic(), new W.ItalicComplexScript());
        }

        face.Append(new W.FontSize { Val = Digits(size * 2) }, new W.FontSizeComplexScript { Val = Digits(size * 2) });
        return new W.Style
        {
            Type = W.StyleValues.Paragraph,
            StyleId = id,
            StyleName = new() { Val = name },
            BasedOn = new() { Val = NormalStyle },
            PrimaryStyle = new(),
            StyleParagraphProperties = place,
            StyleRunProperties = face,
        };
    }
}
