using DocumentFormat.OpenXml;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;
using static LaBan.Office.Word.Markup;

namespace LaBan.Office.Word;

/// <summary>Lays out what surrounds the body (NĐ 30/2020, Phụ lục I, phần II): head, title and addressees, closing block.</summary>
internal static class FrameLayout
{
    /// <summary>Lines under the agency and the title are a third to a half as long as their text.</summary>
    private const double ShareOfText = 0.4;

    private const int SignatureSpace = 4;
    private const int CloseLeft = 4535;
    private const int CloseRight = 4536;

    public static IEnumerable<OpenXmlElement> Head(AdministrativeFrame frame)
    {
        yield return TwoColumns(Page.HeadLeft, Page.HeadRight,
            WholeRow(Cell(Page.HeadLeft, Agency(frame)), Cell(Page.HeadRight, Nation())),
            WholeRow(
                Cell(Page.HeadLeft, [Spaced(FrameLine(frame.NumberLine, new(Size: 13)))]),
                Cell(Page.HeadRight, [Spaced(FrameLine(frame.PlaceAndDate, new(Italic: true, Size: 13)))])));
        yield return Paragraph(Styles.TypeName, Run(frame.TypeName));
        foreach (var line in frame.Subject)
        {
            yield return Paragraph(Styles.Subject, Run(line));
        }

        if (frame.Subject.Count > 0)
        {
            yield return AfterSpace(Rule(LineUnder(frame.Subject, 14), Page.TextWidth(landscape: false)));
        }

        foreach (var line in Addressees(frame))
        {
            yield return line;
        }
    }

    /// <summary>"Nơi nhận" beside the signature, never split over two pages.</summary>
    public static W.Table Close(AdministrativeFrame frame)
    {
        List<W.Paragraph> recipients =
        [
            Spaced(Paragraph(Styles.Recipient, Run("Nơi nhận:", new(Bold: true, Italic: true, Size: 12)))),
            .. frame.RecipientLines.Select(line => Paragraph(Styles.Recipient, Run(line))),
        ];
        List<W.Paragraph> signature =
        [
            .. frame.SignatureLines.Select(line => FrameLine(line, new(Bold: true))),
            .. Enumerable.Range(0, SignatureSpace).Select(_ => Paragraph(Styles.FrameLine)),
            FrameLine(frame.SignerName ?? "", new(Bold: true)),
        ];
        Spaced(signature[0]);
        return TwoColumns(CloseLeft, CloseRight, WholeRow(Cell(CloseLeft, recipients), Cell(CloseRight, signature)));
    }

    /// <summary>Length in millimetres of the line drawn under some lines of bold text.</summary>
    public static double LineUnder(IEnumerable<string> lines, double size) =>
        lines.Max(line => TimesMetrics.Width(line, size, TimesFace.Bold)) * ShareOfText;

    private static IEnumerable<W.Paragraph> Agency(AdministrativeFrame frame)
    {
        if (frame.SuperiorAgency is { } superior)
        {
            yield return FrameLine(superior, new(Size: 12));
        }

        foreach (var line in frame.IssuingAgency)
        {
            yield return FrameLine(line, new(Bold: true, Size: 12));
        }

        yield return Rule(LineUnder(frame.IssuingAgency, 12), Page.HeadLeft);
    }

    private static IEnumerable<W.Paragraph> Nation()
    {
        yield return FrameLine(AdministrativeFrame.Nation, new(Bold: true, Size: 12));
        yield return FrameLine(AdministrativeFrame.Motto, new(Bold: true, Size: 13));
        yield return Rule(TimesMetrics.Width(AdministrativeFrame.Motto, 13, TimesFace.Bold), Page.HeadRight);
    }

    /// <summary>Several addressees stand one below the other, their dashes aligned under the colon of "Kính gửi:".</summary>
    private static IEnumerable<W.Paragraph> Addressees(AdministrativeFrame frame)
    {
        var lines = frame.AddresseeLines;
        if (lines.Count == 1)
        {
            return [Paragraph(Styles.Addressee, Run(lines[0]))];
        }

        const double labelStart = 25;
        var colon = labelStart + TimesMetrics.Width("Kính gửi", 14, TimesFace.Regular);
        return lines.Select((line, i) => LeftAt(Paragraph(Styles.Addressee, Run(line)), i == 0 ? labelStart : colon));
    }

    private static W.Paragraph LeftAt(W.Paragraph paragraph, double millimetres)
    {
        paragraph.ParagraphProperties!.SpacingBetweenLines = new() { Before = "0", After = "60" };
        paragraph.ParagraphProperties.Indentation = new() { Left = Digits(Page.Twips(millimetres)) };
        paragraph.ParagraphProperties.Justification = new() { Val = W.JustificationValues.Left };
        return paragraph;
    }

    private static W.Paragraph FrameLine(string text, Emphasis emphasis) => Paragraph(Styles.FrameLine, Run(text, emphasis));

    private static W.Paragraph Spaced(W.Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.SpacingBetweenLines = new() { Before = "120", After = "0" };
        return paragraph;
    }

    private static W.Paragraph AfterSpace(W.Paragraph rule)
    {
        rule.ParagraphProperties!.SpacingBetweenLines = new()
        {
            Before = "0",
            After = "120",
            Line = "60",
            LineRule = W.LineSpacingRuleValues.Exact,
        };
        return rule;
    }
}
