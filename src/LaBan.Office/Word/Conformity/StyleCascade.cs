using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word.Conformity;

/// <summary>What a paragraph and its runs look like once direct formatting, styles and document defaults are put together.</summary>
internal sealed class StyleCascade
{
    private const int DefaultHalfPoints = 20;
    private readonly Dictionary<string, W.Style> _styles = [];
    private readonly W.Style? _paragraphDefault;
    private readonly W.Style? _tableDefault;
    private readonly W.DocDefaults? _defaults;
    private readonly A.FontScheme? _themeFonts;

    public StyleCascade(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<W.Style>() ?? [])
        {
            _styles[style.StyleId?.Value ?? ""] = style;
            if (style.Default?.Value == true)
            {
                _paragraphDefault ??= style.Type?.Value == W.StyleValues.Paragraph ? style : null;
                _tableDefault ??= style.Type?.Value == W.StyleValues.Table ? style : null;
            }
        }

        _defaults = main.StyleDefinitionsPart?.Styles?.DocDefaults;
        _themeFonts = main.ThemePart?.Theme?.ThemeElements?.FontScheme;
    }

    /// <summary>The nearest element of a kind among a paragraph's own properties, its styles and the defaults.</summary>
    public T? Of<T>(W.Paragraph paragraph, Func<T, bool>? sets = null)
        where T : OpenXmlElement => Nearest(ParagraphLayers(paragraph), sets);

    /// <summary>The same for a run.</summary>
    public T? Of<T>(W.Run run, Func<T, bool>? sets = null)
        where T : OpenXmlElement => Nearest(RunLayers(run), sets);

    /// <summary>The typeface of the Latin letters of a run; null where nothing sets one, which Word reads as Times New Roman.</summary>
    public IEnumerable<string?> Typefaces(W.Run run)
    {
        var ascii = Of<W.RunFonts>(run, fonts => fonts.Ascii is not null || fonts.AsciiTheme is not null);
        var vietnamese = Of<W.RunFonts>(run, fonts => fonts.HighAnsi is not null || fonts.HighAnsiTheme is not null);
        yield return ascii?.AsciiTheme is { } theme ? Theme(theme.InnerText) : ascii?.Ascii?.Value;
        yield return vietnamese?.HighAnsiTheme is { } themed ? Theme(themed.InnerText) : vietnamese?.HighAnsi?.Value;
    }

    public double Size(W.Run run) => Lengths.Number(Of<W.FontSize>(run)?.Val) is { } halves ? halves / 2.0 : DefaultHalfPoints / 2.0;

    public bool IsBold(W.Run run) => IsOn(Of<W.Bold>(run));

    public bool IsItalic(W.Run run) => IsOn(Of<W.Italic>(run));

    /// <summary>Left and right cell margin of a table, in twips.</summary>
    public int SideMargins(W.Table table)
    {
        var layers = new[] { table.GetFirstChild<W.TableProperties>() as OpenXmlElement }
            .Concat(Chain(table.GetFirstChild<W.TableProperties>()?.TableStyle?.Val?.Value, _tableDefault)
                .Select(style => style.StyleTableProperties));
        var margins = Nearest<W.TableCellMarginDefault>(layers, null);
        return (Lengths.Twips(margins?.TableCellLeftMargin?.Width) ?? 0) + (Lengths.Twips(margins?.TableCellRightMargin?.Width) ?? 0);
    }

    private static bool IsOn(W.OnOffType? toggle) => toggle is not null && (toggle.Val is null || toggle.Val.Value);

    private static T? Nearest<T>(IEnumerable<OpenXmlElement?> layers, Func<T, bool>? sets)
        where T : OpenXmlElement =>
        layers.Select(layer => layer?.GetFirstChild<T>()).FirstOrDefault(found => found is not null && (sets is null || sets(found)));

    private IEnumerable<OpenXmlElement?> ParagraphLayers(W.Paragraph paragraph) =>
        Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, _paragraphDefault)
            .Select(style => (OpenXmlElement?)style.StyleParagraphProperties)
            .Prepend(paragraph.ParagraphProperties)
            .Append(_defaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle);

    private IEnumerable<OpenXmlElement?> RunLayers(W.Run run)
    {
        var paragraphStyle = run.Ancestors<W.Paragraph>().FirstOrDefault()?.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        return Chain(run.RunProperties?.RunStyle?.Val?.Value, null)
            .Concat(Chain(paragraphStyle, _paragraphDefault))
            .Select(style => (OpenXmlElement?)style.StyleRunProperties)
            .Prepend(run.RunProperties)
            .Append(_defaults?.RunPropertiesDefault?.RunPropertiesBaseStyle);
    }

    private IEnumerable<W.Style> Chain(string? id, W.Style? fallback)
    {
        var seen = new HashSet<W.Style>();
        var style = id is not null ? _styles.GetValueOrDefault(id) : fallback;
        while (style is not null && seen.Add(style))
        {
            yield return style;
            style = style.BasedOn?.Val?.Value is { } parent ? _styles.GetValueOrDefault(parent) : null;
        }
    }

    private string? Theme(string? slot)
    {
        A.FontCollectionType? fonts = slot?.StartsWith("major", StringComparison.Ordinal) == true ? _themeFonts?.MajorFont : _themeFonts?.MinorFont;
        return fonts?.LatinFont?.Typeface?.Value;
    }
}
