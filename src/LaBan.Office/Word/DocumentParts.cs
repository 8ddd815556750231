using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.CustomXmlDataProperties;
using DocumentFormat.OpenXml.Packaging;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word;

/// <summary>The parts that stand beside the text: styles, fonts, settings, properties, and the register of figures.</summary>
internal static class DocumentParts
{
    private const string FiguresItem = "{5D6B0B62-9C0E-4E5B-9B36-2F6C0C7A9A01}";

    public static void Add(WordprocessingDocument word, TextDocument document, FigureRegister figures)
    {
        var main = word.MainDocumentPart!;
        main.AddNewPart<StyleDefinitionsPart>().Styles = Styles.All();
        main.AddNewPart<FontTablePart>().Fonts = Fonts();
        main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
        AddProperties(word, document);
        if (!figures.IsEmpty)
        {
            AddFigures(main, figures);
        }
    }

    private static W.Fonts Fonts() => new(new W.Font(
        new W.Panose1Number { Val = "02020603050405020304" },
        new W.FontCharSet { Val = "A3" },
        new W.FontFamily { Val = W.FontFamilyValues.Roman },
        new W.Pitch { Val = W.FontPitchValues.Variable })
    {
        Name = Styles.TimesNewRoman,
    });

    private static W.Settings Settings() => new(
        new W.DefaultTabStop { Val = Page.FirstLineIndent },
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
        new W.Compatibility(
            Compatibility(W.CompatSettingNameValues.CompatibilityMode, "15"),
            Compatibility(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
            Compatibility(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
            Compatibility(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
            Compatibility(W.CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1")),
        new W.ThemeFontLanguages { Val = "vi-VN" },
        new W.DecimalSymbol { Val = "," },
        new W.ListSeparator { Val = ";" });

    private static W.CompatibilitySetting Compatibility(W.CompatSettingNameValues name, string value) => new()
    {
        Name = name,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = value,
    };

    private static void AddProperties(WordprocessingDocument word, TextDocument document)
    {
        word.PackageProperties.Title = XmlText.Clean(document.Title);
        word.PackageProperties.Language = "vi-VN";
        if (document.Frame is { } frame)
        {
            word.PackageProperties.Creator = XmlText.Clean(string.Join(' ', frame.IssuingAgency));
        }
    }

    private static void AddFigures(MainDocumentPart main, FigureRegister figures)
    {
        var part = main.AddCustomXmlPart(CustomXmlPartType.CustomXml);
        using (var stream = part.GetStream(FileMode.Create))
        {
            figures.Document.Save(stream, SaveOptions.DisableFormatting);
        }

        part.AddNewPart<CustomXmlPropertiesPart>().DataStoreItem =
            new DataStoreItem(new SchemaReferences(new SchemaReference { Uri = FigureRegister.Namespace })) { ItemId = FiguresItem };
    }
}
