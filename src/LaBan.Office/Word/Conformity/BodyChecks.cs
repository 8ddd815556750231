using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word.Conformity;

/// <summary>The running text: first-line indent, space between paragraphs, space between lines.</summary>
internal sealed class BodyChecks(LaidOutDocument document)
{
    private const int Tolerance = 12;
    private const int LeastSpacing = 120;
    private const int AutoSpacing = 280;
    private const int OneAndAHalfLines = 360;

    /// <summary>Height of a single line of Times New Roman over its size.</summary>
    private const double SingleLine = 1.15;

    public IEnumerable<LayoutFinding> Findings()
    {
        var paragraphs = document.BodyParagraphs.ToList();
        return
        [
            .. Of(LayoutPoint.Indent, "lùi đầu dòng không phải 1 cm hoặc 1,27 cm", paragraphs.Where(HasOtherIndent)),
            .. Of(LayoutPoint.Spacing, "cách đoạn trước ít hơn 6 pt", TooClose(paragraphs)),
            .. Of(LayoutPoint.LineSpacing, "giãn dòng quá 1,5 lần", paragraphs.Where(IsTooWide)),
        ];
    }

    private static IEnumerable<LayoutFinding> Of(LayoutPoint point, string fault, IEnumerable<W.Paragraph> places)
    {
        var found = places.ToList();
        if (found.Count > 0)
        {
            yield return new(point, $"{found.Count} đoạn {fault}.", LaidOutDocument.Excerpt(found[0]));
        }
    }

    private bool HasOtherIndent(W.Paragraph paragraph)
    {
        if (document.Styles.Of<W.NumberingProperties>(paragraph) is not null)
        {
            return false; // The list definition places the line.
        }

        var indent = document.Styles.Of<W.Indentation>(paragraph, sets => sets.FirstLine is not null || sets.Hanging is not null);
        var firstLine = Lengths.Twips(indent?.FirstLine) ?? 0;
        return Math.Abs(firstLine - 567) > Tolerance && Math.Abs(firstLine - 720) > Tolerance;
    }

    private IEnumerable<W.Paragraph> TooClose(List<W.Paragraph> paragraphs) =>
        paragraphs.Zip(paragraphs.Skip(1))
            .Where(pair => pair.Second.PreviousSibling() == pair.First && Between(pair.First, pair.Second) < LeastSpacing)
            .Select(pair => pair.Second);

    private int Between(W.Paragraph above, W.Paragraph below)
    {
        var sameStyle = above.ParagraphProperties?.ParagraphStyleId?.Val?.Value == below.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        var joins = sameStyle && IsContextual(above) && IsContextual(below);
        return joins ? 0 : After(above) + Before(below);
    }

    private bool IsContextual(W.Paragraph paragraph) =>
        document.Styles.Of<W.ContextualSpacing>(paragraph) is { } contextual && contextual.Val?.Value != false;

    private int After(W.Paragraph paragraph)
    {
        var spacing = document.Styles.Of<W.SpacingBetweenLines>(paragraph, sets => sets.After is not null || sets.AfterAutoSpacing is not null);
        return spacing?.AfterAutoSpacing?.Value == true ? AutoSpacing : Lengths.Twips(spacing?.After) ?? 0;
    }

    private int Before(W.Paragraph paragraph)
    {
        var spacing = document.Styles.Of<W.SpacingBetweenLines>(paragraph, sets => sets.Before is not null || sets.BeforeAutoSpacing is not null);
        return spacing?.BeforeAutoSpacing?.Value == true ? AutoSpacing : Lengths.Twips(spacing?.Before) ?? 0;
    }

    private bool IsTooWide(W.Paragraph paragraph)
    {
        var spacing = document.Styles.Of<W.SpacingBetweenLines>(paragraph, sets => sets.Line is not null);
        if (Lengths.Twips(spacing?.Line) is not { } line)
        {
            return false;
        }

        var isProportional = spacing!.LineRule is null || spacing.LineRule.Value == W.LineSpacingRuleValues.Auto;
        var most = isProportional ? OneAndAHalfLines : document.LargestSize(paragraph) * SingleLine * 1.5 * 20;
        return line > most;
    }
}
